import { describe, expect, it } from 'vitest';
import { AttemptFailed, attemptTwice } from '../../../../src/ocr/engine/attempt-twice.js';

/** Attempts that throw these, one after the other, and then give `read`; `made` counts them. */
function attempts(...failures: readonly unknown[]) {
  let made = 0;
  const attempt = async () => {
    made += 1;
    if (made <= failures.length) throw failures[made - 1];
    return 'read';
  };
  return { attempt, made: () => made };
}
const crashed = new AttemptFailed(false, 'Error: its worker ended.');
const tooLong = new AttemptFailed(true, 'it took more than 120 s');

describe('attemptTwice', () => {
  it.each([
    [[], 1, 'at once'],
    [[crashed], 2, 'after a crash'],
    [[tooLong], 2, 'after a page that took too long'],
  ])('%#: read in %i attempts (%s)', async (failures, expected) => {
    const { attempt, made } = attempts(...failures);
    expect(await attemptTwice('engine 1', attempt)).toBe('read');
    expect(made()).toBe(expected);
  });

  it.each([
    [[crashed, crashed], { code: 'ocr-failed', message: 'engine 1 failed on a page: its worker ended.' }],
    [[crashed, tooLong], { code: 'ocr-timeout', message: expect.stringContaining('more than 120 s') }],
  ])('%#: given up after two attempts, the last one is told', async (failures, error) => {
    const { attempt, made } = attempts(...failures, crashed);
    await expect(attemptTwice('engine 1', attempt)).rejects.toMatchObject(error);
    expect(made()).toBe(2);
  });

  it('does not repeat what no second attempt mends: the run was stopped, a bug', async () => {
    const stopped = new Error('stopped');
    const { attempt, made } = attempts(stopped);
    await expect(attemptTwice('engine 1', attempt)).rejects.toBe(stopped);
    expect(made()).toBe(1);
  });
});
