import { editById, type Edit, without } from './edit.ts';
import type { Annotation, Code } from './model.ts';

/** Colours for new codes, in turn: told apart by colour-blind readers (P. Tol, Colour Schemes, 2021, "muted"). */
export const CODE_COLORS = [
  '#cc6677',
  '#332288',
  '#ddcc77',
  '#117733',
  '#88ccee',
  '#882255',
  '#44aa99',
  '#999933',
  '#aa4499',
] as const;

/** A colour that the codebook uses least. */
export function nextColor(codebook: readonly Code[]): string {
  const uses = (color: string): number => codebook.filter((code) => code.color === color).length;
  return [...CODE_COLORS].sort((one, other) => uses(one) - uses(other))[0]!;
}

/** How many annotations have each code; codes without any are 0. */
export function countUses(
  codebook: readonly Code[],
  annotations: readonly Annotation[],
): ReadonlyMap<string, number> {
  const uses = new Map(codebook.map(({ id }) => [id, 0]));
  for (const { tags } of annotations) {
    for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  }
  return uses;
}

/** The code of that name, whatever its case and spacing, or `null`. */
export function findCode(codebook: readonly Code[], name: string): Code | null {
  const wanted = foldName(name);
  return codebook.find((code) => foldName(code.name) === wanted) ?? null;
}

function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}

/** Adds a code; a key that another code has goes to the new one. */
export function addCode(code: Code): Edit {
  return (story) => ({ ...story, codebook: [...freeKey(story.codebook, code.key), code] });
}

/** Renames, recolours, describes, gives a key; a key that another code has goes to this one. */
export function editCode(id: string, patch: Partial<Omit<Code, 'id'>>): Edit {
  return (story) => {
    const current = story.codebook.find((code) => code.id === id);
    if (!current) return story;
    const newKey = patch.key !== undefined && patch.key !== current.key ? patch.key : null;
    const codebook = editById(freeKey(story.codebook, newKey), id, patch);
    return codebook === story.codebook ? story : { ...story, codebook };
  };
}

function freeKey(codebook: readonly Code[], key: string | null): readonly Code[] {
  if (key === null) return codebook;
  return codebook.reduce<readonly Code[]>(
    (codes, code) => (code.key === key ? editById(codes, code.id, { key: null }) : codes),
    codebook,
  );
}

/** Gives every annotation of one code the other, and takes the one out of the codebook. */
export function mergeCode(id: string, into: string): Edit {
  return (story) => {
    const known = story.codebook.some((code) => code.id === into);
    if (id === into || !known) return story;
    return {
      ...story,
      codebook: without(story.codebook, [id]),
      annotations: replaceTag(story.annotations, id, [into]),
    };
  };
}

/** Takes a code out of the codebook and off every annotation; `countUses` tells how many that will be. */
export function removeCode(id: string): Edit {
  return (story) => ({
    ...story,
    codebook: without(story.codebook, [id]),
    annotations: replaceTag(story.annotations, id, []),
  });
}

/** A change of the codebook is nobody's work on a note: `modified` stays. */
function replaceTag(
  annotations: readonly Annotation[],
  tag: string,
  by: readonly string[],
): readonly Annotation[] {
  if (!annotations.some(({ tags }) => tags.includes(tag))) return annotations;
  return annotations.map((annotation) =>
    annotation.tags.includes(tag)
      ? { ...annotation, tags: [...new Set(annotation.tags.flatMap((each) => (each === tag ? by : each)))] }
      : annotation,
  );
}

/**
 * Brings in a codebook from a file: a code of a name that is there changes nothing, others are added with their ids
 * and without keys that are taken. Returns what to do and which id each foreign code has here.
 */
export function importCodes(
  codebook: readonly Code[],
  foreign: readonly Code[],
): { readonly codebook: readonly Code[]; readonly ids: ReadonlyMap<string, string> } {
  const ids = new Map<string, string>();
  let merged = codebook;
  for (const code of foreign) {
    const same = merged.find(({ id }) => id === code.id) ?? findCode(merged, code.name);
    ids.set(code.id, same?.id ?? code.id);
    if (same) continue;
    const taken = merged.some(({ key }) => key !== null && key === code.key);
    merged = [...merged, taken ? { ...code, key: null } : code];
  }
  return { codebook: merged, ids };
}
