import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import { Closers } from './closers.ts';
import type { Cut, Rule } from './cuts.ts';
import { flatMap } from '../text/flat-map.ts';

const COMMENT: Rule = {
  id: 'html-comment',
  reason: 'A comment in the source of the page, which no reader sees.',
  gap: 'line',
};
const ELEMENT: Rule = {
  id: 'script-element',
  reason: 'A script, style sheet or drawing in the source of the page.',
  gap: 'line',
};
const BLOCK_TAG: Rule = {
  id: 'html-tag',
  reason: 'A tag of the source of the page, which lays out and is not read.',
  gap: 'line',
};
const INLINE_TAG: Rule = { ...BLOCK_TAG, gap: 'none' };

const BLOCK = new Set(
  `address article aside blockquote body br center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 head
  header hr html li main nav ol option p pre section select table tbody td tfoot th thead title tr ul`.split(
    /\s+/,
  ),
);
const INLINE = new Set(
  `a abbr audio b button cite code del em font i iframe img input ins label link mark meta noscript picture q s small
  source span strike strong sub sup time u video wbr`.split(/\s+/),
);
/** Stand alone, without an end tag. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Go with all that is in them. */
const WHOLE = new Set(['script', 'style', 'svg', 'iframe', 'noscript']);

/** A tag; attributes are looked at afterwards. A `<` or a long wait for `>` ends the attempt, so that this is linear. */
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,14})(\s[^<>]{0,2000})?>/g;
const ATTRIBUTES = /^\s+[\w:-]+\s*=|^\s*\/?$/;
/** So many certain tags make the text the source of a page, in which no tag is meant to be read. */
const SOURCE_TAGS = 4;

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: boolean;
}

/**
 * Comments, scripts and tags of a page's source. A tag that an author writes about (`the <b> and </b> tags`) stays: it
 * goes if it has attributes, needs no end tag, encloses words without a space, or stands among others that go.
 */
export function findMarkup(raw: string, checkpoint: Checkpoint = unhurried): Cut[] {
  if (!/<[a-zA-Z!/]/.test(raw)) return [];
  const tags = findTags(raw, checkpoint);
  const certain = certainTags(raw, tags, checkpoint);
  const isSource = certain.size >= SOURCE_TAGS;
  const cuts = tags
    .filter((tag) => isSource || certain.has(tag))
    .map(({ start, end, name }) => ({ start, end, rule: BLOCK.has(name) ? BLOCK_TAG : INLINE_TAG }));
  return [...findComments(raw, checkpoint), ...findElements(raw, checkpoint), ...cuts];
}

function findTags(raw: string, checkpoint: Checkpoint): Tag[] {
  const found = Array.from(raw.matchAll(TAG), (match) => {
    checkpoint();
    return match;
  });
  return flatMap(found, (match) => {
    const name = match[2]!.toLowerCase();
    const attributes = (match[3] ?? '').trim();
    if (!BLOCK.has(name) && !INLINE.has(name)) return [];
    if (!ATTRIBUTES.test(match[3] ?? '')) return [];
    const start = match.index;
    return [
      {
        start,
        end: start + match[0].length,
        name,
        closes: match[1] !== '',
        attributes: attributes.includes('='),
      },
    ];
  });
}

function certainTags(raw: string, tags: readonly Tag[], checkpoint: Checkpoint): Set<Tag> {
  const certain = new Set<Tag>();
  const open = new Map<string, Tag[]>();
  for (const tag of tags) {
    checkpoint();
    if (tag.attributes || VOID.has(tag.name)) certain.add(tag);
    if (!tag.closes) {
      open.set(tag.name, [...(open.get(tag.name) ?? []).slice(-8), tag]);
      continue;
    }
    const opener = open.get(tag.name)?.pop();
    if (!opener) continue;
    const tight =
      /\S/.test(raw.charAt(opener.end)) && /\S/.test(raw.charAt(tag.start - 1)) && opener.end < tag.start;
    if (tight || opener.attributes) certain.add(opener).add(tag);
  }
  return certain;
}

function findComments(raw: string, checkpoint: Checkpoint): Cut[] {
  const closers = new Closers(raw);
  const cuts: Cut[] = [];
  for (let start = raw.indexOf('<!--'); start >= 0;) {
    checkpoint();
    const end = closers.after('-->', start + 4);
    if (end === null) break;
    cuts.push({ start, end, rule: COMMENT });
    start = raw.indexOf('<!--', end);
  }
  return cuts;
}

/** Elements that go whole, from their start tag to the next end tag of the same name. */
function findElements(raw: string, checkpoint: Checkpoint): Cut[] {
  const cuts: Cut[] = [];
  let open: { name: string; start: number } | null = null;
  for (const match of raw.matchAll(/<(\/?)(script|style|svg|iframe|noscript)\b[^<>]{0,2000}>/gi)) {
    checkpoint();
    const name = match[2]!.toLowerCase();
    if (!open && match[1] === '' && WHOLE.has(name)) open = { name, start: match.index };
    else if (open && match[1] !== '' && name === open.name) {
      cuts.push({ start: open.start, end: match.index + match[0].length, rule: ELEMENT });
      open = null;
    }
  }
  return cuts;
}
