import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { law } from '../testing/random.ts';
import { arbitraryStory, code, dismissal, note, story } from '../testing/story-record.ts';
import { inTimeOrder } from './canonical.ts';
import { parseCodebook, parseProject, serialiseCodebook, serialiseProject } from './project.ts';
import { upgrade } from './upgrade.ts';

const full = {
  ...story,
  annotations: [note('2', { created: '2026-02-01T00:00:00.000Z' }), note('1', { tags: ['c'] })],
  corrections: [dismissal('d')],
  codebook: [code('c', { key: 'f' })],
  settings: { mode: 'rows', zoom: 2, open: true },
};

/** The message of the problem that a file with this change of its text has. */
function complaint(change: (text: string) => string): string {
  const result = parseProject(change(serialiseProject(full)));
  return result.ok ? 'fine' : `${result.problem.code}: ${result.problem.message}`;
}

const replaced = (from: string, to: string) =>
  complaint((text) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  });

describe('a project file', () => {
  it('gives back the story', () => {
    law(arbitraryStory, (any) => {
      const parsed = parseProject(serialiseProject(any));
      expect(parsed).toEqual({ ok: true, value: inTimeOrder(any) });
    });
  });

  it('has no half of a character, which nothing that is kept could hold, and keeps whole ones', () => {
    const parsed = parseProject(serialiseProject({ ...story, title: 'a\ud83d b😀\udc00' }));
    expect(parsed).toMatchObject({ ok: true, value: { title: 'a\ufffd b😀\ufffd' } });
  });

  it('has the same bytes for the same story, whatever the order of its parts', () => {
    const shuffled = Object.fromEntries(Object.entries(full).reverse()) as unknown as typeof full;
    const other = { ...shuffled, annotations: [...full.annotations].reverse() };
    expect(serialiseProject(other)).toBe(serialiseProject(full));
    law(arbitraryStory, (any) => {
      const once = serialiseProject(any);
      const parsed = parseProject(once);
      expect(parsed.ok && serialiseProject(parsed.value)).toBe(once);
    });
  });

  it('may begin with a byte order mark, and may have fields that are not known', () => {
    expect(complaint((text) => `\ufeff${text}`)).toBe('fine');
    expect(replaced('"lead"', '"later": [1, {}], "lead"')).toBe('fine');
  });

  it('says what is wrong and where', () => {
    expect(complaint(() => 'dear diary')).toMatch(/^not-json: The file cannot be read: it is not JSON/);
    expect(complaint(() => '[]')).toMatch(/^wrong-format/);
    expect(replaced('parallax-project', 'parallax-codebook')).toMatch(/^wrong-format/);
    expect(replaced('"author": "Ada"', '"author": 5')).toMatch(/story\.annotations\.0\.author/);
    expect(replaced('"status": "open"', '"status": "done"')).toMatch(
      /annotations\.0\.status: must be "open" or "settled"/,
    );
    expect(replaced('#112233', 'red')).toMatch(/codebook\.0\.color: must be a colour/);
    expect(replaced('"created": "2026-02-01T00:00:00.000Z"', '"created": "yesterday"')).toMatch(
      /annotations\.1\.created: must be an ISO 8601 time/,
    );
  });

  it('refuses what could do harm', () => {
    expect(replaced('"settings": {', '"settings": { "__proto__": { "x": 1 },')).toMatch(
      /^forbidden-key: .*story\.settings\.__proto__/,
    );
    expect(replaced('"inferred": {}', '"inferred": { "constructor": "x" }')).toMatch(/^forbidden-key/);
    expect(complaint(() => '['.repeat(100_000))).toMatch(/^too-deep/);
    expect(complaint(() => `{"a": "${'['.repeat(100)}"}`)).toMatch(/^wrong-format/);
    expect(complaint(() => ' '.repeat(64 * 1024 * 1024 + 1))).toMatch(/^too-large/);
    expect(replaced('"id": "2"', '"id": "1"')).toMatch(/story\.annotations: has the id "1" twice/);
    expect(replaced('"id": "b"', '"id": "a"')).toMatch(/story\.accounts: has the id "a" twice/);
  });

  it('that was cut anywhere opens whole or is refused with a message, and never in part', () => {
    const text = serialiseProject(full);
    const bytes = new TextEncoder().encode(text);
    const whole = parseProject(text);
    for (let end = 0; end < bytes.length; end++) {
      const cut = parseProject(new TextDecoder().decode(bytes.subarray(0, end)));
      if (cut.ok) expect(cut).toEqual(whole);
      else expect(cut.problem.message).toMatch(/^The file cannot be read: .+\.$/);
    }
  });

  it('of a later version is left alone', () => {
    expect(replaced('"version": 1', '"version": 2')).toMatch(/^newer-version: .*later Parallax/);
    for (const version of ['0', '1.5', '"1"', 'null']) {
      expect(replaced('"version": 1', `"version": ${version}`)).toMatch(/^bad-version/);
    }
  });

  it('never throws, whatever it is', () => {
    law(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.json().map((json) => `{"format":"parallax-project","version":1,"story":${json}}`),
      ),
      (text) => {
        expect(parseProject(text).ok).toBe(false);
      },
    );
  });
});

describe('upgraders', () => {
  const steps = [
    (file: object) => ({ ...file, two: true }),
    (file: object) => ({ ...file, three: 'two' in file }),
  ];

  it('run one after the other, from the version of the file', () => {
    expect(upgrade({ version: 1 }, 3, steps)).toEqual({
      ok: true,
      value: { version: 3, two: true, three: true },
    });
    expect(upgrade({ version: 2 }, 3, steps)).toEqual({ ok: true, value: { version: 3, three: false } });
    expect(upgrade({ version: 3, x: 1 }, 3, steps)).toEqual({ ok: true, value: { version: 3, x: 1 } });
  });

  it('that cannot make sense of a file are a problem and no crash', () => {
    const crash = (): object => {
      throw new TypeError('x is undefined');
    };
    expect(upgrade({ version: 1 }, 2, [crash])).toMatchObject({
      ok: false,
      problem: { code: 'bad-content' },
    });
  });
});

describe('a codebook file', () => {
  it('gives back the codes in their order', () => {
    const codes = [code('z'), code('a', { key: 'x', description: 'What it means.' })];
    expect(parseCodebook(serialiseCodebook(codes))).toEqual({ ok: true, value: codes });
  });

  it('is not a project file', () => {
    expect(parseCodebook(serialiseProject(full))).toMatchObject({
      ok: false,
      problem: { code: 'wrong-format' },
    });
  });
});
