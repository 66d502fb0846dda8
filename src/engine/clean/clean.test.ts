import { describe, expect, it } from 'vitest';
import { clean } from './index.ts';

const cleaned = (raw: string): string => clean(raw, { keep: [] }).text;

describe('clean', () => {
  it.each(["Critics' demands", "Boston's mayor", 'L’avocat said', 'She'])(
    'leaves “%s” after a script whole',
    (words) => {
      const script = `if(slotId==7){ document.getElementsByClassName('promo')[0].appendChild(tag); }`;
      expect(cleaned(`The mayor resigned.\n${script}${words} for a vote grew.`)).toBe(
        `The mayor resigned.\n${words} for a vote grew.`,
      );
    },
  );

  it('takes out a script glued to the sentence after it, and nothing of that sentence', () => {
    const script =
      'console.log("slot "+slotId);if(slotId==7){document.getElementById("promo").style.display="none";}';
    const raw = `The mayor resigned.\n${script}Critics' demands for a vote grew.`;
    const { text, removals } = clean(raw, { keep: [] });
    expect(text).toBe("The mayor resigned.\nCritics' demands for a vote grew.");
    expect(removals.map(({ rule, text }) => [rule, text])).toEqual([['script-code', script]]);
  });

  it('puts a removal back when the reader wants it', () => {
    const raw = 'One.\n(adsbygoogle = window.adsbygoogle || []).push({});\nTwo.';
    const [removal] = clean(raw, { keep: [] }).removals;
    expect(cleaned(raw)).toBe('One.\n\nTwo.');
    expect(clean(raw, { keep: [removal!] }).text).toBe(raw);
  });

  it('normalises white space', () => {
    expect(cleaned('  One\u00a0two \t three.\r\n \r\n\n\nFour.\r\nFive. \n')).toBe(
      'One two three.\n\nFour.\nFive.',
    );
  });

  it('keeps joiners that shape letters or pictures and drops those that do not', () => {
    expect(cleaned('می\u200cخواهم 👩\u200d🔧 wo\u200drd zero\u200bwidth soft\u00adhyphen')).toBe(
      'می\u200cخواهم 👩\u200d🔧 word zerowidth softhyphen',
    );
  });
});
