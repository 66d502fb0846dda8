/**
 * The look of a report, in light, dark, on a phone and on paper. Colours and line styles are those of the page
 * (`ui/styles/tokens.css` and `layers.css`): no two layers share a line, so that they are told apart in grey. Layers are
 * switched by check boxes and `:has`, without a script; where a browser has no `:has`, all are on.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf9f4, #191816);
  --raised: light-dark(#ffffff, #22201d);
  --sunk: light-dark(#f2eee5, #121110);
  --ink: light-dark(#1d1b18, #ece7dd);
  --soft: light-dark(#55504a, #b8b1a5);
  --faint: light-dark(#6b655c, #979083);
  --rule: light-dark(#e0dacd, #38342f);
  --focus: light-dark(#1a5fb4, #8fbdf8);
  --a: light-dark(#0b6170, #74c7d4);
  --a-tint: light-dark(#dcebed, #173a40);
  --b: light-dark(#a33b20, #f2a07f);
  --b-tint: light-dark(#f8e4dc, #4a271b);
  --c: light-dark(#4d4a8f, #b7b4f0);
  --c-tint: light-dark(#e6e5f5, #2c2a52);
  --d: light-dark(#5d5a10, #cfcb6a);
  --d-tint: light-dark(#efedcf, #39370f);
  --quotes: light-dark(#7d6200, #e3c451);
  --quotes-tint: light-dark(#f7e8ac, #4a3f14);
  --linked: light-dark(#7a746a, #9b9487);
  --wording: light-dark(#93246b, #f08fc4);
  --attribution: light-dark(#0a5da8, #85bcf5);
  --number: light-dark(#0c6b4b, #6fd1a8);
  --only-here: light-dark(#5b4a9e, #b9a9f2);
  --serif: 'Source Serif 4 Variable', 'Source Serif 4', 'Source Serif Pro', Charter, Georgia, serif;
  --sans: 'Inter Variable', Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif;
}
[data-side='a'] { --side: var(--a); --tint: var(--a-tint); }
[data-side='b'] { --side: var(--b); --tint: var(--b-tint); }
[data-side='c'] { --side: var(--c); --tint: var(--c-tint); }
[data-side='d'] { --side: var(--d); --tint: var(--d-tint); }

* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 80rem; padding: 3rem clamp(1rem, 4vw, 3rem) 5rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.8rem, 1.2rem + 2.5vw, 2.75rem); font-weight: 600; letter-spacing: -0.01em; margin: 0.2em 0 0.5em; max-width: 24em; }
h2 { font-size: 1.5rem; font-weight: 600; margin: 3.5rem 0 1rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
h3 { font: 600 1rem/1.4 var(--sans); margin: 2rem 0 0.6rem; }
h4, .entry h3 { font: 600 0.9rem/1.4 var(--sans); margin: 0; }
p, ul { margin: 0 0 0.8em; max-width: 44em; }
p, li { text-wrap: pretty; }
ul { padding-left: 1.2em; }
a { color: inherit; text-decoration: underline 1px; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
mark { background: none; color: inherit; }
code { font-size: 0.8em; overflow-wrap: anywhere; }
.aside, .remarks, .about, .kicker, .key, nav, footer { color: var(--soft); }
.kicker, .key, .remarks, nav, footer, table, .layers, .side-name { font-family: var(--sans); font-size: 0.85rem; line-height: 1.5; }
.aside { font-family: var(--sans); font-size: 0.85em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.kicker { margin: 0; }
.foreword { margin: 1.5rem 0; }
.foreword p, .entry-text { white-space: pre-line; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; padding: 0; margin: 1.5rem 0 0; max-width: none; }
footer { margin-top: 4rem; border-top: 1px solid var(--rule); padding-top: 1rem; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--raised); padding: 0.5rem 1rem; }

.badge { display: inline-block; min-width: 1.5em; padding: 0 0.35em; border-radius: 3px; background: var(--side); color: var(--paper); font: 600 0.75rem/1.6 var(--sans); text-align: center; }
.table { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
table[data-wide] { min-width: 46rem; }
table .aside { font-size: inherit; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 1rem 0.45rem 0; border-top: 1px solid var(--rule); font-weight: 400; }
thead th { font-weight: 600; border-top: 0; }
thead td { border-top: 0; }
thead tr > :first-child { width: 22%; }
table[data-wide] :is(thead, tbody) tr > :first-child { position: sticky; left: 0; background: var(--paper); }
table[data-names] thead tr > :first-child { width: 34%; }
table[data-names] tbody th { color: inherit; font: 1rem/1.45 var(--serif); }
tbody th { color: var(--soft); }
td a { overflow-wrap: anywhere; }
.number { font-variant-numeric: tabular-nums; }
.share { display: inline-block; width: min(12rem, 50%); height: 0.5rem; margin-left: 0.5rem; fill: var(--side); }
td.number { white-space: nowrap; }
@media (max-width: 34rem) {
  .share { display: block; width: 100%; margin: 0.2rem 0 0; }
  thead tr > :first-child { width: 34%; }
  table[data-names] thead tr > :first-child { width: 11rem; }
  table[data-names] tbody th { font-size: 0.9rem; }
  th, td { padding-right: 0.6rem; hyphens: auto; }
}

.layers { border: 1px solid var(--rule); border-radius: 6px; display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; padding: 0.6rem 1rem 0.8rem; margin: 0 0 1rem; min-width: 0; }
.layers label { display: inline-flex; align-items: center; gap: 0.4rem; cursor: pointer; padding: 0.2rem 0; }
.layers input { accent-color: var(--ink); width: 1rem; height: 1rem; margin: 0; }
.columns { display: grid; gap: 2.5rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 46rem) {
  .columns, .sides { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .columns[data-count='1'] { grid-template-columns: minmax(0, 40em); }
}
@media (min-width: 70rem) { .columns[data-count='3'] { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
.account { border-top: 3px solid var(--side); }
.account h3 { margin-top: 0.6rem; }
.text p { margin: 0 0 0.9em; max-width: 38em; }
.text p[data-role='headline'] { font-size: 1.35rem; font-weight: 600; line-height: 1.3; }
.text p[data-role='standfirst'] { font-size: 1.1rem; color: var(--soft); }
.text p:is([data-role='byline'], [data-role='dateline'], [data-role='bio'], [data-role='boilerplate']) { color: var(--soft); font-size: 0.95em; }
.furniture { margin: 0 0 0.9em; padding-inline-start: 0.8em; border-inline-start: 2px dotted var(--soft); }
.furniture > summary { cursor: pointer; color: var(--soft); font: 0.85rem/1.5 var(--sans); }
.furniture p { margin: 0.3em 0; }
.sentence { unicode-bidi: isolate; border-radius: 2px; scroll-margin-block: 30vh; }
.sentence .number { font: 0.65rem/1 var(--sans); color: var(--faint); vertical-align: 0.5em; margin-right: 0.25em; user-select: none; }
.sentence:target, .sentence.chosen { background: var(--tint); box-shadow: 0 0 0 3px var(--tint); }
.sentence.partner { background: var(--tint); }
.js .sentence { cursor: pointer; }
.counterpart { font: 0.68rem/1 var(--sans); color: var(--side); text-decoration: none; white-space: nowrap; padding: 0.1em 0.15em; user-select: none; }
.counterpart:hover { text-decoration: underline; }
.note { font: 600 0.65rem/1 var(--sans); margin-left: 0.1em; }

[data-layers] { text-underline-offset: 0.22em; }
@supports selector(:has(*)) {
  :root:has(#layer-linked:checked) [data-layers~='linked'] { text-decoration: underline 1px solid var(--linked); }
  :root:has(#layer-only-here:checked) [data-layers~='only-here'] { text-decoration: underline 1.5px dashed var(--only-here); }
  :root:has(#layer-quotes:checked) [data-layers~='quotes'] { background: var(--quotes-tint); }
  :root:has(#layer-number:checked) [data-layers~='number'] { text-decoration: underline 3px dotted var(--number); }
  :root:has(#layer-attribution:checked) [data-layers~='attribution'] { text-decoration: underline 1.5px double var(--attribution); }
  :root:has(#layer-wording:checked) [data-layers~='wording'] { text-decoration: underline 1.5px wavy var(--wording); }
  :root:has(#layer-notes:checked) [data-layers~='notes'] { border-top: 1.5px solid var(--ink); }
  :root:has(#layer-notes:not(:checked)) sup.note { display: none; }
}
.sample[data-layers='linked'] { text-decoration: underline 1px solid var(--linked) !important; }
.sample[data-layers='only-here'] { text-decoration: underline 1.5px dashed var(--only-here) !important; }
.sample[data-layers='quotes'] { background: var(--quotes-tint) !important; padding: 0 0.2em; }
.sample[data-layers='number'] { text-decoration: underline 3px dotted var(--number) !important; }
.sample[data-layers='attribution'] { text-decoration: underline 1.5px double var(--attribution) !important; }
.sample[data-layers='wording'] { text-decoration: underline 1.5px wavy var(--wording) !important; }
.sample[data-layers='notes'] { border-top: 1.5px solid var(--ink) !important; }
@supports not selector(:has(*)) {
  .layers input { display: none; }
  [data-layers~='only-here'] { text-decoration: underline 1.5px dashed var(--only-here); }
  [data-layers~='quotes'] { background: var(--quotes-tint); }
  [data-layers~='number'] { text-decoration: underline 3px dotted var(--number); }
  [data-layers~='attribution'] { text-decoration: underline 1.5px double var(--attribution); }
  [data-layers~='wording'] { text-decoration: underline 1.5px wavy var(--wording); }
  [data-layers~='notes'] { border-top: 1.5px solid var(--ink); }
}

.entry { border-top: 1px solid var(--rule); padding: 1rem 0 0.6rem; break-inside: avoid; scroll-margin-top: 1rem; }
.entry:target { background: var(--sunk); box-shadow: 0 0 0 0.6rem var(--sunk); }
.entry :is(h3, h4) { margin-bottom: 0.4rem; }
.about { font-weight: 400; }
.about strong { color: var(--ink); }
.entry-text { margin-bottom: 0.6rem; }
.sides { display: grid; gap: 0.4rem 2.5rem; }
.side { border-left: 3px solid var(--side); padding-left: 0.9rem; min-width: 0; }
.side p { margin-bottom: 0.35rem; }
.evidence { background: var(--tint); box-shadow: 0 0 0 1px var(--tint); text-decoration: underline 2px solid var(--side); text-underline-offset: 0.22em; }
ul .evidence { background: none; box-shadow: none; text-decoration: none; font-style: italic; }
.only { background: var(--tint); font-weight: 600; text-decoration: underline 1px solid var(--side); text-underline-offset: 0.22em; }
pre { background: var(--sunk); border: 1px solid var(--rule); border-radius: 4px; padding: 0.8rem; font-size: 0.75rem; line-height: 1.5; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 24rem; overflow: auto; }

@media (forced-colors: active) {
  .badge, .counterpart { forced-color-adjust: none; background: Canvas; color: CanvasText; border: 1px solid; }
  [data-layers~='quotes'] { text-decoration: overline 2px solid; }
}
@media print {
  :root { color-scheme: light; --paper: #ffffff; }
  html { font-size: 10pt; }
  body { padding: 0; max-width: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav, .skip, .layers label:not(:has(:checked)), .layers input { display: none; }
  .columns, .sides { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.5rem; }
  h2, h3, h4, caption, thead, .key, .entry-text { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  p { orphans: 3; widows: 3; }
  tr { break-inside: avoid; }
  table[data-wide] { min-width: 0; }
  table[data-wide] :is(thead, tbody) tr > :first-child { position: static; background: none; }
  h2 { margin-top: 2rem; }
  a { text-decoration: none; }
  pre { max-height: none; }
  .sentence:target, .entry:target { background: none; box-shadow: none; }
  @page { margin: 18mm; }
}
`;

/** The style sheet's SHA-256 in base64: the page's security policy takes no other. A test tells what it must be. */
export const STYLE_HASH = 'cIwFJZgfO17MOw67gIb1od2N2UsQ+vrLHEwzaFaLKCo=';
