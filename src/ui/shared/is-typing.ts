const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable], dialog[open] *';

/** Whether a key goes into a field, or belongs to an open dialog, and so is no shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPING) !== null;
}
