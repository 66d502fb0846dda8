import type { Code, Correction } from '../model.ts';

/**
 * What we write of the Web Annotation Data Model (W3C Recommendation, 23 February 2017). Names with a colon are our
 * own, in the name space that the context declares; other readers skip them.
 */
export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { parallax: 'urn:parallax:' }] as const;

export interface W3cCollection {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly partOf: string;
    readonly startIndex: 0;
    readonly items: readonly W3cAnnotation[];
  };
  readonly 'parallax:codebook': readonly Code[];
  readonly 'parallax:corrections': readonly Correction[];
}

export type Motivation = 'commenting' | 'tagging' | 'linking' | 'highlighting';

export interface W3cAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Motivation | readonly Motivation[];
  readonly creator?: { readonly type: 'Person'; readonly name: string };
  readonly created: string;
  readonly modified: string;
  readonly body?: readonly W3cBody[];
  readonly target: readonly W3cTarget[];
  readonly 'parallax:status'?: 'settled';
}

export interface W3cBody {
  readonly type: 'TextualBody';
  readonly purpose: 'commenting' | 'tagging';
  readonly value: string;
  readonly format?: 'text/markdown' | 'text/plain';
  readonly 'parallax:code'?: string;
}

export interface W3cTarget {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector?: readonly W3cSelector[];
  readonly 'parallax:account': string;
  readonly 'parallax:sha256': string;
  readonly 'parallax:textSha256': string;
  /** In UTF-16 code units, of a text that is not at hand to count its code points. */
  readonly 'parallax:position'?: { readonly start: number; readonly end: number };
}

export type W3cSelector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix?: string;
      readonly suffix?: string;
    }
  /** In code points. */
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

/** An account as far as the adapter needs it: its cleaned text as it is now. */
export interface W3cAccount {
  readonly id: string;
  readonly url: string | null;
  readonly text: string;
}
