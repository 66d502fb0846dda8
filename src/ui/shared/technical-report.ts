/** What is said of a crash to those who can mend it. */
export interface Crash {
  readonly error: Error;
  /** The components around it, as React tells them; '' if unknown. */
  readonly components: string;
  /** The address after the `#`. */
  readonly address: string;
  readonly browser: string;
}

const FRAME = /^\s*at |@/;
const QUOTED = /"[^"]*"|'[^']*'|“[^“”]*”|‘[^‘’]*’|`[^`]*`/g;

/**
 * A crash as text without anything that a reader wrote or read: of the message no quoted words, of the address the view
 * and not the story, of the stack the places in our code.
 */
export function technicalReport({ error, components, address, browser }: Crash): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => FRAME.test(line));
  return [
    `${error.name}: ${error.message.replace(QUOTED, '"…"').slice(0, 200)}`,
    ...frames.slice(0, 20),
    '',
    ...components
      .split('\n')
      .filter((line) => FRAME.test(line))
      .slice(0, 20),
    '',
    `View: ${address.split('?')[0]!.split('/').slice(3).join('/') || 'home'}`,
    `Browser: ${browser}`,
  ].join('\n');
}

/** Whether it is code that could not be fetched: no network, or a newer build took its place. */
export function isMissingCode({ message }: Error): boolean {
  return /dynamically imported module|module script failed|Unable to preload/i.test(message);
}
