/** Languages that a reader can name for an account, as BCP 47 tags: those that the engine tells apart by itself. */
const TAGS =
  'ar be bg bn ca cs da de el en es et fa fi fr ga gu he hi hr hu hy id is it ja ka kk kn ko lt lv mk ml mr ms nb ne nl pa pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur vi zh';

/** Tags with the names of the languages in `display`, sorted by name; `also` is listed too. */
export function languageChoices(
  display: string,
  also: string | null,
): { readonly tag: string; readonly name: string }[] {
  const tags = new Set([...TAGS.split(' '), ...(also ? [also] : [])]);
  return [...tags]
    .map((tag) => ({ tag, name: languageName(tag, display) }))
    .sort((one, other) => one.name.localeCompare(other.name, display));
}

/** The name of a language, or the tag itself if it has none. */
export function languageName(tag: string, display: string): string {
  try {
    return new Intl.DisplayNames([display], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
