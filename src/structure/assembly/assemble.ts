// How does what was read become the plan and its evidence?
import type { PlanDraft, RepairedDocument } from '../../model/document.js';
import type { Evidence } from '../../model/evidence.js';
import type { LegalBasis, Plan, SectionKind, Statement } from '../../model/plan.js';
import { dateFinder } from '../dates/find-dates.js';
import type { Draft } from '../draft.js';
import { readOnce } from '../read-once.js';
import type { Traced } from '../reading/traced.js';
import { findReferences } from '../references/find-references.js';
import { parseReference } from '../references/parse-reference.js';
import { statementsOf } from '../statements.js';
import type { Finders } from '../views/passages.js';
import { type DocumentPlaces, placesIn } from './document-places.js';
import { evidenceOf } from './evidence.js';
import { lineFatesOf, unplacedFindings } from './line-fates.js';
import { linksIn } from './links.js';
import { sectionViews } from './section-views.js';
import { sectionsOf } from './sections.js';
import { type Supports, supportAll, supported } from './supported-plan.js';

/** `furniture`: indices of the lines that rules have named. */
export function assemble(
  document: RepairedDocument,
  draft: Draft,
  furniture: Iterable<number>,
): Omit<PlanDraft, 'choices'> {
  const supports: Supports = new Map();
  const plan = planOf(draft, supports);
  const places = placesIn(document);
  const sources = sourcesOf(supports);
  const lineFates = lineFatesOf(document, places, sources, { lines: furniture, parts: draft.furniture });
  return {
    source: document.source,
    pages: document.pages,
    plan,
    evidence: evidenceByPointer(supports, places),
    lineFates,
    textQuality: document.quality,
    models: document.models,
    findings: [...document.findings, ...unplacedFindings(document, lineFates)],
  };
}

/** Each once: the views' statements rest on the same text as the items. */
const sourcesOf = (supports: Supports): Iterable<Traced> =>
  new Set(Array.from(supports.values(), ({ source }) => source));

function evidenceByPointer(supports: Supports, places: DocumentPlaces): Record<string, Evidence> {
  const evidence: Record<string, Evidence> = {};
  for (const [pointer, support] of supports) {
    const found = evidenceOf(pointer, support, places);
    if (found) evidence[pointer] = found;
  }
  return evidence;
}

function planOf(draft: Draft, supports: Supports): Plan {
  const finders: Finders = { dates: dateFinder(), references: readOnce(findReferences) };
  const head = headOf(draft, supports, finders);
  supportAll(supports, '/sections', draft.opening, 'opening');
  const sections = sectionsOf(draft.sections, '/sections', supports);
  const view = (kind: SectionKind) => statementView(sections, kind, supports);
  return {
    ...head,
    sections,
    purpose: view('purpose'),
    requirements: view('requirements'),
    participants: view('participants'),
    content: view('content'),
    rewards: view('rewards'),
    ...sectionViews(head, sections, head.legalBases, supports, finders),
    links: linksOf(supports),
    ...tailOf(draft, supports),
    appendices: draft.appendices.map((appendix, i) => {
      const pointer = `/appendices/${i}`;
      supportAll(supports, pointer, [appendix.label.source, ...appendix.notes], appendix.label.by);
      return {
        label: supported(supports, `${pointer}/label`, appendix.label) ?? '',
        title: supported(supports, `${pointer}/title`, appendix.title),
        sections: sectionsOf(appendix.sections, `${pointer}/sections`, supports),
      };
    }),
  };
}

type Head = Pick<
  Plan,
  'documentType' | 'number' | 'superiorAgency' | 'issuingAgency' | 'place' | 'issuedOn' | 'title' | 'legalBases'
>;

function headOf(draft: Draft, supports: Supports, finders: Finders): Head {
  const { number, issuedOn } = draft;
  if (number) supports.set('/number', number);
  if (issuedOn) supports.set('/issuedOn', issuedOn);
  return {
    documentType: supported(supports, '/documentType', draft.documentType),
    number: number && {
      text: number.text,
      sequence: number.sequence,
      typeCode: number.typeCode,
      agencyCode: number.agencyCode,
    },
    superiorAgency: supported(supports, '/superiorAgency', draft.superiorAgency),
    issuingAgency: supported(supports, '/issuingAgency', draft.issuingAgency),
    place: supported(supports, '/place', draft.place),
    issuedOn: issuedOn?.date ?? null,
    title: supported(supports, '/title', draft.title),
    legalBases: draft.legalBases.map((basis, i): LegalBasis => {
      supports.set(`/legalBases/${i}`, basis);
      return { text: basis.text, document: parseReference(basis.text, finders.references) };
    }),
  };
}

function statementView(sections: Plan['sections'], kind: SectionKind, supports: Supports): Statement[] {
  return statementsOf(sections, kind).map(({ statement, item }, i) => {
    const support = supports.get(item);
    if (support) supports.set(`/${kind}/${i}`, support);
    return statement;
  });
}

function linksOf(supports: Supports): string[] {
  const links = linksIn(sourcesOf(supports));
  for (const [i, source] of links.entries()) supports.set(`/links/${i}`, { source, by: 'links', status: 'found' });
  return links.map(({ text }) => text);
}

function tailOf(draft: Draft, supports: Supports): Pick<Plan, 'recipients' | 'signatory'> {
  const { authority, signerTitle, signerName } = draft;
  if (draft.recipientsHeading) supportAll(supports, '/recipients', [draft.recipientsHeading], 'recipients');
  const isSigned = authority !== null || signerTitle !== null || signerName !== null;
  if (isSigned) supportAll(supports, '/signatory', draft.otherSignatures, 'signatory');
  return {
    recipients: draft.recipients.map((recipient, i) => supported(supports, `/recipients/${i}`, recipient) ?? ''),
    signatory: isSigned
      ? {
          authority: supported(supports, '/signatory/authority', authority),
          title: supported(supports, '/signatory/title', signerTitle),
          name: supported(supports, '/signatory/name', signerName),
        }
      : null,
  };
}
