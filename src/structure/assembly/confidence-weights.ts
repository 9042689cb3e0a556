// What is each witness of a value worth? Written by scripts/fit-confidence.ts; do not edit.
import type { Weights } from './confidence.js';
import type { ReadingOfLines } from './document-places.js';

/** Logistic weights by how the lines were read; fitted on 13951 values of 343 readings of our own documents. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ReadingOfLines, Weights>> = {
  written: {
    always: 4.465,
  },
  passedOver: {
    always: 0.571,
    oddsOfPosterior: 0.042,
  },
  recognised: {
    always: 2.224,
    oddsOfPosterior: 0.207,
  },
  repaired: {
    always: 0.856,
    logPosterior: -0.115,
    oddsOfPosterior: 0.556,
    oddSyllables: -0.647,
    inferred: 0.199,
    length: 0.558,
    doubtfulDocument: -3.545,
    hardlyReadDocument: -0.827,
    headings: -0.556,
    items: -1.943,
    legalBases: -1.75,
    recipients: -0.503,
    title: -1.582,
    place: -0.985,
    'signatory/name': -1.477,
    issuingAgency: -1.642,
    superiorAgency: -0.755,
    number: 0.39,
  },
};
