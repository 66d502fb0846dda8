import type { Plugin } from 'vite';
import { SCRIPT_HASH } from '../src/report/html/script.ts';
import { STYLE_HASH } from '../src/report/html/style.ts';

/**
 * What the built page may do: run, style, draw and fetch what its own origin serves, and nothing else. Inline there is
 * the report's style and script alone. The preview of a report is a sandboxed `srcdoc` frame, which inherits this
 * policy beside the one that the report brings along, and both are constants, so their hashes can stand here; a page of
 * its own for the preview, or a `blob:` address, which inherits as well, would have taken more and allowed no less.
 */
const POLICY = [
  `default-src 'none'`,
  `script-src 'self' 'sha256-${SCRIPT_HASH}'`,
  `worker-src 'self'`,
  `style-src 'self' 'sha256-${STYLE_HASH}'`,
  `font-src 'self'`,
  `img-src 'self' data: blob:`,
  `connect-src 'self'`,
  `manifest-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `require-trusted-types-for 'script'`,
  // The policies of `src/ui/shared/trusted.ts`.
  `trusted-types parallax default`,
].join('; ');

/** Writes the policy into the built page, before anything that it is about. The development server needs more. */
export function securityPolicy(): Plugin {
  return {
    name: 'parallax-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
