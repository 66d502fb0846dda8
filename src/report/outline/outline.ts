import { hasPart, type ReportContent } from '../content.ts';
import { SECTIONS, type SectionId } from '../model.ts';
import type { Block, Section } from './blocks.ts';
import { coverageBlocks } from './coverage.ts';
import { differenceBlocks } from './differences.ts';
import { methodBlocks } from './method.ts';
import { noteBlocks } from './notes.ts';
import { quoteBlocks } from './quotes.ts';
import { removedBlocks } from './removed.ts';
import { summaryBlocks } from './summary.ts';

const BUILDERS: Readonly<Record<SectionId, (content: ReportContent) => readonly Block[]>> = {
  summary: summaryBlocks,
  coverage: coverageBlocks,
  texts: () => [{ kind: 'texts' }],
  quotes: quoteBlocks,
  differences: differenceBlocks,
  notes: noteBlocks,
  method: methodBlocks,
  removed: removedBlocks,
};

/** The chosen parts of a report that have something to say, in their order. */
export function outline(content: ReportContent): Section[] {
  const wanted = new Set(content.input.choices.sections);
  return SECTIONS.filter((id) => wanted.has(id) && hasPart(content, id)).map((id) => ({
    id,
    title: content.words.names.sections[id],
    blocks: BUILDERS[id](content),
  }));
}
