/** A passage with a single space for each run of white space. Most have nothing else, and are given back as they are. */
export function onOneLine(passage: string): string {
  return passage.replace(/\s{2,}|[^\S ]/g, ' ');
}
