// What does a text visibly hold that its plan lacks? One check a question; none needs gold.
import type { ParseResult } from '../../src/model/parse-result.js';
import type { Plan, Section } from '../../src/model/plan.js';

/** `seen`: how often the text or the plan asks the question; `missed`: the cases that the plan answers badly, in words. */
export interface Checked {
  readonly seen: number;
  readonly missed: readonly string[];
}

export interface PlanCheck {
  readonly name: string;
  readonly check: (lines: readonly string[], result: ParseResult) => Checked;
}

const HEAD_LINES = 15;
const LONGEST_HEADING = 200;
const TYPE_LINE = /^\P{L}*(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|QUYẾT ĐỊNH|BÁO CÁO|THÔNG BÁO|HƯỚNG DẪN)(?!\p{L})/u;
const NUMBER_LINE = /(?:^|\s)Số\s*[:.]?\s*\d+\s?[/-]\s?\p{Lu}/u;
const AGENCY_LINE =
  /^(?:UBND|ỦY BAN|SỞ|PHÒNG|TRƯỜNG|BỘ|CÔNG TY|ĐẢNG|HUYỆN ỦY|TỈNH ỦY|BAN|TRUNG TÂM|BỆNH VIỆN)(?!\p{L})/u;
const PLACE_LINE = /\p{Lu}[\p{L} -]{2,30},\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/u;
const AUTHORITY_LINE = /^\P{L}*(?:TM\.|KT\.|TL\.|TUQ\.|T\/M|K\/T)\s*\p{Lu}/u;
const RECIPIENTS_LINE = /^\P{L}*Nơi nhận/u;
const LABEL_LINE = /^(?:[IVX]{1,4}\.|\d{1,2}\.)\s+\p{Lu}/u;
const DAY = /(?<![\d/])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?/giu;
const CODE = /(?<![\p{L}\d/:.-])\d+\/(?:\d{4}\/)?\p{Lu}[\p{L}\d]*(?:-[\p{L}\d&.-]*[\p{L}\d])?/gu;

export const PLAN_CHECKS: readonly PlanCheck[] = [
  headField('title', TYPE_LINE, (plan) => plan.title),
  headField('number', NUMBER_LINE, (plan) => plan.number),
  headField('issuer', AGENCY_LINE, (plan) => plan.issuingAgency),
  headField('place', PLACE_LINE, (plan) => plan.place),
  headField('date of issue', PLACE_LINE, (plan) => plan.issuedOn),
  { name: 'signer', check: (lines, { plan }) => ifPrinted(lines.slice(-60), AUTHORITY_LINE, plan.signatory) },
  { name: 'recipients', check: (lines, { plan }) => ifPrinted(lines, RECIPIENTS_LINE, plan.recipients[0]) },
  { name: 'sections where labels are', check: sectionsWhereLabels },
  { name: `headings over ${LONGEST_HEADING} letters`, check: (_, { plan }) => headings(plan, isLong) },
  { name: 'the same label twice', check: (_, { plan }) => repeatedLabels(plan) },
  { name: 'headings without text', check: (_, { plan }) => headings(plan, isEmpty) },
  { name: 'days printed in sections', check: (_, { plan }) => printedDays(plan) },
  { name: 'numbers of documents cited', check: (_, { plan }) => citedNumbers(plan) },
  { name: 'assignments with an actor', check: (_, { plan }) => actors(plan) },
  { name: 'lines placed', check: (_, { quality, findings }) => placedLines(quality.lines, findings) },
];

function headField(name: string, printed: RegExp, field: (plan: Plan) => unknown): PlanCheck {
  return { name, check: (lines, { plan }) => ifPrinted(lines.slice(0, HEAD_LINES), printed, field(plan)) };
}

function ifPrinted(lines: readonly string[], printed: RegExp, value: unknown): Checked {
  const line = lines.find((each) => printed.test(each));
  return { seen: line === undefined ? 0 : 1, missed: line !== undefined && !value ? [line] : [] };
}

function sectionsWhereLabels(lines: readonly string[], { plan }: ParseResult): Checked {
  const labels = lines.filter((line) => LABEL_LINE.test(line));
  const isSectioned = sectionsOf(plan.sections).some(({ label }) => label !== null);
  return { seen: labels.length > 1 ? 1 : 0, missed: labels.length > 1 && !isSectioned ? [labels[0]!] : [] };
}

const isLong = ({ heading }: Section): boolean => heading.length > LONGEST_HEADING;
const isEmpty = ({ items, children }: Section): boolean => items.length === 0 && children.length === 0;

function headings(plan: Plan, isBad: (section: Section) => boolean): Checked {
  const all = sectionsOf(plan.sections);
  return { seen: all.length, missed: all.filter(isBad).map(({ id, heading }) => `${id} ${heading}`) };
}

function repeatedLabels({ sections }: Plan): Checked {
  const lists = [sections, ...sectionsOf(sections).map(({ children }) => children)];
  const missed = lists.flatMap((list) => {
    const labels = list.map(({ label }) => label).filter((label) => label !== null);
    return list
      .filter(({ label }, i) => label !== null && labels.indexOf(label) < labels.lastIndexOf(label) && i > 0)
      .map(({ id, heading }) => `${id} ${heading}`);
  });
  return { seen: lists.length, missed };
}

/** Day by day as printed; each must stand inside a mention of its section. */
function printedDays({ sections, dates }: Plan): Checked {
  const all = sectionsOf(sections).flatMap((section) => {
    const mentions = dates.filter((date) => date.section === section.id).map(({ text }) => text);
    return textsOf(section).flatMap((text) =>
      Array.from(text.matchAll(DAY), ([day]) => ({
        day: `${section.id} ${day}`,
        isRead: mentions.some((mention) => mention.includes(day.replace(/^ngày\s+/iu, ''))),
      })),
    );
  });
  return { seen: all.length, missed: all.filter(({ isRead }) => !isRead).map(({ day }) => day) };
}

function citedNumbers({ sections, legalBases, references }: Plan): Checked {
  const read = new Set(references.map(({ number }) => number?.replace(/\s/gu, '')));
  const texts = [...legalBases.map(({ text }) => text), ...sectionsOf(sections).flatMap(textsOf)];
  const codes = texts.flatMap((text) => text.match(CODE) ?? []);
  return { seen: codes.length, missed: codes.filter((code) => !read.has(code)) };
}

function actors({ organisation }: Plan): Checked {
  const missed = organisation.filter(({ actor }) => actor === null).map(({ section, task }) => `${section} ${task}`);
  return { seen: organisation.length, missed };
}

function placedLines(lines: ParseResult['quality']['lines'], findings: ParseResult['findings']): Checked {
  const unplaced = findings.filter(({ code }) => code === 'unplaced-line').map(({ message }) => message);
  const rest = Array.from({ length: Math.max(0, lines.unplaced - unplaced.length) }, () => 'unplaced');
  return { seen: lines.total, missed: [...unplaced, ...rest].slice(0, lines.unplaced) };
}

/** Headings with their items, tables cell by cell. */
function textsOf({ heading, items }: Section): string[] {
  return [heading, ...items.flatMap(({ text, table }) => [text, ...(table ?? []).flat()])];
}

export function sectionsOf(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.children)]);
}
