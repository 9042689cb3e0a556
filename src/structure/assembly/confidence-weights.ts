// What is each witness of a value worth? Written by scripts/fit-confidence.ts; do not edit.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: the weights are fitted.
import type { Weights } from './confidence.js';
import type { ReadingOfLines } from './document-places.js';

/** Logistic weights by how the lines were read; fitted on 13991 values of 343 readings of our own documents. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ReadingOfLines, Weights>> = {
  written: {
    always: 4.465,
  },
  passedOver: {
    always: 0,
    oddsOfPosterior: 0,
  },
  recognised: {
    always: 2.651,
    oddsOfPosterior: 0.205,
  },
  repaired: {
    always: 1.229,
    logPosterior: -0.174,
    oddsOfPosterior: 0.576,
    oddSyllables: -0.592,
    inferred: 0.431,
    length: 0.527,
    doubtfulDocument: -5.059,
    hardlyReadDocument: -0.966,
    oddsOfName: 0.465,
    headings: -0.673,
    items: -2.07,
    legalBases: -1.908,
    recipients: -0.756,
    title: -1.558,
    place: 0.298,
    'signatory/name': -2.857,
    issuingAgency: -0.624,
    superiorAgency: -0.42,
    number: 0.5,
  },
};
