// Is a value right as often as its confidence says, and does `needsReview` point at the plans that are wrong?
// Over every form of the fixtures, and the noisy set. Confidences are those of weights that were fitted on other documents, and on other readers.
// Run: npm run evaluate:confidence [-- --only PATTERN of "reader/document"]
import { DEFAULT_OPTIONS } from '../src/model/context.js';
import { withContext } from '../src/pipeline/with-context.js';
import { planConfidence } from '../src/validate/plan-confidence.js';
import { heldOut } from './confidence/held-out.js';
import { type JudgedClaim, type JudgedPlan, judgePlans } from './confidence/judge-plans.js';
import { reviewCurve } from './confidence/review-curve.js';
import { reviewTable } from './confidence/review-table.js';
import { percent, table } from './evaluation/table.js';
import { calibrationError, reliabilityTable } from './repair-evaluation/reliability.js';

const TENTH = 0.1;

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1]! : '';
const settings = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, jobs: 1, note: () => {} };
await withContext(settings, async (context) => {
  const plans = await judgePlans(context, (name) => name.includes(only));
  const byDocument = heldOut(plans, ({ document }) => document);
  const byReader = heldOut(plans, ({ reader }) => reader);
  console.log(`Values of ${plans.length} readings of ${new Set(plans.map((plan) => plan.document)).size} documents\n`);
  console.log(
    table(
      ['confidences of weights fitted on', 'values', 'said', 'right', 'ECE'],
      [
        row('all of them (as the program says it)', claimsOf(plans)),
        row('other documents', claimsOf(byDocument)),
        row('other readers (engines, forms)', claimsOf(byReader)),
      ],
    ),
  );
  console.log(`Weights fitted on other documents\n${reliabilityTable(claimsOf(byDocument).map(asReading))}`);
  printGroups('field', byDocument, (_, { field }) => field);
  printGroups('lines were', byDocument, (_, { claim }) => claim.reading);
  printGroups('set', byDocument, ({ set }) => set);
  printLeast(claimsOf(byDocument));
  const reviewed = byDocument.map((plan) => ({ ...plan, confidence: planConfidence(confidencesOf(plan)) }));
  console.log(reviewTable(reviewed));
  console.log(reviewCurve(reviewed));
});

function claimsOf(plans: readonly JudgedPlan[]): JudgedClaim[] {
  return plans.flatMap(({ claims }) => claims);
}

function asReading({ confidence, isRight }: JudgedClaim) {
  return { posterior: confidence, right: isRight };
}

function confidencesOf({ claims }: JudgedPlan): ReadonlyMap<string, number> {
  return new Map(claims.map(({ claim, confidence }) => [claim.pointer, confidence]));
}

function row(name: string, all: readonly JudgedClaim[]): string[] {
  const said = all.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, all.length);
  const right = all.filter(({ isRight }) => isRight).length / Math.max(1, all.length);
  return [
    name,
    String(all.length),
    percent(said, 1),
    percent(right, 1),
    calibrationError(all.map(asReading)).toFixed(4),
  ];
}

function printGroups(
  title: string,
  plans: readonly JudgedPlan[],
  keyOf: (plan: JudgedPlan, judged: JudgedClaim) => string,
): void {
  const groups = new Map<string, JudgedClaim[]>();
  for (const plan of plans)
    for (const judged of plan.claims) {
      const key = keyOf(plan, judged);
      groups.set(key, [...(groups.get(key) ?? []), judged]);
    }
  const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => row(name, all));
  console.log(table([title, 'values', 'said', 'right', 'ECE'], rows));
}

function printLeast(all: readonly JudgedClaim[]): void {
  const least = all.toSorted((a, b) => a.confidence - b.confidence).slice(0, Math.ceil(TENTH * all.length));
  const wrong = (some: readonly JudgedClaim[]) => some.filter(({ isRight }) => !isRight).length;
  const share = wrong(least) / Math.max(1, wrong(all));
  console.log(`The least confident tenth holds ${percent(share, 1)} of the wrong values.\n`);
}
