import fc from 'fast-check';
import { engineInputsOf } from '../../src/annotation/corrections.ts';
import { mergeStories } from '../../src/annotation/merge.ts';
import type { StoryRecord } from '../../src/annotation/model.ts';
import {
  parseCodebook,
  parseProject,
  serialiseCodebook,
  serialiseProject,
} from '../../src/annotation/project.ts';
import { parseW3c } from '../../src/annotation/w3c/parse.ts';
import { toW3c } from '../../src/annotation/w3c/serialise.ts';
import { compare } from '../../src/engine/index.ts';
import { assert } from '../../src/engine/text/assert.ts';
import { reportHtml, reportInput, reportMarkdown } from '../../src/report/index.ts';
import { createStoryDoc } from '../../src/storage/story-doc.ts';
import { assertSame } from '../../src/testing/laws.ts';
import { arbitraryStory } from '../../src/testing/story-record.ts';
import { byteEdits, hurtBytes } from '../inputs/bytes.ts';
import { hurtJson, jsonEdits } from '../inputs/json.ts';
import { accountText } from '../inputs/texts.ts';
import { target } from '../slice.ts';
import type { Target } from '../target.ts';

/** A story with texts that are worth reading, so that its notes may find a place. */
const story: fc.Arbitrary<StoryRecord> = fc
  .tuple(arbitraryStory, fc.array(accountText, { minLength: 2, maxLength: 2 }))
  .map(([some, texts]) => ({
    ...some,
    accounts: some.accounts.map((account, i) => ({ ...account, text: texts[i] ?? account.text })),
  }));

/** The text of a file, hurt first as JSON and then, now and then, as bytes. */
const hurtFile = (file: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(file, jsonEdits, fc.option(byteEdits, { freq: 3 })).map(([text, edits, bytes]) => {
    const hurt = (JSON.stringify(hurtJson(JSON.parse(text), edits)) as string | undefined) ?? '';
    return bytes ? new TextDecoder().decode(hurtBytes(new TextEncoder().encode(hurt), bytes)) : hurt;
  });

function checkMessage(message: string): void {
  assert(message.startsWith('The file cannot be read: ') && message.endsWith('.'), `no message: ${message}`);
}

/** A project is refused with a message, or can be saved, kept, merged, compared and reported without losing anything. */
function checkProject(text: string): void {
  const parsed = parseProject(text);
  if (!parsed.ok) {
    checkMessage(parsed.problem.message);
    return;
  }
  const project = parsed.value;
  const saved = serialiseProject(project);
  const again = parseProject(saved);
  assert(again.ok, 'what was saved cannot be opened');
  assertSame(serialiseProject(again.value), saved, 'saved twice, the same project differs');
  assertSame(serialiseProject(kept(project)), saved, 'what is kept is not what was opened');
  assertSame(mergeStories(project, project).story, project, 'merged with itself, a project changes');
  const compared = compare(engineInputsOf(project));
  if (!compared.ok) return;
  const input = reportInput(project, compared.value, '2026-01-01T00:00:00.000Z');
  assert(reportHtml(input).length > 0 && reportMarkdown(input).length > 0, 'an empty report');
  checkAnnotations(JSON.stringify(toW3c(project, input.comparison.accounts)), project);
}

/** The story as a document of this browser gives it back. */
function kept(project: StoryRecord): StoryRecord {
  const doc = createStoryDoc({ now: () => 0 });
  doc.fill(project);
  const snapshot = doc.snapshot();
  doc.destroy();
  return snapshot;
}

const ACCOUNTS = compare([
  { id: 'a', text: 'The mayor resigned on Monday. “I am tired,” she said.', url: 'https://example.org/a' },
  { id: 'b', text: 'Ida Lund stays. The council will vote on Tuesday.' },
]);

function checkAnnotations(text: string, about?: StoryRecord): void {
  const compared = about ? compare(engineInputsOf(about)) : ACCOUNTS;
  if (!compared.ok) return;
  const { accounts } = compared.value;
  const read = parseW3c(text, { accounts, codebook: [], now: '2026-01-01T00:00:00.000Z' });
  if (!read.ok) {
    checkMessage(read.problem.message);
    return;
  }
  const { annotations, codebook, corrections, report } = read.value;
  assert(
    annotations.length + report.skipped.length === report.read,
    'an annotation is neither read nor skipped',
  );
  if (about)
    assertSame(
      [annotations.length, codebook, corrections],
      [about.annotations.length, about.codebook, inOrder(about)],
      'W3C loses something',
    );
  const saved = toW3c({ id: 'x', title: '', annotations, codebook, corrections }, accounts);
  const again = parseW3c(JSON.stringify(saved), { accounts, codebook: [], now: '2027-01-01T00:00:00.000Z' });
  assert(again.ok || annotations.length === 0, 'what was saved cannot be opened');
  if (again.ok)
    assertSame(byId(again.value.annotations), byId(annotations), 'saved and read, a note differs');
}

const inOrder = ({ corrections }: StoryRecord): unknown =>
  corrections.toSorted((a, b) => (a.created + a.id < b.created + b.id ? -1 : 1));
const byId = (notes: readonly { readonly id: string }[]): unknown =>
  notes.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const target1 = {
  source: 'https://example.org/a',
  selector: [
    { type: 'TextQuoteSelector', exact: 'The mayor' },
    { type: 'TextPositionSelector', start: 0, end: 9 },
  ],
};
/** Files of annotations as other tools write them. */
const FOREIGN: readonly unknown[] = [
  {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'x',
    type: 'Annotation',
    motivation: 'commenting',
    creator: { name: 'Ann' },
    created: '2020-01-01T00:00:00Z',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: 'Loaded' },
      { type: 'TextualBody', value: 'Why?' },
    ],
    target: [
      target1,
      {
        source: 'https://example.org/b',
        selector: { type: 'RangeSelector', startSelector: {}, refinedBy: {} },
      },
    ],
  },
  {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [{ type: 'Annotation', target: target1, body: 'x' }],
  },
  {
    rows: [
      {
        id: 'h1',
        uri: 'https://example.org/a',
        user: 'acct:ann@x',
        text: 'Why?',
        tags: ['Loaded'],
        created: '2020-01-01',
        updated: '2020-01-02',
        target: [{ source: 'x', selector: target1.selector }],
      },
      { id: 'h2', uri: 'https://example.org/a', references: ['h1'], text: 'Because', target: [{}] },
    ],
  },
  [
    {
      id: 'r1',
      bodies: [
        { purpose: 'tagging', value: '{"label":"Loaded"}', creator: { name: 'Ann' } },
        { value: 'Why?' },
      ],
      target: { selector: [{ quote: 'The mayor', start: 0, end: 9 }], created: '2020-01-01' },
    },
  ],
];

/** Everything that reads notes and corrections. */
export const noteTargets: readonly Target[] = [
  target('project', 50, hurtFile(story.map(serialiseProject)), checkProject),
  target('codebook', 10, hurtFile(story.map(({ codebook }) => serialiseCodebook(codebook))), (text) => {
    const parsed = parseCodebook(text);
    if (!parsed.ok) checkMessage(parsed.problem.message);
    else
      assertSame(
        parseCodebook(serialiseCodebook(parsed.value)),
        parsed,
        'saved and read, a codebook differs',
      );
  }),
  target(
    'annotations',
    40,
    hurtFile(fc.constantFrom(...FOREIGN.map((file) => JSON.stringify(file)))),
    (text) => checkAnnotations(text),
  ),
];
