import { describe, expect, it } from 'vitest';
import type { Deadline } from '../text/deadline.ts';
import { findBoilerplate } from './boilerplate.ts';
import { clean } from './index.ts';
import { findInvisible } from './invisible.ts';
import { findMarkup } from './markup.ts';
import { rebuild } from './rebuild.ts';
import { findRewrites } from './rewrites.ts';

const cleaned = (raw: string): string => clean(raw, { keep: [] }).text;

/** The raw text with what was removed in braces of its own: `⟦...⟧`. */
function marked(raw: string): string {
  let shown = '';
  let at = 0;
  for (const { rawStart, rawEnd, text } of clean(raw, { keep: [] }).removals) {
    shown += `${raw.slice(at, rawStart)}⟦${text}⟧`;
    at = rawEnd;
  }
  return shown + raw.slice(at);
}

/** Checks the marks of a text against what cleaning removes from the same text without them. */
function expectRemoved(withMarks: string): void {
  expect(marked(withMarks.replace(/[⟦⟧]/g, ''))).toBe(withMarks);
}

describe('page code', () => {
  it.each(["Critics' demands", "Boston's mayor", 'L’avocat said', 'She'])(
    'leaves “%s” after a script whole',
    (words) => {
      const script = `if(slotId==7){ document.getElementsByClassName('promo')[0].appendChild(tag); }`;
      expect(cleaned(`The mayor resigned.\n${script}${words} for a vote grew.`)).toBe(
        `The mayor resigned.\n${words} for a vote grew.`,
      );
    },
  );

  it('goes where it is glued to the sentence after it', () => {
    expectRemoved(
      'The mayor resigned.\n' +
        '⟦console.log("slot "+slotId);if(slotId==7){document.getElementById("promo").style.display="none";}⟧' +
        "Critics' demands for a vote grew.",
    );
  });

  it('goes where it is glued to the sentence before it, and between two', () => {
    expectRemoved(
      'The mayor resigned.⟦googletag.cmd.push(function() { googletag.display("ad-1"); });⟧\nNobody knew why.',
    );
    expectRemoved(
      'The mayor resigned. ⟦(function(w,d){w.tag=w.tag||[];d.getElementById("a").src="//x.example/a.js";if(w.a&&w.b){w.c=1;}})(window,document);⟧ Nobody knew why.',
    );
  });

  it('goes on lines of its own: scripts, style rules, machine data', () => {
    expectRemoved(
      [
        'The mayor resigned.',
        '⟦(adsbygoogle = window.adsbygoogle || []).push({});⟧',
        '⟦.promo-box, #side .ad { display: none !important; margin: 0 auto; } @media (max-width: 600px) { .nav { width: 100%; } }⟧',
        '⟦{"@context":"http://schema.org","@type":"NewsArticle","headline":"Mayor resigns, nobody knows why"}⟧',
        'Nobody knew why.',
      ].join('\n'),
    );
  });

  it('goes with the lines around it where a script was pasted with its line ends', () => {
    expectRemoved(
      [
        'The mayor resigned.',
        '⟦function show() {⟧',
        '⟦  // the box beside the text⟧',
        '⟦  window.dataLayer = window.dataLayer || [];⟧',
        '⟦  track("show");⟧',
        '⟦}⟧',
        'Nobody knew why.',
      ].join('\n'),
    );
  });

  it('does not take a short sentence beside a long script along', () => {
    const script = `var a=window.b||{};${'a.push({"id":1,"name":"x"});'.repeat(40)}`;
    expect(cleaned(`${script}The mayor denied that on Friday.`)).toBe('The mayor denied that on Friday.');
  });

  it.each([
    'The function (of the mayor) is to sign; if not, the city waits.',
    'She wrote: "var is a keyword; return is another (see {note})."',
    'Call document.getElementById("x") to find the box, then read its text.',
    'In CSS, color: red; makes text red, and a { } pair holds the rule.',
    'const total = items.reduce((sum, item) => sum + item.price, 0);',
    'The set {1, 2, 3} and f(x) = 2x + 1; then g(f(x)) = 4x + 2.',
    'Visit https://example.com/a?b=1&c=2;d=3#e or write to press@example.com.',
    'Seats: A=12; B=7; C=3 (of 22). He said [sic] "no;" she said {yes}.',
    'if (true) { return; }',
    '¯\\_(ツ)_/¯ :) ;-) <3 => ok',
  ])('stays where somebody wrote it to be read: %s', (line) => {
    expectRemoved(`The lesson begins.\n${line}\nThe lesson ends.`);
  });

  it('stays where there is nothing else', () => {
    const raw = '(adsbygoogle = window.adsbygoogle || []).push({});';
    expect(cleaned(raw)).toBe(raw);
  });
});

describe('markup', () => {
  it('goes, comments and scripts with all that is in them', () => {
    expectRemoved('⟦<p class="lead">⟧The mayor ⟦<b>⟧resigned⟦</b>⟧.⟦<!-- ad -->⟧⟦</p>⟧');
    expectRemoved('The mayor resigned.⟦<script type="x">let plain = words</script>⟧ Nobody knew why.');
  });

  it('leaves a line end between blocks and nothing between words', () => {
    expect(cleaned('<div class="a">The mayor</div><div class="b">res<i>ign</i>ed.<br>Yes.</div>')).toBe(
      'The mayor\nresigned.\nYes.',
    );
  });

  it('stays where somebody writes about it', () => {
    expectRemoved('Put bold text between <b> and </b>; a <br without an end is an error, and 3 < 4 > 2.');
  });
});

describe('characters', () => {
  it('that show nothing go, but for those that shape letters or pictures', () => {
    expectRemoved(
      'می\u200cخواهم 👩\u200d🔧 🏴\u{e0067}\u{e007f} wo⟦\u200d⟧rd zero⟦\u200b⟧width soft⟦\u00ad⟧hyphen⟦\ufeff⟧⟦\0⟧',
    );
  });

  it('that turn the direction stay where a right-to-left line needs them and they are closed', () => {
    expectRemoved('⟦\u202a⟧The mayor⟦\u202c\u200f⟧ resigned.\nראש \u2066Boston\u2069 העיר\u200f⟦\u202b⟧.');
  });

  it('that show letters in another order than they are written in go, from a right-to-left line too', () => {
    expectRemoved('ראש ⟦\u202e⟧Boston⟦\u202c⟧ העיר ⟦\u202d⟧12⟦\u202c⟧.');
  });

  it('that are half a character go', () => {
    expectRemoved('a⟦\ud83d⟧b⟦\ude00⟧ 😀');
  });

  it('that came in the wrong encoding or as references are written as they were meant', () => {
    const { text, removals } = clean(
      '\x93No\x94 \x96 it\x92s AT&amp;T&#8217;s&nbsp;turn\x85 &amp;amp; &lt;b&gt;',
      {
        keep: [],
      },
    );
    expect(text).toBe('“No” – it’s AT&T’s turn… &amp;amp; &lt;b&gt;');
    expect(removals.map((removal) => removal.text)).toEqual(['&amp;', '&#8217;', '&nbsp;']);
  });
});

describe('white space', () => {
  it('is one space, one line end or one empty line', () => {
    expect(cleaned('  One\u00a0two \t three.\r\n \r\n\n\nFour.\r\nFive. \n')).toBe(
      'One two three.\n\nFour.\nFive.',
    );
  });
});

describe('keep', () => {
  it('puts a removal back', () => {
    const raw = 'One.\n(adsbygoogle = window.adsbygoogle || []).push({});\nTwo.';
    const [removal] = clean(raw, { keep: [] }).removals;
    expect(cleaned(raw)).toBe('One.\n\nTwo.');
    expect(clean(raw, { keep: [removal!] }).text).toBe(raw);
  });

  it('puts a part of one back', () => {
    const raw = 'One.\u200b\u200b\u200bTwo.';
    expect(clean(raw, { keep: [{ rawStart: 5, rawEnd: 6 }] }).text).toBe('One.\u200bTwo.');
  });
});

describe('the deadline', () => {
  const LINES = 3_000;
  /** One line of each kind that cleaning has work with, many times over. */
  const text = Array.from(
    { length: LINES },
    (_, i) => `The  boat\u00ad ${i} &amp; <b class="x">its</b> crew\u200b left.`,
  ).join('\r\n');
  const askedOf = (work: (ask: () => void) => unknown): number => {
    let asked = 0;
    work(() => asked++);
    return asked;
  };

  it.each([
    ['invisible characters', (ask: () => void) => findInvisible(text, ask), 2],
    ['tags', (ask: () => void) => findMarkup(text, ask), 4],
    ['characters written otherwise', (ask: () => void) => findRewrites(text, ask), 1],
    [
      'white space',
      (ask: () => void) => rebuild(text, { cuts: findInvisible(text), rewrites: [], keep: [] }, ask),
      4,
    ],
    ['lines of a page', (ask: () => void) => findBoilerplate('Menu\n'.repeat(LINES), ask), 1],
    ['lines above and below prose', (ask: () => void) => findBoilerplate(text.replaceAll('\r', ''), ask), 1],
  ])('is asked for all %s of a text', (_what, work, eachLine) => {
    expect(askedOf(work)).toBeGreaterThanOrEqual(eachLine * LINES - 1);
  });

  it('leaves what was cleaned by then when it passes while the text is looked at again', () => {
    const raw = 'The boat\u00ad left.  '.repeat(20_000);
    let asked = 0;
    const expiring = (from: number): Deadline => ({ expired: () => ++asked > from });
    const whole = clean(raw, { keep: [], deadline: expiring(Infinity) });
    const last = asked;
    for (const from of [1, Math.floor(last / 2), last - 1]) {
      asked = 0;
      const { text: cleaned, offsetMap } = clean(raw, { keep: [], deadline: expiring(from) });
      expect([raw.trim(), whole.text]).toContain(cleaned.trim());
      for (const [start, rawStart, length] of offsetMap)
        expect(cleaned.slice(start, start + length)).toBe(raw.slice(rawStart, rawStart + length));
    }
  });
});
