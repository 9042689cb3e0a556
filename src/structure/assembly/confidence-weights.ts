// What is each witness of a value worth? Written by scripts/fit-confidence.ts; do not edit.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: the weights are fitted.
import type { Weights } from './confidence.js';
import type { ReadingOfLines } from './document-places.js';

/** Logistic weights by how the lines were read; fitted on 13968 values of 343 readings of our own documents. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ReadingOfLines, Weights>> = {
  written: {
    always: 4.465,
  },
  passedOver: {
    always: 0.571,
    oddsOfPosterior: 0.042,
  },
  recognised: {
    always: 2.397,
    oddsOfPosterior: 0.222,
  },
  repaired: {
    always: 1.086,
    logPosterior: -0.098,
    oddsOfPosterior: 0.535,
    oddSyllables: -0.629,
    inferred: 0.093,
    length: 0.542,
    doubtfulDocument: -3.543,
    hardlyReadDocument: -0.814,
    oddsOfName: 0.45,
    headings: -0.713,
    items: -2.104,
    legalBases: -1.859,
    recipients: -0.707,
    title: -1.631,
    place: -0.066,
    'signatory/name': -2.237,
    issuingAgency: -0.702,
    superiorAgency: -0.454,
    number: 0.653,
  },
};
