// In which order is a document read? THE ordered lists: a new layout is a new file and a line here.
import { codeOfAgency } from './cross-checks/code-of-agency.js';
import type { CrossCheck } from './cross-checks/cross-check.js';
import { nameOfSigner } from './cross-checks/name-of-signer.js';
import { namedAgain } from './cross-checks/named-again.js';
import { officeOfIssuer } from './cross-checks/office-of-issuer.js';
import { placeOfAgency } from './cross-checks/place-of-agency.js';
import { yearOfTitle } from './cross-checks/year-of-title.js';
import type { Parser, Refiner } from './draft.js';
import type { FurnitureRule } from './furniture/furniture-rule.js';
import { nationalHeading as nationalHeadingLines } from './furniture/national-heading.js';
import { pageNumbers } from './furniture/page-numbers.js';
import { runningHeads } from './furniture/running-heads.js';
import { separatorRules, specks } from './furniture/separator-rules.js';
import { stampNotes } from './furniture/stamp-notes.js';
import { arabic } from './labels/arabic.js';
import { bracketed } from './labels/bracketed.js';
import { capital } from './labels/capital.js';
import { dotted } from './labels/dotted.js';
import type { LabelReader } from './labels/label-reading.js';
import { letter } from './labels/letter.js';
import {
  misreadArabic,
  misreadDotted,
  misreadLetter,
  misreadPart,
  misreadRoman,
  misreadStrokes,
} from './labels/misread.js';
import { roman } from './labels/roman.js';
import { smallRoman } from './labels/small-roman.js';
import { strokes } from './labels/strokes.js';
import { worded } from './labels/worded.js';
import { appendices } from './parsers/appendices.js';
import { documentNumber } from './parsers/document-number.js';
import { legalBases } from './parsers/legal-bases.js';
import { letterheadAgencies } from './parsers/letterhead-agencies.js';
import { letterheadNotes } from './parsers/letterhead-notes.js';
import { nationalHeading } from './parsers/national-heading.js';
import { openingIssuer } from './parsers/opening-issuer.js';
import { outline } from './parsers/outline.js';
import { placeAndDate, placeAndDateInTail } from './parsers/place-and-date.js';
import { recipients } from './parsers/recipients.js';
import { signatory } from './parsers/signatory.js';
import { title } from './parsers/title.js';
import { closingParagraphs } from './refiners/closing-paragraphs.js';
import { issuerByCode } from './refiners/issuer-by-code.js';
import { jointIssuers } from './refiners/joint-issuers.js';
import { misreadLabels } from './refiners/misread-labels.js';
import { numberedParagraphs } from './refiners/numbered-paragraphs.js';
import { sectionKinds } from './refiners/section-kinds.js';
import { typeByCode } from './refiners/type-by-code.js';

/** Whole lines that belong to the page. Order is of no matter: a line may be named twice. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  nationalHeadingLines,
  separatorRules,
  pageNumbers,
  runningHeads,
  stampNotes,
  specks,
];

/** Printed labels before misread ones, the more telling kinds first: equal fits go to the earlier reading. */
export const LABEL_READERS: readonly LabelReader[] = [
  worded,
  dotted,
  roman,
  arabic,
  letter,
  bracketed,
  capital,
  smallRoman,
  misreadRoman,
  misreadArabic,
  misreadStrokes,
  strokes,
  misreadDotted,
  misreadLetter,
  misreadPart,
];

/** Each takes what it reads out of its zone and leaves the rest to the next. */
export const PARSERS: readonly Parser[] = [
  // Out of merged letterhead rows first the motto, then number, place and date: what is left are the agencies.
  nationalHeading,
  documentNumber,
  placeAndDate,
  letterheadNotes,
  letterheadAgencies,
  // The title ends where the bases start; an unsectioned plan gives its text to the outline before the bases are read.
  title,
  outline,
  legalBases,
  openingIssuer,
  // Signatures before recipients: in merged rows they stand behind them.
  placeAndDateInTail,
  signatory,
  recipients,
  appendices,
];

export const REFINERS: readonly Refiner[] = [
  jointIssuers,
  issuerByCode,
  typeByCode,
  // Labels before their sections are judged.
  misreadLabels,
  // Closing paragraphs first: a number with only them beneath it is a numbered paragraph.
  closingParagraphs,
  // Sections before kinds: numbered paragraphs have none.
  numberedParagraphs,
  sectionKinds,
];

/** What else the document says of its doubtful words. All are asked; a choice names the first that spoke of the word. */
export const CROSS_CHECKS: readonly CrossCheck[] = [
  codeOfAgency,
  officeOfIssuer,
  yearOfTitle,
  placeOfAgency,
  nameOfSigner,
  namedAgain,
];
