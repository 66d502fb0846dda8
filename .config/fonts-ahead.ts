import type { Plugin } from 'vite';

/** The faces of the first view in any language: their Latin part, which the interface is written in. */
const FIRST_VIEW = /-latin-wght-normal-[^/]*\.woff2$/;

/**
 * Has the browser fetch the fonts of the first view with its script. It would find out only when text is laid out that it
 * needs them, and set the text twice.
 */
export function fontsAhead(): Plugin {
  return {
    name: 'parallax-fonts-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => FIRST_VIEW.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${file}` },
            injectTo: 'head',
          })),
    },
  };
}
