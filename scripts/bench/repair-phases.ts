// Where does the time go when garbled pages are repaired? Processor seconds by phase, over one document.
import type { SeenDocument } from '../../src/model/document.js';
import { REPAIRERS } from '../../src/repair/configuration.js';
import { decodeTreatment, isNeeded, TREATMENTS } from '../../src/repair/decode/decoder-repairer.js';
import { loadDecoderResources } from '../../src/repair/decode/decoder-resources.js';
import { repairWith } from '../../src/repair/repair.js';
import type { Repairer, RepairInput } from '../../src/repair/repairer.js';
import { cpuSeconds } from './measure.js';

/** `learn`: the sample and EM; `decode`: candidates, lattices and paths of all the text; `edits`: readings, calibration, proposals. */
export const PHASES = ['assess', 'learn', 'decode', 'edits', 'rules', 'exact readings, ledger'] as const;
export type PhaseSeconds = Readonly<Record<(typeof PHASES)[number], number>>;

/** Repairs the document once as a whole, and its noise and its decoding once more each by themselves. */
export function phasesOf(seen: SeenDocument): PhaseSeconds {
  const seconds = new Map<string, number>();
  const inputs: RepairInput[] = [];
  const timed = REPAIRERS.map(
    ({ name, repair }): Repairer => ({
      name,
      repair: (input) => {
        if (name === 'decoder') inputs.push(input);
        const [outcome, spent] = timeOf(() => repair(input));
        seconds.set(name, spent);
        return outcome;
      },
    }),
  );
  const [, all] = timeOf(() => repairWith(seen, true, timed));
  const [, assess] = timeOf(() => repairWith(seen, false, []));
  const [decoder, rules] = [seconds.get('decoder') ?? 0, seconds.get('rules') ?? 0];
  const parts = inputs.flatMap((input) =>
    TREATMENTS.filter((treatment) => isNeeded(treatment, input)).map((treatment) => {
      const [document, learn] = timeOf(() => decodeTreatment(input, treatment, loadDecoderResources()));
      const [, decode] = timeOf(() => {
        for (const stretch of document.stretches) void stretch;
      });
      return { learn, decode };
    }),
  );
  const learn = parts.reduce((sum, part) => sum + part.learn, 0);
  const decode = parts.reduce((sum, part) => sum + part.decode, 0);
  return {
    assess,
    learn,
    decode,
    edits: decoder - learn - decode,
    rules,
    'exact readings, ledger': all - assess - decoder - rules,
  };
}

function timeOf<T>(work: () => T): [T, number] {
  const start = cpuSeconds();
  const result = work();
  return [result, cpuSeconds() - start];
}
