import type { ReportAccount, ReportContent } from '../content.ts';
import { sentenceName } from '../content.ts';
import { DEFAULT_LAYERS, LAYERS, type LayerId } from '../layers.ts';
import { type Counterpart, markAccount, type MarkedRun, type MarkedSentence } from '../marks.ts';
import { foldFurniture } from '../furniture.ts';
import { PLACE } from '../outline/blocks.ts';
import { markup, type Markup } from './markup.ts';
import { badge, sideName } from './render-blocks.ts';
import { LIKELY } from '../sureness.ts';
import { surenessIn, type ReportWords } from '../words/words.ts';

/** The accounts in columns with their marks, each sentence numbered and leading to its counterparts. */
export function renderTexts(content: ReportContent): Markup {
  const { accounts, words } = content;
  const marked = accounts.map((account) => markAccount(content, account));
  const used = LAYERS.filter((layer) =>
    marked.some((sentences) =>
      sentences.some(({ runs }) => runs.some(({ layers }) => layers.includes(layer))),
    ),
  );
  return markup`${renderSwitches(words, used)}
<p class="key">${words.say.texts.key}</p>
<div class="columns" data-count="${Math.min(accounts.length, 4)}">
${accounts.map((account, i) => renderAccount(content, account, marked[i]!))}</div>`;
}

/** Check boxes that the style sheet alone obeys, so that layers switch without a script. They are the legend too. */
function renderSwitches({ names, say }: ReportWords, layers: readonly LayerId[]): Markup {
  return markup`<fieldset class="layers"><legend>${say.texts.marks}</legend>
${layers.map(
  (layer) =>
    markup`<label><input type="checkbox" id="layer-${layer}"${DEFAULT_LAYERS[layer] ? markup` checked` : null}> <span class="sample" data-layers="${layer}">${names.layers[layer]}</span></label>\n`,
)}</fieldset>`;
}

function renderAccount(
  content: ReportContent,
  account: ReportAccount,
  marked: readonly MarkedSentence[],
): Markup {
  const { letter, side, name, language, paragraphs, sentences } = account;
  const first = paragraphs.map(() => sentences.length);
  const last = paragraphs.map(() => -1);
  sentences.forEach(({ paragraph }, i) => {
    first[paragraph] = Math.min(first[paragraph] ?? i, i);
    last[paragraph] = i;
  });
  const roles = paragraphs.map((_, p) => sentences[first[p]!]?.role ?? 'body');
  const paragraph = (p: number): Markup | null =>
    first[p]! <= last[p]!
      ? markup`<p data-role="${roles[p]!}">${marked
          .slice(first[p], last[p]! + 1)
          .map((sentence, i) => renderSentence(content.words, account, first[p]! + i, sentence))}</p>\n`
      : null;
  const id = `account-${letter.toLowerCase()}`;
  return markup`<section class="account" data-side="${sideName(side)}" aria-labelledby="${id}">
<h3 id="${id}">${badge(account)} ${name}</h3>
${accountNotes(content, account)}<div class="text" lang="${language}" dir="auto">
${foldFurniture(roles).map(({ from, to, folded }) => {
  const shown = roles.slice(from, to).map((_, i) => paragraph(from + i));
  return folded
    ? markup`<details class="furniture"><summary>${content.words.say.texts.furniture(to - from)}</summary>\n${shown}</details>\n`
    : shown;
})}</div>
</section>
`;
}

/** Notes on an account as a whole stand at its head. */
function accountNotes({ notes, input, words }: ReportContent, account: ReportAccount): Markup | null {
  const about = notes.filter(({ places }) =>
    places.some((place) => place.state === 'whole' && place.account === account.id),
  );
  if (about.length === 0 || !input.choices.sections.includes('notes')) return null;
  const links = about.map(({ number }) => markup` <a href="#${PLACE.note(number)}">${number}</a>`);
  return markup`<p class="remarks">${words.say.texts.wholeNotes(about.length)}${links}</p>\n`;
}

function renderSentence(
  words: ReportWords,
  account: ReportAccount,
  index: number,
  { runs, counterparts }: MarkedSentence,
): Markup {
  const id = PLACE.sentence(account, index);
  const says = [...new Set(runs.flatMap(({ layers }) => layers))]
    .filter((layer) => layer !== 'linked' && layer !== 'notes')
    .map((layer) => words.names.layerSays[layer]);
  return markup`<span class="sentence" id="${id}"><span class="number" aria-hidden="true">${index + 1}</span>${runs.map((run) => renderRun(words, run))}${says.length > 0 && markup`<span class="unseen"> (${says.join(', ')})</span>`}</span>${counterparts.map(
    (counterpart) => renderCounterpart(words, account, index, counterpart),
  )} `;
}

function renderRun({ say }: ReportWords, { text, layers, ending }: MarkedRun): Markup {
  const words =
    layers.length > 0 ? markup`<mark data-layers="${layers.join(' ')}">${text}</mark>` : markup`${text}`;
  const notes = ending.map(
    (note) =>
      markup`<sup class="note"><a href="#${PLACE.note(note)}" aria-label="${say.texts.note(note)}">${note}</a></sup>`,
  );
  return markup`${words}${notes}`;
}

function renderCounterpart(
  { names, say }: ReportWords,
  account: ReportAccount,
  index: number,
  { account: other, sentence, score }: Counterpart,
): Markup {
  const name = sentenceName(other, sentence);
  return markup` <a class="counterpart" data-side="${sideName(other.side)}" href="#${PLACE.sentence(other, sentence)}" data-from="${PLACE.sentence(account, index)}" aria-label="${say.texts.linkedTo(name, surenessIn(names, score))}">${name}${score < LIKELY && '?'}</a>`;
}

/** "2 accounts, 28 sentences". */
export function sizeInWords({ accounts, words }: ReportContent): string {
  const sentences = accounts.reduce((sum, account) => sum + account.sentences.length, 0);
  return words.say.head.size(accounts.length, sentences);
}
