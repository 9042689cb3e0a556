// Which values of our own documents, in every form that we have them in, are read right, and what is known of each?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '../../src/model/context.js';
import type { Quality } from '../../src/model/parse-result.js';
import type { Plan } from '../../src/model/plan.js';
import { parseSource } from '../../src/pipeline/parse-source.js';
import { claimOf } from '../../src/structure/assembly/claim.js';
import type { Claim } from '../../src/structure/assembly/confidence.js';
import { placesIn } from '../../src/structure/assembly/document-places.js';
import { noisyTexts } from '../evaluation/noisy-set.js';
import { NOISY_DOCUMENTS } from '../noisy-set/noisy-set.js';
import { fieldOf, takeFrom, valuesOf } from './plan-values.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures');
const INPUT = /^(?:input|scan|garbled[\w-]*)\.(?:txt|md|pdf|png|jpg)$/u;

export interface JudgedClaim {
  readonly claim: Claim;
  readonly field: string;
  /** As the program says it today. */
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface JudgedPlan {
  readonly document: string;
  /** Who read it: "lstm:eng", or the form of the fixture: "garbled", "scan", "input". */
  readonly reader: string;
  /** Readers that are summed up together. */
  readonly set: string;
  readonly claims: readonly JudgedClaim[];
  /** Exact F1 of its values against the gold. */
  readonly f1: number;
  readonly quality: Quality;
}

/** `wants` by "reader/document". Some hundred documents: minutes. */
export async function judgePlans(context: Context, wants: (name: string) => boolean): Promise<JudgedPlan[]> {
  const plans: JudgedPlan[] = [];
  for (const source of sources().filter(({ reader, document }) => wants(`${reader}/${document}`)))
    plans.push(await judge(source, context));
  return plans;
}

interface Source {
  readonly document: string;
  readonly reader: string;
  readonly set: string;
  readonly file: string;
  readonly bytes: () => Uint8Array;
}

function sources(): Source[] {
  const own = readdirSync(FIXTURES)
    .filter((name) => existsSync(path.join(FIXTURES, name, 'gold.plan.json')))
    .flatMap((document) =>
      readdirSync(path.join(FIXTURES, document))
        .filter((file) => INPUT.test(file))
        .map((name): Source => {
          const file = path.join(FIXTURES, document, name);
          const reader = name.split(/[-.]/u)[0]!;
          return { document, reader, set: reader, file, bytes: () => readFileSync(file) };
        }),
    );
  const noisy = noisyTexts().flatMap(({ engine, dpi, documents }) =>
    documents.map(({ read }, i): Source => {
      const document = NOISY_DOCUMENTS[i]!;
      const reader = engine === 'none' ? 'stripped' : engine;
      const set = engine === 'none' ? 'stripped' : `${engine.split(':')[0]} engines, ${dpi} dpi`;
      return { document, reader, set, file: `${reader}-${dpi}/${document}.txt`, bytes: () => Buffer.from(read) };
    }),
  );
  return [...own, ...noisy];
}

async function judge({ document, reader, set, file, bytes }: Source, context: Context): Promise<JudgedPlan> {
  const { result, repaired } = await parseSource({ path: file, bytes: bytes() }, context);
  const gold = JSON.parse(readFileSync(path.join(FIXTURES, document, 'gold.plan.json'), 'utf8')) as Plan;
  const [expected, found] = [valuesOf(gold), valuesOf(result.plan)];
  const wanted = expected.size;
  const places = placesIn(repaired);
  const claims: JudgedClaim[] = [];
  for (const [pointer, text] of found) {
    const evidence = result.evidence[pointer];
    if (!evidence) continue;
    const field = fieldOf(pointer);
    const claim = claimOf(pointer, evidence.range, evidence.status === 'inferred', places);
    claims.push({ claim, field, confidence: evidence.confidence, isRight: takeFrom(expected, field, text) });
  }
  const right = claims.filter(({ isRight }) => isRight).length;
  return { document, reader, set, claims, f1: (2 * right) / (wanted + found.size), quality: result.quality };
}
