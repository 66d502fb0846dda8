/** The languages whose verbs can be inflected here. */
export type InflectedLanguage = 'en' | 'es' | 'fr' | 'de' | 'pt' | 'it' | 'nl' | 'sv' | 'pl' | 'ru';

export interface Inflected {
  readonly lemma: string;
  /** Whether the entry was written without the `?` that marks a doubtful word. */
  readonly sure: boolean;
  /** All forms, the lemma's too; a particle follows after a space. */
  readonly forms: readonly string[];
}

/**
 * The forms of a verb as written in a data file: `verb`, `verb/past/participle`, `verb:form,form`, with `*` (last
 * consonant doubles), `_particle` and `?` (doubtful). Third persons and participles only: that is how news reports.
 */
export function inflect(entry: string, language: InflectedLanguage): Inflected {
  const sure = !entry.endsWith('?');
  const spec = sure ? entry : entry.slice(0, -1);
  const [head = '', listed] = spec.split(':');
  const [first = '', ...particles] = head.split('_');
  const tail = particles.map((particle) => ` ${particle}`).join('');
  const [verb = '', ...parts] = first.split('/');
  const base = verb.replace('*', '');
  const forms = listed
    ? [base + tail, ...listed.split(',')]
    : [base, ...FORMS[language](verb), ...parts.map((part) => part.replace('*', ''))];
  const spelled = forms.map((form) => (listed ? form.replaceAll('_', ' ') : form + tail));
  return { lemma: base + tail, sure, forms: [...new Set(spelled)] };
}

const FORMS: Readonly<Record<InflectedLanguage, (verb: string) => string[]>> = {
  en: englishForms,
  es: (verb) =>
    replaceEnding(verb, 'ar', ['a', 'an', 'ó', 'aron', 'aba', 'aban', 'ado', 'ando', 'é', 'ará', 'aría']),
  fr: (verb) => replaceEnding(verb, 'er', frenchEndings(verb)),
  de: germanForms,
  pt: portugueseForms,
  it: (verb) =>
    replaceEnding(verb, 'are', ['a', 'ano', 'ò', 'arono', 'ava', 'avano', 'ato', 'ata', 'ati', 'ando']),
  nl: () => [],
  sv: (verb) => replaceEnding(verb, 'a', ['ar', 'ade', 'at', 'ande']),
  pl: polishForms,
  ru: russianForms,
};

function englishForms(marked: string): string[] {
  const doubled = marked.endsWith('*');
  const verb = doubled ? marked.slice(0, -1) : marked;
  const stem = doubled ? verb + verb.slice(-1) : verb.replace(/e$/, '');
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [thirdPerson(verb), past, verb.endsWith('ee') ? `${verb}ing` : `${stem}ing`];
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^o]o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** -ger and -cer keep their sound before a and o: annonça, exigea. */
function frenchEndings(verb: string): string[] {
  const glide = verb.endsWith('ger') ? 'e' : '';
  return [
    'e',
    'ent',
    'é',
    'ée',
    ...['a', 'ait', 'aient', 'ant'].map((ending) => glide + ending),
    'èrent',
    'era',
    'erait',
  ];
}

function portugueseForms(verb: string): string[] {
  return [
    ...replaceEnding(verb, 'ar', [
      'a',
      'am',
      'ou',
      'aram',
      'ava',
      'avam',
      'ado',
      'ando',
      'ei',
      'ará',
      'aria',
    ]),
    ...replaceEnding(verb, 'er', ['e', 'em', 'eu', 'eram', 'ia', 'iam', 'ido', 'endo', 'erá', 'eria']),
    ...replaceEnding(verb, 'ir', ['e', 'em', 'iu', 'iram', 'ia', 'iam', 'ido', 'indo', 'irá', 'iria']),
  ];
}

function replaceEnding(verb: string, ending: string, others: readonly string[]): string[] {
  if (!verb.endsWith(ending)) return [];
  const stem = verb.slice(0, -ending.length);
  return others.map(
    (other) =>
      (stem.endsWith('c') && other.startsWith('a') && ending === 'er' ? `${stem.slice(0, -1)}ç` : stem) +
      other,
  );
}

/** Weak verbs; a prefix that does not part (be-, er-, ver-) and -ieren take no ge-. */
function germanForms(verb: string): string[] {
  const stem = verb.replace(/e?n$/, '');
  const link = /[td]$/.test(stem) || /[^aeiouäöülrhnm][nm]$/.test(stem) ? 'e' : '';
  const participle = `${/^(?:be|er|ver|ent|zer|ge|miss|wider|unter|hinter)/.test(verb) || verb.endsWith('ieren') ? '' : 'ge'}${stem}${link}t`;
  return [`${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, participle, `${stem}end`];
}

/** Past forms by gender and number, and the present of third persons. */
function polishForms(verb: string): string[] {
  const past = (theme: string): string[] => ['ł', 'ła', 'li', 'ły'].map((ending) => theme + ending);
  if (verb.endsWith('ować')) return replaceEnding(verb, 'ować', ['uje', 'ują', ...past('owa')]);
  const many = /(?:dz|c|z|ż)[iy]ć$/.test(verb) || verb.endsWith('yć') ? 'ą' : 'ią';
  return [
    ...replaceEnding(verb, 'ać', ['a', 'ają', ...past('a')]),
    ...replaceEnding(verb, 'ić', ['i', many, ...past('i')]),
    ...replaceEnding(verb, 'yć', ['y', many, ...past('y')]),
  ];
}

/** Past forms by gender and number, and the present of third persons. */
function russianForms(verb: string): string[] {
  const past = (theme: string): string[] => ['л', 'ла', 'ли', 'ло'].map((ending) => theme + ending);
  if (verb.endsWith('овать')) return replaceEnding(verb, 'овать', ['ует', 'уют', ...past('ова')]);
  return [
    ...replaceEnding(verb, 'ать', ['ает', 'ают', ...past('а')]),
    ...replaceEnding(verb, 'ять', ['яет', 'яют', ...past('я')]),
    ...replaceEnding(verb, 'ить', ['ит', 'ят', ...past('и')]),
  ];
}
