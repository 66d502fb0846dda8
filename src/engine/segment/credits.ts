/** Labels of picture credits in the languages of the rules. */
const CREDIT =
  /(?<=[^\s,;:(–—-]\s)(?:Image|Photo|Photograph|Picture|Video|Graphic|Illustration|Credit|Courtesy|Foto|Fotos|Bild|Grafik|Imagen|Imagem|Crédit|Crédits|Crédito|Fotografía|Immagine|Фото)(?: credit| by)?\s?: ?(?=[\p{Lu}@©])/gu;

/** A credit is the end of its paragraph and short. UTF-16 code units. */
const LONGEST_CREDIT = 100;

/** Where the credit of a picture begins that runs on from its caption: "The team in Rome Photo: Jane Roe". */
export function findCredits(paragraph: string): number[] {
  const from = Math.max(0, paragraph.length - LONGEST_CREDIT);
  const end = paragraph.slice(from);
  if (!end.includes(':')) return [];
  const last = [...end.matchAll(CREDIT)].at(-1);
  return last ? [from + last.index] : [];
}
