// What plan does the repaired text hold?
import type { Context } from '../model/context.js';
import type { PlanDraft, RepairedDocument } from '../model/document.js';
import { assemble } from './assembly/assemble.js';
import { CROSS_CHECKS, FURNITURE_RULES, LABEL_READERS, PARSERS, REFINERS } from './configuration.js';
import { chooseReadings } from './cross-checks/choose-readings.js';
import type { CrossCheck } from './cross-checks/cross-check.js';
import type { Draft } from './draft.js';
import { type Line, readLines } from './reading/lines.js';
import { readingOf } from './reading/reading.js';
import { divide } from './zones/divide.js';
import { cellFragments, signatureFragments } from './zones/fragments.js';

/**
 * Text to plan: lines, furniture aside, fall into zones; parsers read the zones in order, refiners better what was read.
 * Nothing here throws on any text: what no parser knows becomes an unplaced line with a finding. Doubtful words that the rest of the document
 * decides by the `checks` are `choices`: the pipeline takes them and asks again, without checks.
 */
export function structure(
  document: RepairedDocument,
  context: Context,
  checks: readonly CrossCheck[] = CROSS_CHECKS,
): PlanDraft {
  context.signal.throwIfAborted();
  const lines = readLines(document);
  const furniture = new Set(FURNITURE_RULES.flatMap((rule) => rule.find(lines)));
  const unread = unreadDraft(
    document,
    lines.filter((line) => !furniture.has(line.index)),
  );
  let draft = unread;
  for (const { parse } of PARSERS) draft = { ...draft, ...parse(draft) };
  for (const { refine } of REFINERS) draft = { ...draft, ...refine(draft) };
  return { ...assemble(document, draft, furniture), choices: chooseReadings(draft, checks) };
}

function unreadDraft(document: RepairedDocument, lines: readonly Line[]): Draft {
  const reading = readingOf(document, lines, LABEL_READERS);
  const { letterhead, type, decision, preamble, body, tail, decisionTail, letterheadAgain, annex } = divide(reading);
  return {
    reading,
    letterhead: cellFragments(letterhead),
    type,
    decision,
    preamble,
    body,
    tail: signatureFragments([...decisionTail, ...tail]),
    annex,
    documentType: null,
    number: null,
    superiorAgency: null,
    issuingAgency: null,
    place: null,
    issuedOn: null,
    title: null,
    legalBases: [],
    opening: [],
    sections: [],
    recipientsHeading: null,
    recipients: [],
    authority: null,
    signerTitle: null,
    signerName: null,
    otherSignatures: [],
    appendices: [],
    furniture: letterheadAgain.map(({ text }) => text),
  };
}
