import { isUncertain } from '../../annotation/anchor.ts';
import type { Place } from '../../annotation/place.ts';
import { accountsOfFinding } from '../../engine/index.ts';
import { renderingRange, type ReportAccount, type ReportContent, sentenceName } from '../content.ts';
import { kindsOf } from '../coverage/coverage.ts';
import { reportCoverage } from '../outline/coverage.ts';
import { sentencesOf } from '../outline/sides.ts';
import { explanationIn } from '../words/engine-words.ts';
import type { TableName } from './table-names.ts';

/** A table as plain values; `null` is an empty field. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const BUILDERS: Readonly<Record<TableName, (content: ReportContent) => Table>> = {
  links: linkTable,
  utterances: utteranceTable,
  findings: findingTable,
  notes: noteTable,
  coverage: coverageTable,
};

export function tableOf(content: ReportContent, name: TableName): Table {
  return BUILDERS[name](content);
}

type Row = Table['rows'][number];

function linkTable({ links, accounts }: ReportContent): Table {
  const side = ({ account, sentences }: (typeof links)[number]['a']): Row => {
    const found = accounts.find(({ id }) => id === account)!;
    const words = sentences.map((i) => textOf(found, found.sentences[i]!));
    return [account, sentences.map((i) => sentenceName(found, i)).join(' '), words.join(' ')];
  };
  return {
    head: [
      'id',
      'kind',
      'score',
      'origin',
      'account_a',
      'sentences_a',
      'text_a',
      'account_b',
      'sentences_b',
      'text_b',
      'evidence',
    ],
    rows: links.map(({ id, kind, score, origin, a, b, evidence }) => [
      id,
      kind,
      score,
      origin,
      ...side(a),
      ...side(b),
      [...new Set(evidence.map((each) => each.kind))].sort().join(' '),
    ]),
  };
}

/** A row a rendering: who says what in which account. */
function utteranceTable({ utterances, accounts }: ReportContent): Table {
  const rows = utterances.flatMap((utterance) =>
    utterance.renderings.map((rendering): Row => {
      const account = accounts.find(({ id }) => id === rendering.account)!;
      const { start, end } = renderingRange(account, rendering);
      const quote = 'quote' in rendering ? account.quotes[rendering.quote]! : null;
      return [
        utterance.id,
        utterance.number,
        utterance.speaker,
        utterance.match,
        account.id,
        quote?.kind ?? 'indirect',
        account.text.slice(start, end),
        quote?.cue?.text ?? null,
        quote?.cue?.stance ?? null,
        sentencesOf(account, [{ start, end }])
          .map((i) => sentenceName(account, i))
          .join(' '),
        start,
        end,
      ];
    }),
  );
  const head = ['id', 'number', 'speaker', 'match', 'account', 'kind', 'words', 'cue', 'stance', 'sentences'];
  return { head: [...head, 'start', 'end'], rows };
}

function findingTable({ findings, accounts, words }: ReportContent): Table {
  const of = (id: string | undefined): ReportAccount | undefined => accounts.find((each) => each.id === id);
  const rows = findings.map((finding): Row => {
    const { id, number, kind, rule, weight, spans, nearest, links } = finding;
    const [one, other] = accountsOfFinding(finding);
    const side = (account: ReportAccount | undefined): Row => {
      const here = spans.filter((span) => span.account === account?.id);
      if (!account) return [null, null, null];
      const names = sentencesOf(account, here).map((i) => sentenceName(account, i));
      return [account.id, names.join(' '), here.map((span) => textOf(account, span)).join(' … ')];
    };
    const near = of(nearest?.account);
    return [
      id,
      number,
      kind,
      rule,
      weight,
      explanationIn(words.engine, finding),
      ...side(of(one)),
      ...side(of(other)),
      near && nearest ? sentenceName(near, nearest.sentence) : null,
      links.join(' '),
    ];
  });
  const head = ['id', 'number', 'kind', 'rule', 'weight', 'explanation'];
  const sides = ['account_1', 'sentences_1', 'words_1', 'account_2', 'sentences_2', 'words_2'];
  return { head: [...head, ...sides, 'nearest', 'links'], rows };
}

/** A row a passage of a note, so that notes on several passages have several; `body` and codes stand in each. */
function noteTable({ notes, accounts }: ReportContent): Table {
  const rows = notes.flatMap(({ number, annotation, codes, places }) =>
    annotation.targets.map(({ account, selector }, i): Row => {
      const place = places[i]!;
      const found = accounts.find(({ id }) => id === account);
      const placed = place.state === 'placed' ? place.placement : null;
      return [
        annotation.id,
        number,
        annotation.author,
        annotation.created,
        annotation.modified,
        annotation.status,
        codes.map(({ name }) => name).join('; '),
        annotation.body,
        account,
        stateOf(place),
        placed && found ? textOf(found, placed) : (selector?.quote.exact ?? null),
        placed?.start ?? null,
        placed?.end ?? null,
      ];
    }),
  );
  const head = ['id', 'number', 'author', 'created', 'modified', 'status', 'codes', 'body', 'account'];
  return { head: [...head, 'place', 'passage', 'start', 'end'], rows };
}

/** A row an account and story point, so that a pivot makes the matrix. */
function coverageTable(content: ReportContent): Table {
  const rows = reportCoverage(content).flatMap(({ tellers, cells }, i) =>
    cells.map((cell): Row => {
      const account = content.accounts.find(({ id }) => id === cell.account)!;
      return [
        i + 1,
        tellers,
        cell.account,
        cell.state,
        cell.sure ? 'sure' : 'unsure',
        kindsOf(cell).join(' '),
        cell.sentences.map((index) => sentenceName(account, index)).join(' '),
        cell.sentences.map((index) => textOf(account, account.sentences[index]!)).join(' … '),
      ];
    }),
  );
  const head = ['point', 'accounts', 'account', 'state', 'sureness', 'differences', 'sentences', 'text'];
  return { head, rows };
}

function stateOf(place: Place): string {
  if (place.state !== 'placed') return place.state;
  return isUncertain(place.placement) ? 'uncertain' : 'placed';
}

function textOf(
  { text }: ReportAccount,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return text.slice(start, end);
}
