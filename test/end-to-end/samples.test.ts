// Does every real document end in a result or a typed refusal, with every line accounted for? Over ../shared/samples.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlan, repairText } from '../../src/index.js';
import { checkResult } from '../../src/validate/check-result.js';

const SAMPLES = path.resolve(import.meta.dirname, '../../../shared/samples');
const isHere = existsSync(SAMPLES);
if (!isHere && process.env.CI) throw new Error('CI must run over ../shared/samples, and they are absent.');
if (!isHere) console.warn('skipped: ../shared/samples is absent');
const files = isHere
  ? readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
      .filter((f) => /\.(txt|pdf)$/u.test(f))
      .sort()
  : [];

describe.skipIf(!isHere)('samples', () => {
  it.each(files)('%s becomes a valid result that accounts for every line', { timeout: 180_000 }, async (file) => {
    const result = await parsePlan({ path: file, bytes: readFileSync(path.join(SAMPLES, file)) });
    expect(
      checkResult(JSON.parse(JSON.stringify(result))).findings.filter((f) => f.code === 'schema-violation'),
    ).toEqual([]);
    const { total, placed, furniture, unplaced } = result.quality.lines;
    expect(placed + furniture + unplaced).toBe(total);
    expect(result.findings.filter((f) => f.code === 'unplaced-line')).toHaveLength(unplaced);
  });

  it.each(files.filter((f) => f.endsWith('.txt')))(
    '%s keeps its lines through repair',
    { timeout: 60_000 },
    async (file) => {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path.join(SAMPLES, file)));
      expect((await repairText(text)).text.split('\n')).toHaveLength(text.split('\n').length);
    },
  );
});
