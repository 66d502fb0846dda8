import { describe, expect, it } from 'vitest';
import { parseCall } from './arguments.ts';

describe('parseCall', () => {
  it.each([
    [['--help'], { name: 'help' }],
    [['-V'], { name: 'version' }],
    [['batch'], { name: 'batch' }],
    [['compare', 'x', '-'], { name: 'compare', files: ['x', '-'], format: 'json', out: null }],
    [
      ['compare', 'x', 'y', 'z', '--format', 'json', '--out', 'o'],
      { name: 'compare', files: ['x', 'y', 'z'], format: 'json', out: 'o' },
    ],
  ])('reads %j', (words, command) => {
    expect(parseCall(words)).toEqual({ ok: true, command });
  });

  it.each([
    [[], 'which command'],
    [['merge'], '"merge"'],
    [['batch', 'file'], '"file"'],
    [['compare', 'x'], 'two or more'],
    [['compare', '-', '-'], 'only one'],
    [['compare', 'x', 'y', '--format', 'xls'], '"xls"'],
    [['compare', 'x', 'y', '--colour'], '--colour'],
  ])('refuses %j', (words, message) => {
    const call = parseCall(words);
    expect(call.ok ? '' : call.message).toContain(message);
  });
});
