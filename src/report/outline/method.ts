import { hasLostPlace } from '../../annotation/place.ts';
import type { CorrectionKind } from '../../annotation/model.ts';
import { hasPart, type ReportContent } from '../content.ts';
import { timeInWords } from '../dates.ts';
import { type Block, heading, paragraph, plain, type Run } from './blocks.ts';

/** How the report came about: what made it, how far it may be trusted, what was chosen and what the reader changed. */
export function methodBlocks(content: ReportContent): Block[] {
  const { words, input } = content;
  const { method: say } = words.say;
  const { engine } = input.comparison;
  const options = Object.entries(engine.options).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
  return [
    paragraph(
      say.made(
        `${engine.name} ${engine.version}`,
        options.join(', '),
        timeInWords(input.exported, words.ways.date),
      ),
    ),
    ...cutShort(content),
    paragraph(say.how),
    paragraph(say.trust),
    heading(say.settings),
    { kind: 'list', items: settings(content) },
    heading(say.changes),
    { kind: 'list', items: changes(content) },
  ];
}

function cutShort({ input, accounts, words }: ReportContent): Block[] {
  const { method: say } = words.say;
  const { incomplete = [], missing = [] } = input.comparison;
  const pairs = missing.flatMap((pair) => {
    const [a, b] = pair.map((id) => accounts.find((account) => account.id === id)?.name);
    return a !== undefined && b !== undefined ? [[a, b] as const] : [];
  });
  return [
    ...(incomplete.length > 0 ? [say.cut(incomplete.map((stage) => words.names.stages[stage]))] : []),
    ...(pairs.length > 0 ? [say.missing(pairs)] : []),
  ].map((text) => paragraph({ text, tone: 'strong' }));
}

function settings(content: ReportContent): Run[][] {
  const { input, accounts, words } = content;
  const { names, ways } = words;
  const { method: say } = words.say;
  const { kinds, onlyAnnotated, onlyCertain } = input.choices;
  const sections = input.choices.sections.filter((id) => hasPart(content, id));
  return [
    say.accounts(accounts.map(({ name }) => name)),
    say.parts(sections.map((id) => ways.inside(names.sections[id]))),
    say.kinds(kinds && kinds.map((kind) => ways.inside(names.kinds[kind]))),
    say.links(onlyCertain),
    say.noted(onlyAnnotated),
  ].map((text) => [plain(text)]);
}

function changes({ input, notes, dismissed, words }: ReportContent): Run[][] {
  const { method: say } = words.say;
  const counts = new Map<CorrectionKind, number>();
  for (const { kind } of input.story.corrections) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const made = [...counts].sort().map(([kind, n]) => words.ways.corrected(kind, n));
  const lost = notes.filter(({ annotation, places }) => hasLostPlace({ annotation, places }));
  return [
    made.length === 0 ? say.noCorrection : say.corrections(made),
    ...(dismissed > 0 ? [say.dismissed(dismissed)] : []),
    ...lostCorrections(input, words),
    notes.length === 0 ? say.noNote : say.notes(notes.length),
    ...lost.map(({ number }) => say.lostNote(number)),
  ].map((text) => [plain(text)]);
}

/** Corrections without effect, by kind: what they are about is not in the texts any more. */
function lostCorrections(
  { story, comparison }: ReportContent['input'],
  { names, say }: ReportContent['words'],
): string[] {
  return comparison.unplaced.flatMap((id) => {
    const correction = story.corrections.find((each) => each.id === id);
    if (!correction) return [];
    return [say.method.lostCorrection(names.corrections[correction.kind], correction.author)];
  });
}
