import { printable } from '../printable.ts';

/** A piece of HTML that is known to be well escaped: only `markup` makes it. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text, which is escaped, markup, which is not, and lists and absences of them. */
export type Part = string | number | Markup | null | false | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** The text as it can stand between tags and inside a quoted attribute value. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"'`]/g, (sign) => ESCAPES[sign]!);
}

/**
 * HTML from a template, with everything that is put into it escaped. Attribute values must be quoted in the template.
 * It must not be used for what stands in script or style elements, where other rules hold.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let written = strings[0]!;
  parts.forEach((part, i) => (written += write(part) + strings[i + 1]!));
  return { markup: written };
}

function write(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(write).join('');
}
