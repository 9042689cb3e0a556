// In which case can a token be printed here, and what does each cost?
import type { CaseModel } from './case-model.js';
import { SHAPES, type Shape } from './observed-token.js';

/** Where a token stands: at the start of a sentence or line, inside, or in a line of capitals. */
export const PLACES = ['start', 'inside', 'capitals'] as const;
export type Place = (typeof PLACES)[number];

/** -ln of the share of words printed so where the word itself hardly matters, milli-nats. */
const AT_START: Readonly<Record<Shape, number>> = { title: 100, lower: 2000, upper: 4500 };
const IN_CAPITALS: Readonly<Record<Shape, number>> = { upper: 100, title: 3500, lower: 4500 };
/** An abbreviation keeps its capitals at the start too. */
const MOSTLY_CAPITALS = 700;

/** What printing a word in this shape costs here. */
export function shapePrice(place: Place, shape: Shape, id: number, cases: CaseModel): number {
  if (place === 'inside') return cases[shape][id]!;
  if (place === 'capitals') return IN_CAPITALS[shape];
  if (cases.upper[id]! < MOSTLY_CAPITALS) return cases[shape][id]!;
  return AT_START[shape];
}

/** Whether the word itself leaves hardly a doubt in which case it was printed here. */
export function isSureShape(place: Place, shape: Shape, id: number, cases: CaseModel): boolean {
  const own = shapePrice(place, shape, id, cases);
  return SHAPES.every((other) => other === shape || shapePrice(place, other, id, cases) - own >= SURE);
}
const SURE = 5000;

/**
 * The shapes worth trying, likeliest first. A capital inside a word may be a misread letter (`KB` is `Kế`, `Vé` is `về`),
 * so the printed case is a witness, not a fact.
 */
export function shapesOf(token: string, place: Place): readonly Shape[] {
  const letters = token.replace(/[^\p{L}]/gu, '');
  const upper = letters.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = letters.length - upper;
  const firstIsUpper = /^[^\p{L}\p{N}]*\p{Lu}/u.test(token);
  const shapes: Shape[] = [];
  if (place === 'capitals' || upper >= 2 || (upper === 1 && lower === 0)) shapes.push('upper');
  if (firstIsUpper || (upper === 0 && !/^[^\p{L}\p{N}]*\p{Ll}/u.test(token))) shapes.push('title');
  if (!(place === 'capitals' && lower === 0) && !(firstIsUpper && upper === 1 && lower > 0 && place === 'start'))
    shapes.push('lower');
  return shapes;
}
