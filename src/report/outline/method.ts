import { hasLostPlace } from '../../annotation/place.ts';
import type { CorrectionKind } from '../../annotation/model.ts';
import { hasPart, type ReportContent } from '../content.ts';
import { timeInWords } from '../dates.ts';
import { CORRECTION_NAMES, counted, KIND_NAMES, listed, SECTION_NAMES, STAGE_NAMES } from '../labels.ts';
import { type Block, heading, paragraph, plain, type Run } from './blocks.ts';

/** How the report came about: what made it, how far it may be trusted, what was chosen and what the reader changed. */
export function methodBlocks(content: ReportContent): Block[] {
  const { engine } = content.input.comparison;
  const options = Object.entries(engine.options).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
  return [
    paragraph(
      `Made by ${engine.name} ${engine.version}${options.length > 0 ? ` (${options.join(', ')})` : ''}`,
      ` from the accounts as given; exported ${timeInWords(content.input.exported)}.`,
    ),
    ...cutShort(content),
    paragraph(
      'Each account is cleaned of what is not its text, and split into sentences and quotations. Sentences of two ',
      'accounts are linked by what they share: words, names, numbers, quoted words, meaning and place. How sure a ',
      'link is said to be is the estimated chance that a careful reader would make it. Quotations are matched across ',
      'accounts, and linked passages are held against each other for other words, names, verbs of saying, numbers ',
      'and places in the story.',
    ),
    paragraph(
      'All of it is found by rules and figures, and can be wrong: “only here” means that no link was found, not that ',
      'something was left out, and a difference in words is no verdict on either account. What the texts say is in ',
      'the texts; the hash of each tells whether a copy is the one that was read.',
    ),
    heading('Settings'),
    { kind: 'list', items: settings(content) },
    heading('What the reader changed'),
    { kind: 'list', items: changes(content) },
  ];
}

function cutShort({ input, accounts }: ReportContent): Block[] {
  const { incomplete = [], missing = [] } = input.comparison;
  const stages = listed(incomplete.map((stage) => STAGE_NAMES[stage]));
  const pairs = missing.flatMap((pair) => {
    const [a, b] = pair.map((id) => accounts.find((account) => account.id === id)?.name);
    return a !== undefined && b !== undefined ? [`${a} with ${b}`] : [];
  });
  return [
    ...(incomplete.length > 0
      ? [`The comparison was cut short to save time (${stages}): links or differences may be missing.`]
      : []),
    ...(pairs.length > 0 ? [`Not compared: ${listed(pairs)}.`] : []),
  ].map((text) => paragraph({ text, tone: 'strong' }));
}

function settings(content: ReportContent): Run[][] {
  const { input, accounts } = content;
  const { kinds, onlyAnnotated, onlyCertain } = input.choices;
  const sections = input.choices.sections.filter((id) => hasPart(content, id));
  return [
    `Accounts: ${listed(accounts.map(({ name }) => name))}.`,
    `Parts: ${listed(sections.map((id) => SECTION_NAMES[id].toLowerCase()))}.`,
    `Kinds of difference: ${kinds === null ? 'all' : listed(kinds.map((kind) => KIND_NAMES[kind].toLowerCase()))}.`,
    `Links: ${onlyCertain ? 'only those that are likely (60% or more) or made by the reader' : 'all'}.`,
    `Quotes and differences: ${onlyAnnotated ? 'only those with a note' : 'all'}.`,
  ].map((text) => [plain(text)]);
}

function changes({ input, notes, dismissed }: ReportContent): Run[][] {
  const counts = new Map<CorrectionKind, number>();
  for (const { kind } of input.story.corrections) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const made = [...counts].sort().map(([kind, n]) => counted(n, ...CORRECTION_NAMES[kind]));
  const lost = notes.filter(({ annotation, places }) => hasLostPlace({ annotation, places }));
  return [
    made.length === 0 ? 'No correction.' : `Corrections: ${listed(made)}.`,
    ...(dismissed > 0 ? [`${counted(dismissed, 'difference')} left out because dismissed.`] : []),
    ...lostCorrections(input),
    notes.length === 0 ? 'No note.' : `${counted(notes.length, 'note')}.`,
    ...lost.map(({ number }) => `Note ${number} has lost a place: its words are not in the text any more.`),
  ].map((text) => [plain(text)]);
}

/** Corrections without effect, by kind: what they are about is not in the texts any more. */
function lostCorrections({ story, comparison }: ReportContent['input']): string[] {
  return comparison.unplaced.flatMap((id) => {
    const correction = story.corrections.find((each) => each.id === id);
    if (!correction) return [];
    const [name] = CORRECTION_NAMES[correction.kind];
    return [
      `Without effect, since its words are not in the texts any more: ${name} by ${correction.author || 'somebody'}.`,
    ];
  });
}
