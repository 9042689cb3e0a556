// What did the engine print for each meant letter? One document's channel: costs by (segment, sign) and of stray characters.
import type { ChannelProfile } from './channel-profile.js';
import { LETTER_COUNT, SIGN_COUNT } from './letters.js';

/** Segments are at most this long: no letter was seen to become four characters. */
export const SEGMENT_MAX = 3;
export const EMPTY_SEGMENT = 0;
/** Segments beyond those that taught: one row each of prices and of priors, 1.5 kB. */
const SEGMENTS_KEPT = 3000;

/** A profile unfolded for one document: dense rows for the segments that occur in it. Rows change when the document teaches. */
export class Channel {
  #profile: ChannelProfile;
  /** rows[segment * SIGN_COUNT + sign]; grows with the segments met. */
  rows: Int32Array;
  /** The same before the document spoke. */
  priors: Int32Array;
  /** Cheapest small letter and cheapest capital of each segment. */
  readonly cheapest: [small: Int32Array, capital: Int32Array];
  strays: Int32Array;
  strayPriors: Int32Array;
  segments: string[] = [];
  /** What a sign's own evidence takes from all it was never seen as; added to segments met after the document taught. */
  readonly dilution = new Int32Array(SIGN_COUNT);
  #taught = 1;
  readonly #ids = new Map<string, number>();

  constructor(profile: ChannelProfile) {
    this.#profile = profile;
    this.rows = new Int32Array(SIGN_COUNT * 1024);
    this.priors = new Int32Array(SIGN_COUNT * 1024);
    this.cheapest = [new Int32Array(1024), new Int32Array(1024)];
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
    this.#price(id);
    return id;
  }

  /** To be called when the rows have learned: the segments met so far stay for good. */
  taught(): void {
    this.#taught = this.segments.length;
  }

  /** Forgets the segments met since the document taught when there are many: their ids are given out again. */
  trim(): void {
    if (this.segments.length - this.#taught < SEGMENTS_KEPT) return;
    for (const segment of this.segments.splice(this.#taught)) this.#ids.delete(segment);
  }

  /** Another profile: every segment is priced anew, what the document taught is forgotten. */
  changeProfile(profile: ChannelProfile): void {
    this.#profile = profile;
    this.dilution.fill(0);
    for (let id = 0; id < this.segments.length; id++) this.#price(id);
  }

  #price(id: number): void {
    const segment = this.segments[id]!;
    const row = this.rows.subarray(id * SIGN_COUNT, (id + 1) * SIGN_COUNT);
    this.#profile.price(segment, row);
    this.priors.set(row, id * SIGN_COUNT);
    for (let sign = 0; sign < SIGN_COUNT; sign++) row[sign]! += this.dilution[sign]!;
    this.findCheapest(id);
    this.strays[id] = segment.length === 1 ? this.#profile.strayPrice(segment) : 0;
    this.strayPriors[id] = this.strays[id]!;
  }

  /** To be called when the row of a segment was rewritten. */
  findCheapest(id: number): void {
    this.cheapest.forEach((cheapest, kind) => {
      const begin = id * SIGN_COUNT + kind * LETTER_COUNT;
      let least = this.rows[begin]!;
      for (let at = begin + 1; at < begin + LETTER_COUNT; at++) if (this.rows[at]! < least) least = this.rows[at]!;
      cheapest[id] = least;
    });
  }

  #grow(): void {
    this.rows = doubled(this.rows);
    this.priors = doubled(this.priors);
    this.cheapest[0] = doubled(this.cheapest[0]);
    this.cheapest[1] = doubled(this.cheapest[1]);
    this.strays = doubled(this.strays);
    this.strayPriors = doubled(this.strayPriors);
  }
}

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
