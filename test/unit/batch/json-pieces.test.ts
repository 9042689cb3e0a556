import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../../../src/batch/json-pieces.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures');

describe('jsonPieces', () => {
  it.each([
    ['nothing in it', {}],
    ['empty parts', { a: [], b: {}, c: [[], {}], d: null }],
    ['what JSON leaves out', { a: undefined, b: [undefined, 1], c: { d: undefined } }],
    ['line ends in texts', { 'ngày\n"1"': 'một\nhai', b: { c: { d: { e: ['ba\r\nbốn', { f: '\u2028' }] } } } }],
    ['numbers and truth', [1, -0.5, 1e21, true, false, Number.NaN]],
  ])('%s: as JSON.stringify', (_, value) => {
    expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value, null, 2));
  });

  it('gives the golds of the fixtures as JSON.stringify does', () => {
    const files = readdirSync(FIXTURES).map((name) => path.join(FIXTURES, name, 'gold.plan.json'));
    const golds = files.filter((file) => existsSync(file));
    expect(golds.length).toBeGreaterThan(20);
    for (const file of golds) {
      const gold: object = JSON.parse(readFileSync(file, 'utf8'));
      expect([...jsonPieces({ plan: gold })].join('')).toBe(JSON.stringify({ plan: gold }, null, 2));
    }
  });

  it('holds a small part of a large value only', () => {
    const evidence = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`/sections/${at}`, { raw: 'Kế hoạch', lines: [at, at] }]),
    );
    const pieces = [...jsonPieces({ evidence })];
    expect(pieces.length).toBeGreaterThan(20);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000);
  });
});
