import { describe, expect, it } from 'vitest';
import { outputPaths } from '../../../src/batch/output-paths.js';

describe('outputPaths', () => {
  it.each([
    ['a/b/x.pdf', 'a/b/x.pdf.plan.json', 'the tree and the whole name stay'],
    ['/work/x.pdf', 'work/x.pdf.plan.json', 'an absolute path keeps its folders'],
    ['kế hoạch.txt'.normalize('NFD'), 'kế hoạch.txt.plan.json', 'names are written as NFC'],
  ])('%s -> %s', (input, result, reason) => {
    expect(outputPaths(input).result, reason).toBe(result);
  });
});
