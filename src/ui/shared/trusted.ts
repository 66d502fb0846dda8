/** What of Trusted Types the page uses; TypeScript's library does not know them yet. */
interface Policy {
  createHTML: (html: string) => string;
  createScriptURL: (url: string) => string;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: Policy) => Policy;
}

/** Must be the name in the page's security policy (`.config/security-policy.ts`). */
const POLICY_NAME = 'parallax';

const RULES: Policy = {
  createHTML: (html) => html,
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError(`No script is loaded from elsewhere: ${url}`);
    return url;
  },
};

/** The one policy of the page; a browser without Trusted Types takes the strings themselves. */
const policy =
  (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(POLICY_NAME, RULES) ?? RULES;

/**
 * HTML for a place where no script of this page's origin can run: a frame with a `sandbox`, a document that
 * `DOMParser` makes. Never for a part of the page itself.
 */
export function trustedHtml(html: string): string {
  return policy.createHTML(html);
}

/** The address of a Worker or service worker of this page. Throws for an address of another origin. */
export function trustedScript(url: string | URL): string {
  return policy.createScriptURL(String(url));
}
