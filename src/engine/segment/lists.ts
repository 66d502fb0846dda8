/** A list needs so many items in a row before it is believed. */
const FEWEST = 2;

interface Marker {
  readonly at: number;
  readonly style: string;
  readonly ordinals: readonly number[];
  readonly opensSentence: boolean;
}

const MARKER =
  /(?<=^|\s)(?<bullet>[•⁃◦▪‣·*-]\s?)?(?<open>\(?)(?<label>\d{1,2}|[a-z]|[ivx]{2,5}|[A-Z](?=\.?\)))(?<close>\.\)|\)|\.)(?=\s)/gu;
const BULLET = /(?<=^|\s)[•⁃◦▪‣](?=\s?\S)/gu;

/**
 * Where items of a list that runs on in one line begin: "1) bread 2) milk", "a. bread b. milk", "• bread • milk".
 * Numbers must follow each other, and the first must open a sentence: "he said (a) this and (b) that" is no list.
 */
export function findItems(passage: string): number[] {
  return [...new Set([...bulletItems(passage), ...numberedItems(passage)])].sort((one, other) => one - other);
}

function bulletItems(passage: string): number[] {
  const items = Array.from(passage.matchAll(BULLET), (match) => match.index);
  return items.length >= FEWEST && items[0] === 0 ? items : [];
}

function numberedItems(passage: string): number[] {
  const items: number[] = [];
  let chain: Marker[] = [];
  for (const marker of findMarkers(passage)) {
    if (follows(marker, chain.at(-1))) chain.push(marker);
    else if (marker.opensSentence) {
      if (chain.length >= FEWEST) items.push(...chain.map(({ at }) => at));
      chain = [marker];
    }
  }
  if (chain.length >= FEWEST) items.push(...chain.map(({ at }) => at));
  return items;
}

function follows(marker: Marker, last: Marker | undefined): boolean {
  if (last?.style !== marker.style) return false;
  return marker.ordinals.some((n) => last.ordinals.includes(n - 1));
}

function findMarkers(passage: string): Marker[] {
  return Array.from(passage.matchAll(MARKER), (match) => {
    const { bullet = '', open = '', label = '', close = '' } = match.groups ?? {};
    const before = passage.slice(Math.max(0, match.index - 8), match.index).trimEnd();
    return {
      at: match.index,
      style: `${bullet.trim()}${open}${/\d/.test(label) ? '1' : /[A-Z]/.test(label) ? 'A' : 'a'}${close}`,
      ordinals: ordinalsOf(label),
      opensSentence: before === '' || /[.!?…]["'”’)]*$/.test(before),
    };
  });
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** The numbers that a label may stand for: "i" is the ninth letter and the first Roman number. */
function ordinalsOf(label: string): number[] {
  if (/\d/.test(label)) return [Number(label)];
  const roman = ROMAN.indexOf(label.toLowerCase()) + 1;
  const letter = label.length === 1 ? label.toLowerCase().charCodeAt(0) - 96 : 0;
  return [roman, letter].filter((n) => n > 0);
}
