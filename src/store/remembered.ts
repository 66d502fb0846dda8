import type { AnnotationFilter, AnnotationKind } from '../annotation/search.ts';
import type { StoryRecord } from '../annotation/model.ts';
import type { FindingKind, UtteranceMatch } from '../engine/index.ts';
import { FINDING_KINDS, LAYERS, type LayerId } from '../report/layers.ts';
import { ALL_QUOTES, QUOTE_ORDERS, type QuoteView, type State } from './state.ts';

/** What a story remembers of how it was looked at, each under its name: lists of words, or named values as in a URL. */
export const VIEW_SETTINGS = {
  layers: 'view.layers',
  kinds: 'view.kinds',
  tentative: 'view.tentative',
  quotes: 'view.quotes',
  notes: 'view.notes',
  places: 'view.places',
} as const;

/** The layers that are on, as they are kept. */
export function layersSetting(layers: State['layers']): string {
  return LAYERS.filter((layer) => layers[layer]).join(' ');
}

/** The kinds of difference that are listed, as they are kept; '' is all. */
export function kindsSetting(kinds: State['kinds']): string {
  return [...(kinds ?? [])].join(' ');
}

/** Whether tentative differences are shown, as it is kept; '' is no. */
export function tentativeSetting(tentative: boolean): string {
  return tentative ? SHOWN : '';
}

const SHOWN = 'shown';

/** Which quotations are listed and how, as it is kept. */
export function quotesSetting({ speaker, match, order }: QuoteView): string {
  return named({ speaker, match, order }).toString();
}

/** Which notes are listed, as it is kept; '' is all. */
export function notesSetting({ tags = [], ...rest }: AnnotationFilter): string {
  const values = named(rest);
  for (const tag of tags) values.append('tag', tag);
  return values.toString();
}

/** Where the reader left each account, as it is kept. */
export function placesSetting(places: State['places']): string {
  return new URLSearchParams(Object.entries(places).map(([id, place]) => [id, String(place)])).toString();
}

/** The story without the places where its reader left off, which change with each look at it and are nobody else's. */
export function withoutPlaces(story: StoryRecord): StoryRecord {
  const settings = Object.entries(story.settings).filter(([name]) => name !== VIEW_SETTINGS.places);
  return { ...story, settings: Object.fromEntries(settings) };
}

/** The values that there are, each under its name. */
function named(values: Readonly<Record<string, string | null | undefined>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, value]],
    ),
  );
}

/** How a story was last looked at. What is kept is not trusted: it may come from a file; unknown words do nothing. */
export function rememberedView({ settings }: Pick<StoryRecord, 'settings'>): Partial<State> {
  const text = (name: keyof typeof VIEW_SETTINGS): string | null => {
    const value = settings[VIEW_SETTINGS[name]];
    return typeof value === 'string' ? value : null;
  };
  const [layers, kinds, tentative] = [text('layers'), text('kinds'), text('tentative')];
  const [quotes, notes, places] = [text('quotes'), text('notes'), text('places')];
  return {
    ...(layers !== null && { layers: layersOf(layers.split(' ')) }),
    ...(kinds !== null && { kinds: kindsOf(kinds.split(' ')) }),
    ...(tentative !== null && { tentative: tentative === SHOWN }),
    ...(quotes !== null && { quotes: quotesOf(new URLSearchParams(quotes)) }),
    ...(notes !== null && { noteFilter: notesOf(new URLSearchParams(notes)) }),
    ...(places !== null && { places: placesOf(new URLSearchParams(places)) }),
  };
}

function layersOf(on: readonly string[]): State['layers'] {
  return Object.fromEntries(LAYERS.map((layer) => [layer, on.includes(layer)])) as Record<LayerId, boolean>;
}

function kindsOf(words: readonly string[]): ReadonlySet<FindingKind> | null {
  const kinds = FINDING_KINDS.filter((kind) => words.includes(kind));
  return kinds.length > 0 ? new Set(kinds) : null;
}

const MATCHES: readonly UtteranceMatch[] = ['identical', 'trimmed', 'reworded', 'single'];
const NOTE_KINDS: readonly AnnotationKind[] = ['passage', 'pair', 'account'];
const STATUSES = ['open', 'settled'] as const;

function quotesOf(kept: URLSearchParams): QuoteView {
  return {
    speaker: kept.get('speaker'),
    match: oneOf(MATCHES, kept.get('match')) ?? null,
    order: oneOf(QUOTE_ORDERS, kept.get('order')) ?? ALL_QUOTES.order,
  };
}

function notesOf(kept: URLSearchParams): AnnotationFilter {
  const filter = {
    text: kept.get('text'),
    author: kept.get('author'),
    account: kept.get('account'),
    kind: oneOf(NOTE_KINDS, kept.get('kind')),
    status: oneOf(STATUSES, kept.get('status')),
    tags: kept.has('tag') ? kept.getAll('tag') : null,
  };
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== null && value !== undefined),
  );
}

function placesOf(kept: URLSearchParams): State['places'] {
  return Object.fromEntries(
    [...kept].flatMap(([id, place]) => (/^\d{1,7}$/.test(place) ? [[id, Number(place)]] : [])),
  );
}

function oneOf<T extends string>(known: readonly T[], word: string | null): T | undefined {
  return known.find((each) => each === word);
}
