/** What of Trusted Types the page uses; TypeScript's library does not know them yet. */
interface TrustedTypes {
  createPolicy: <Rules extends object>(name: string, rules: Rules) => Rules;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

const HTML = { createHTML: (html: string): string => html };

/** Its name stands in the page's security policy (`.config/security-policy.ts`). */
const policy = trustedTypes?.createPolicy('parallax', HTML) ?? HTML;

/**
 * HTML for a place where no script of this page's origin can run: a frame with a `sandbox`, a document that
 * `DOMParser` makes. Never for a part of the page itself. The same string where there are no Trusted Types.
 */
export function trustedHtml(html: string): string {
  return policy.createHTML(html);
}

/**
 * Lets Workers and the service worker start from addresses of this origin, and from no other. HTML is not let through:
 * text that is put into the page as HTML throws. To be called once, before the first Worker.
 */
export function guardScripts(): void {
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url: string) =>
      new URL(url, document.baseURI).origin === location.origin ? url : null,
  });
}
