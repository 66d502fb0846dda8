import type { Metadata } from '../engine/index.ts';

/** What a page says of itself in its head: Open Graph, article tags, JSON-LD, the html element's language. */
export function readMetadata(page: Document): Metadata {
  const data = readJsonLd(page);
  const meta = (...names: string[]): string | null => firstMeta(page, names);
  return {
    title: meta('og:title', 'twitter:title') ?? textOf(data['headline']),
    byline: authorOf(data['author']) ?? meta('author', 'byl', 'dc.creator'),
    publisher: meta('og:site_name') ?? nameOf(data['publisher']),
    published: isoDate(textOf(data['datePublished']) ?? meta('article:published_time', 'date', 'dc.date')),
    url: webAddress(page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta('og:url')),
    language: languageTag(page.documentElement.getAttribute('lang') ?? meta('og:locale')),
  };
}

function firstMeta(page: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const element = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
    const content = element?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
}

type Json = Record<string, unknown>;

/** The first JSON-LD object that is an article; an empty object when there is none or it does not parse. */
function readJsonLd(page: Document): Json {
  for (const script of Array.from(page.querySelectorAll('script[type="application/ld+json"]'))) {
    const found = articlesIn(parseJson(script.textContent)).at(0);
    if (found) return found;
  }
  return {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function articlesIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap((item) => (isObject(item) ? articlesIn(item) : []));
  if (!isObject(value)) return [];
  if (Array.isArray(value['@graph'])) return articlesIn(value['@graph']);
  return [value['@type']].flat().some(isArticleType) ? [value] : [];
}

function isArticleType(type: unknown): boolean {
  return typeof type === 'string' && /(Article|Posting|Report)\b/.test(type);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

function nameOf(value: unknown): string | null {
  return isObject(value) ? textOf(value['name']) : textOf(value);
}

function authorOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map(nameOf)
    .filter((name) => name !== null);
  return names.length > 0 ? names.join(', ') : null;
}

/** A date as ISO 8601 with what it gives (day or instant), or `null` if it is none. */
function isoDate(text: string | null): string | null {
  const match = text
    ? /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(text)
    : null;
  return match ? match[0].replace(' ', 'T') : null;
}

function webAddress(text: string | null | undefined): string | null {
  return text && /^https?:\/\/\S+$/i.test(text) ? text : null;
}

function languageTag(text: string | null): string | null {
  if (!text) return null;
  try {
    return Intl.getCanonicalLocales(text.trim().replace('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
