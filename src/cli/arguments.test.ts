import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { parseCall } from './arguments.ts';

const compareCall = {
  name: 'compare',
  format: 'json',
  table: null,
  out: null,
  project: null,
  title: '',
  foreword: '',
  choices: {},
  language: 'en',
  deadline: null,
};

describe('parseCall', () => {
  it.each([
    [['--help'], { name: 'help' }],
    [['-V'], { name: 'version' }],
    [['batch'], { name: 'batch', jobs: availableParallelism(), deadline: null }],
    [['batch', '--jobs', '3', '--deadline', '500'], { name: 'batch', jobs: 3, deadline: 500 }],
    [['compare', 'x', '-'], { ...compareCall, files: ['x', '-'] }],
    [
      ['compare', 'x', 'y', 'z', '--format', 'html', '--out', 'o'],
      { ...compareCall, files: ['x', 'y', 'z'], format: 'html', out: 'o' },
    ],
    [['compare', 'x', 'y', '--deadline', '0'], { ...compareCall, files: ['x', 'y'], deadline: 0 }],
    [['compare', '--project', 'p'], { ...compareCall, files: [], project: 'p' }],
    [
      ['compare', 'x', 'y', '--table', 'notes', '--title', 'T', '--foreword', 'F'],
      { ...compareCall, files: ['x', 'y'], format: 'csv', table: 'notes', title: 'T', foreword: 'F' },
    ],
    [
      ['compare', 'x', 'y', '--sections', 'quotes, summary', '--kinds', 'number', '--only-certain'],
      {
        ...compareCall,
        files: ['x', 'y'],
        choices: { sections: ['summary', 'quotes'], kinds: ['number'], onlyCertain: true },
      },
    ],
  ])('reads %j', (words, command) => {
    expect(parseCall(words)).toEqual({ ok: true, command });
  });

  it.each([
    [[], 'which command'],
    [['merge'], '"merge"'],
    [['batch', 'file'], '"file"'],
    [['batch', '--jobs', '0'], '--jobs must be a whole number from 1 to 256, not "0"'],
    [['batch', '--jobs', '2.5'], '"2.5"'],
    [['batch', '--deadline', 'soon'], '--deadline must be a whole number of milliseconds, not "soon"'],
    [['compare', 'x', 'y', '--deadline=-1'], '"-1"'],
    [['compare', 'x', 'y', '--jobs', '2'], '--jobs is for batch'],
    [['compare', 'x'], 'two or more'],
    [['compare', 'x', '--project', 'p'], 'two or more'],
    [['compare', '-', '-'], 'only one'],
    [['compare', 'x', 'y', '--format', 'xls'], '"xls"'],
    [['compare', 'x', 'y', '--table', 'words'], '"words"'],
    [['compare', 'x', 'y', '--table', 'notes', '--format', 'md'], '--table'],
    [['compare', 'x', 'y', '--kinds', 'number,bias'], '"bias"'],
    [['compare', 'x', 'y', '--sections', ''], 'no such section'],
    [['compare', 'x', 'y', '--language', 'tlh'], 'no such language: "tlh"; there is en, de'],
    [['compare', 'x', 'y', '--colour'], '--colour'],
  ])('refuses %j', (words, message) => {
    const call = parseCall(words);
    expect(call.ok ? '' : call.message).toContain(message);
  });
});
