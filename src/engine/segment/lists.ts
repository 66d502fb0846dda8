/** A list needs so many items in a row before it is believed. */
const FEWEST = 2;

interface Marker {
  readonly at: number;
  readonly style: string;
  readonly ordinals: readonly number[];
  readonly opensSentence: boolean;
}

/** A label from its start to the period or bracket behind it, with a bullet before. */
const LABEL = /(?:^|\s)([•⁃◦▪‣·*-]\s?)?(\(?)(\d{1,2}|[a-z]|[ivx]{2,5}|[A-Z](?=\.?\)))(\.\)|\)|\.)$/u;

/** Longest label with what is before it. UTF-16 code units. */
const REACH = 12;

const BULLET = /(?<=^|\s)[•⁃◦▪‣](?=\s?\S)/gu;

/**
 * Where items of a list that runs on in one line begin: "1) bread 2) milk", "a. bread b. milk", "• bread • milk".
 * Numbers must follow each other, and the first must open a sentence: "he said (a) this and (b) that" is no list.
 */
export function findItems(passage: string): number[] {
  return [...new Set([...bulletItems(passage), ...numberedItems(passage)])].sort((one, other) => one - other);
}

function bulletItems(passage: string): number[] {
  if (!/^[•⁃◦▪‣]/.test(passage)) return [];
  const items = Array.from(passage.matchAll(BULLET), (match) => match.index);
  return items.length >= FEWEST ? items : [];
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
  const markers: Marker[] = [];
  for (const { index } of passage.matchAll(/[.)](?=\s)/g)) {
    const marker = readMarker(passage, index + 1);
    if (marker) markers.push(marker);
  }
  return markers;
}

function readMarker(passage: string, end: number): Marker | null {
  // Most sentences end with a word of several letters; a label has but one, or is Roman.
  if (/[a-hj-uwyz]/.test(passage.charAt(end - 3))) return null;
  const near = passage.slice(Math.max(0, end - REACH), end);
  const match = LABEL.exec(near);
  if (!match) return null;
  const [whole, bullet = '', open = '', label = '', close = ''] = match;
  const at = end - whole.trimStart().length;
  const before = passage.slice(Math.max(0, at - 8), at).trimEnd();
  return {
    at,
    style: `${bullet.trim()}${open}${/\d/.test(label) ? '1' : /[A-Z]/.test(label) ? 'A' : 'a'}${close}`,
    ordinals: ordinalsOf(label),
    opensSentence: before === '' || /[.!?…]["'”’)]*$/.test(before),
  };
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** The numbers that a label may stand for: "i" is the ninth letter and the first Roman number. */
function ordinalsOf(label: string): number[] {
  if (/\d/.test(label)) return [Number(label)];
  const roman = ROMAN.indexOf(label.toLowerCase()) + 1;
  const letter = label.length === 1 ? label.toLowerCase().charCodeAt(0) - 96 : 0;
  return [roman, letter].filter((n) => n > 0);
}
