// What did the engine print for each meant letter? One document's channel: costs by (segment, sign) and of stray characters.
import { LETTER_COUNT, SIGN_COUNT } from './letters.js';
import { shapeCost, strayCost } from './shape-prior.js';

/** Segments are at most this long: no letter was seen to become four characters. */
export const SEGMENT_MAX = 3;
export const EMPTY_SEGMENT = 0;

/** What a profile knows: -ln P(segment | sign) in milli-nats where data spoke, and the cost of stray characters. */
export interface ChannelProfile {
  readonly name: string;
  /** segment -> sign -> cost. */
  readonly costs: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly strays: ReadonlyMap<string, number>;
  /** What a segment that was not seen costs on top of its shape prior; by sign. */
  readonly unseen: Int32Array;
}

/** A profile unfolded for one document: dense rows for the segments that occur in it. Rows change when the document teaches. */
export class Channel {
  readonly profile: ChannelProfile;
  /** rows[segment * SIGN_COUNT + sign]; grows with the segments met. */
  rows: Int32Array;
  /** The same before the document spoke. */
  priors: Int32Array;
  /** Cheapest sign of each segment. */
  cheapest: Int32Array;
  strays: Int32Array;
  strayPriors: Int32Array;
  segments: string[] = [];
  readonly #ids = new Map<string, number>();

  constructor(profile: ChannelProfile) {
    this.profile = profile;
    this.rows = new Int32Array(SIGN_COUNT * 1024);
    this.priors = new Int32Array(SIGN_COUNT * 1024);
    this.cheapest = new Int32Array(1024);
    this.strays = new Int32Array(1024);
    this.strayPriors = new Int32Array(1024);
    this.segmentId('');
  }

  /** Index of a segment's row; the row is made from the profile at first sight. */
  segmentId(segment: string): number {
    const known = this.#ids.get(segment);
    if (known !== undefined) return known;
    const id = this.segments.length;
    this.segments.push(segment);
    this.#ids.set(segment, id);
    if ((id + 1) * SIGN_COUNT > this.rows.length) this.#grow();
    const taught = this.profile.costs.get(segment);
    let cheapest = Number.MAX_SAFE_INTEGER;
    for (let sign = 0; sign < SIGN_COUNT; sign++) {
      const cost = taught?.get(sign) ?? shapeCost(sign, segment) + this.profile.unseen[sign]!;
      this.rows[id * SIGN_COUNT + sign] = cost;
      if (cost < cheapest) cheapest = cost;
    }
    this.priors.set(this.rows.subarray(id * SIGN_COUNT, (id + 1) * SIGN_COUNT), id * SIGN_COUNT);
    this.cheapest[id] = cheapest;
    this.strays[id] = segment.length === 1 ? (this.profile.strays.get(segment) ?? strayCost(segment)) : 0;
    this.strayPriors[id] = this.strays[id]!;
    return id;
  }

  #grow(): void {
    this.rows = doubled(this.rows);
    this.priors = doubled(this.priors);
    this.cheapest = doubled(this.cheapest);
    this.strays = doubled(this.strays);
    this.strayPriors = doubled(this.strayPriors);
  }
}

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** The profile that knows shapes only. */
export function shapeProfile(name: string): ChannelProfile {
  return { name, costs: new Map(), strays: new Map(), unseen: new Int32Array(2 * LETTER_COUNT) };
}
