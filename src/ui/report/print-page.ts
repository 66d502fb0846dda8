import { trustedHtml } from '../shared/trusted.ts';

/**
 * Prints a page of HTML without showing it, from a frame that runs no script. The report's own script only switches
 * marks on screen, so paper misses nothing.
 */
export function printPage(html: string): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.hidden = true;
  frame.srcdoc = trustedHtml(html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, ''));
  frame.addEventListener('load', () => {
    const page = frame.contentWindow;
    if (!page) return;
    page.addEventListener('afterprint', () => frame.remove());
    page.print();
  });
  document.body.append(frame);
}
