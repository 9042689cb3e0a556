// By how many degrees do the lines of a page climb or fall?
import { type GreyImage, shrunk } from './grey-image.js';

/** Lines of print are still apart at this resolution, and there are few pixels. */
const WORKING_DPI = 75;
/** Sheets lie no more askew than this on a scanner. */
const MAX_DEGREES = 8;
const COARSE_STEP = 0.25;
const FINE_STEP = 0.05;
/** Grey values below this are print. */
const PRINT = 160;
/** The rows must stand out this much better than without turning: pictures and stray marks have no angle. */
const LEAST_GAIN = 1.3;

/**
 * Degrees by which the lines fall to the right (the sheet was turned clockwise); 0 where none can be told. The angle whose horizontal
 * projection profile has the greatest sum of squared steps (Postl, 1986).
 */
export async function skewAngle(grey: GreyImage, dpi: number): Promise<number> {
  const small = await shrunk(grey, Math.min(1, WORKING_DPI / dpi));
  const ink = inkOf(small);
  if (ink.length === 0) return 0;
  const level = profileSteps(ink, small, 0);
  const coarse = steepest(ink, small, -MAX_DEGREES, MAX_DEGREES, COARSE_STEP);
  const fine = steepest(ink, small, coarse.degrees - COARSE_STEP, coarse.degrees + COARSE_STEP, FINE_STEP);
  const { degrees, steps } = fine.steps > coarse.steps ? fine : coarse;
  return steps >= LEAST_GAIN * level ? Math.round(degrees * 100) / 100 : 0;
}

/** x, y and darkness of each inked pixel, one after the other. */
function inkOf({ widthPx, data }: GreyImage): Float32Array {
  const ink: number[] = [];
  for (const [at, value] of data.entries()) {
    if (value < PRINT) ink.push(at % widthPx, Math.floor(at / widthPx), 255 - value);
  }
  return Float32Array.from(ink);
}

function steepest(ink: Float32Array, size: GreyImage, from: number, to: number, step: number) {
  let best = { degrees: 0, steps: 0 };
  for (let i = 0; from + i * step <= to + step / 2; i += 1) {
    const degrees = from + i * step;
    const steps = profileSteps(ink, size, degrees);
    if (steps > best.steps) best = { degrees, steps };
  }
  return best;
}

function profileSteps(ink: Float32Array, { widthPx, heightPx }: GreyImage, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const reach = Math.ceil(widthPx * Math.abs(slope)) + 1;
  const profile = new Float64Array(heightPx + 2 * reach + 2);
  for (let i = 0; i < ink.length; i += 3) {
    const row = Math.round(ink[i + 1]! - ink[i]! * slope) + reach;
    profile[row]! += ink[i + 2]!;
  }
  let sum = 0;
  for (let row = 1; row < profile.length; row += 1) sum += (profile[row]! - profile[row - 1]!) ** 2;
  return sum;
}
