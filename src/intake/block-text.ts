/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER
  HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);
/** Elements whose content nobody reads. */
const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD TITLE IFRAME OBJECT BUTTON SELECT TEXTAREA'.split(' '),
);

const ELEMENT = 1;
const TEXT = 3;

/** The text of an element as a reader sees it: one block a line, white space folded, a blank line between blocks. */
export function blockText(root: Node | null): string {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    const folded = line.replace(/\s+/g, ' ').trim();
    if (folded) lines.push(folded);
    line = '';
  };
  // An explicit stack: a hostile page may nest deeper than the call stack reaches.
  const stack: (Node | 'end')[] = root ? [root] : [];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node === 'end') endLine();
    else if (node.nodeType === TEXT) line += node.textContent ?? '';
    else if (node.nodeType === ELEMENT) {
      const name = node.nodeName.toUpperCase();
      if (UNSEEN.has(name)) continue;
      const isBlock = BLOCKS.has(name) || name === 'BR';
      if (isBlock) {
        endLine();
        stack.push('end');
      }
      stack.push(...Array.from(node.childNodes).reverse());
    }
  }
  endLine();
  return lines.join('\n\n');
}
