/**
 * Words that introduce the author of an article, curated by the authors of this project. Labels stand before a colon
 * and are enough by themselves; the others need a name behind them.
 */
export const BYLINE_LABELS = `
  author authors written_by reporter reporters story_by words byline autor autorin autoren text_von auteur autora
  autores texto texto_de autore testo_di auteurs tekst tekst_af författare forfatter tekijä kirjoittaja autorzy автор
  авторы текст автори συντάκτης yazar yazan लेखक الكاتب كتب بقلم کاتب נכתב_על_ידי מאת 作者 文 撰文 记者 記者 執筆 筆者 기자`;

export const BYLINE_PREPOSITIONS = `by von par por di door af av`;

/** Small words inside a list of names. */
export const NAME_PARTICLES = `
  and & with for in at of the und y e et i и та och og en o für con de del della di da do dos das du des la le van von
  der den ter ten bin ibn al el abu zu`;
