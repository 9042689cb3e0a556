// Why was each of many edits made? Kept as numbers and shared texts, made into an object when asked for.
import type { EditKind } from '../../model/document.js';
import type { EditReason } from '../edits.js';
import { NumberRows } from './number-rows.js';

export class ReasonList {
  /** Kind, channel cost, language gain, posterior, posterior of the runner-up. */
  readonly #rows = new NumberRows(5);
  readonly #by: string[] = [];
  readonly #runnerUps: (string | null)[] = [];

  add({ kind, by, channelCost, languageGain, posterior, runnerUp }: EditReason): void {
    const cost = channelCost ?? Number.NaN;
    const gain = languageGain ?? Number.NaN;
    this.#rows.add(KINDS.indexOf(kind), cost, gain, posterior, runnerUp?.posterior ?? 0);
    this.#by.push(by);
    this.#runnerUps.push(runnerUp?.text ?? null);
  }

  at(index: number): EditReason {
    const rows = this.#rows;
    const cost = rows.at(index, 1);
    const gain = rows.at(index, 2);
    const text = this.#runnerUps[index]!;
    return {
      kind: KINDS[rows.at(index, 0)]!,
      by: this.#by[index]!,
      channelCost: Number.isNaN(cost) ? null : cost,
      languageGain: Number.isNaN(gain) ? null : gain,
      posterior: rows.at(index, 3),
      runnerUp: text === null ? null : { text, posterior: rows.at(index, 4) },
    };
  }
}

const KINDS: readonly EditKind[] = ['exact', 'rule', 'decoded'];
