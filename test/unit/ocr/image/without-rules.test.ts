import { describe, expect, it } from 'vitest';
import type { GreyImage } from '../../../../src/ocr/image/grey-image.js';
import { withoutRules } from '../../../../src/ocr/image/without-rules.js';
import { page } from './drawn-page.js';

/** Pixels a point at 200 dpi. */
const SCALE = 200 / 72;
const inked = ({ data }: GreyImage) => data.reduce((sum, value) => sum + (value < 128 ? 1 : 0), 0);

describe('withoutRules', () => {
  it.each([
    ['a rule across', page(400, 200, [20, 100, 380, 103]), 0],
    ['a rule down', page(400, 200, [100, 10, 102, 190]), 0],
    ['a broken rule', page(400, 200, [20, 100, 150, 102], [152, 100, 380, 102]), 0],
    ['a frame', page(400, 200, [20, 20, 380, 22], [20, 180, 380, 182], [20, 20, 22, 182], [378, 20, 380, 182]), 0],
  ])('%s goes', (_, image, left) => {
    // Where rules cross the ink is as thick as a letter: a few pixels may stay.
    expect(inked(withoutRules(image, SCALE)!)).toBeLessThanOrEqual(left + 40);
  });

  it.each([
    ['a dash of print', page(400, 200, [20, 100, 50, 103])],
    ['a stem of print', page(400, 200, [20, 100, 24, 140])],
    ['a black bar', page(400, 200, [20, 100, 380, 130])],
    [
      'serifs that touch',
      page(
        400,
        200,
        [20, 118, 220, 120],
        ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => [24 + i * 20, 90, 34 + i * 20, 120] as const),
      ),
    ],
  ])('%s stays', (_, image) => {
    expect(withoutRules(image, SCALE)).toBeNull();
  });

  it('leaves a letter that stands on the rule', () => {
    const letter = [100, 60, 106, 100] as const;
    const bare = withoutRules(page(400, 200, [20, 100, 380, 103], letter), SCALE)!;
    expect(inked(bare)).toBeGreaterThanOrEqual((letter[2] - letter[0]) * (letter[3] - letter[1] - 3));
  });
});
