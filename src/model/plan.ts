// What is a plan (kế hoạch)? Field names follow Nghị định 30/2020/NĐ-CP; shared contract, version 1.0.
import { z } from 'zod';

const text = z.string();
const label = z.string().nullable();
/** A calendar day, `YYYY-MM-DD`. */
export const isoDateSchema = z.iso.date();
export type IsoDate = string;
const day = isoDateSchema.nullable();

export const sectionKindSchema = z.enum([
  'purpose',
  'requirements',
  'participants',
  'content',
  'timeline',
  'organisation',
  'rewards',
  'budget',
  'criteria',
  'other',
]);
export type SectionKind = z.infer<typeof sectionKindSchema>;

/** Số, ký hiệu: "223/KH-TTH" is sequence "223", type code "KH", agency code "TTH". */
export const documentNumberSchema = z.strictObject({
  text,
  sequence: text.nullable(),
  typeCode: text.nullable(),
  agencyCode: text.nullable(),
});
export type DocumentNumber = z.infer<typeof documentNumberSchema>;

/** A cited document; `section` is the Section.id it is cited in, null for legal bases. */
export const documentReferenceSchema = z.strictObject({
  type: text.nullable(),
  number: text.nullable(),
  issuedOn: day,
  issuer: text.nullable(),
  subject: text.nullable(),
  section: text.nullable(),
});
export type DocumentReference = z.infer<typeof documentReferenceSchema>;

export const legalBasisSchema = z.strictObject({ text, document: documentReferenceSchema.nullable() });
export type LegalBasis = z.infer<typeof legalBasisSchema>;

/** A bullet or plain paragraph, whole: wrapped lines and page breaks joined, the marker apart. */
export const itemSchema = z.strictObject({
  marker: text.nullable(),
  text,
  table: z.array(z.array(text)).optional(),
});
export type Item = z.infer<typeof itemSchema>;

export interface Section {
  /** Labels joined: "II.2.a"; unnumbered: "~1". */
  id: string;
  label: string | null;
  heading: string;
  kinds: SectionKind[];
  items: Item[];
  children: Section[];
}
export const sectionSchema: z.ZodType<Section> = z
  .strictObject({
    id: text,
    label,
    heading: text,
    kinds: z.array(sectionKindSchema),
    items: z.array(itemSchema),
    get children() {
      return z.array(sectionSchema);
    },
  })
  .meta({ id: 'Section' }) as z.ZodType<Section>;

export const statementSchema = z.strictObject({ text, section: text });
export type Statement = z.infer<typeof statementSchema>;

export const timelineKindSchema = z.enum(['period', 'deadline', 'milestone', 'recurring']);
export const timelineEntrySchema = z.strictObject({
  text,
  start: day,
  end: day,
  kind: timelineKindSchema,
  section: text,
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

export const dateMentionSchema = z.strictObject({ text, start: day, end: day, section: text });
export type DateMention = z.infer<typeof dateMentionSchema>;

export const assignmentSchema = z.strictObject({ actor: text.nullable(), task: text, deadline: day, section: text });
export type Assignment = z.infer<typeof assignmentSchema>;

/** "KT. HIỆU TRƯỞNG" / "PHÓ HIỆU TRƯỞNG" / the name as printed. */
export const signatorySchema = z.strictObject({
  authority: text.nullable(),
  title: text.nullable(),
  name: text.nullable(),
});
export type Signatory = z.infer<typeof signatorySchema>;

export const appendixSchema = z.strictObject({ label: text, title: text.nullable(), sections: z.array(sectionSchema) });
export type Appendix = z.infer<typeof appendixSchema>;

export const planSchema = z.strictObject({
  documentType: text.nullable().describe('tên loại'),
  number: documentNumberSchema.nullable().describe('số, ký hiệu'),
  superiorAgency: text.nullable().describe('cơ quan chủ quản'),
  issuingAgency: text.nullable().describe('cơ quan ban hành'),
  place: text.nullable().describe('địa danh'),
  issuedOn: day.describe('ngày ban hành'),
  title: text.nullable().describe('trích yếu'),
  legalBases: z.array(legalBasisSchema).describe('căn cứ'),
  sections: z.array(sectionSchema),
  purpose: z.array(statementSchema).describe('mục đích'),
  requirements: z.array(statementSchema).describe('yêu cầu'),
  participants: z.array(statementSchema).describe('đối tượng, thành phần'),
  content: z.array(statementSchema).describe('nội dung, nhiệm vụ, giải pháp'),
  timeline: z.array(timelineEntrySchema).describe('thời gian, tiến độ'),
  organisation: z.array(assignmentSchema).describe('tổ chức thực hiện, phân công'),
  rewards: z.array(statementSchema).describe('khen thưởng'),
  dates: z.array(dateMentionSchema),
  references: z.array(documentReferenceSchema),
  links: z.array(text),
  recipients: z.array(text).describe('nơi nhận'),
  signatory: signatorySchema.nullable(),
  appendices: z.array(appendixSchema).describe('phụ lục'),
});
export type Plan = z.infer<typeof planSchema>;
