// A plan with nothing in it, to fill for one rule at a time.
import type { Plan } from '../../../src/model/plan.js';

export const EMPTY_PLAN: Plan = {
  documentType: null,
  number: null,
  superiorAgency: null,
  issuingAgency: null,
  place: null,
  issuedOn: null,
  title: null,
  legalBases: [],
  sections: [],
  purpose: [],
  requirements: [],
  participants: [],
  content: [],
  timeline: [],
  organisation: [],
  rewards: [],
  dates: [],
  references: [],
  links: [],
  recipients: [],
  signatory: null,
  appendices: [],
};
