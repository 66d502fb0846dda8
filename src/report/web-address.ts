/** The address if it leads to a page on the web and nowhere else, or `null`: `javascript:` runs, and `data:` hides. */
export function webAddress(url: string): string | null {
  return /^https?:\/\/[^\s/]/i.test(url) ? url : null;
}
