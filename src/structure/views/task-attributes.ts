// Which lead and which time do lines such as "Đơn vị chủ trì: …", "Thời gian thực hiện: …" give the tasks before them?
import type { Range } from '../../model/evidence.js';
import type { Section } from '../../model/plan.js';
import { IN_ITS_FIELD } from '../lexicon/in-its-field.js';
import { namesActor } from './actors.js';
import type { Passage } from './passages.js';
import { findTaskVerb } from './task-verbs.js';

export type AttributeKind = 'lead' | 'support' | 'when';

/** Tasks and what the lines behind them say of each; `lead` is a stretch of its passage, `lines` are the passages that say it. */
export interface TaskAttributes {
  readonly tasks: readonly Passage[];
  readonly lead: { readonly passage: Passage; readonly range: Range } | null;
  readonly when: Passage | null;
  readonly lines: readonly Passage[];
}

const WHO = '(?:(?:cơ\\squan|đơn\\svị|bộ\\sphận|phòng(?:,?\\sban)?|người|cá\\snhân|tổ\\schức)[\\s,]+)*';
const KINDS: readonly { readonly kind: AttributeKind; readonly pattern: RegExp }[] = [
  {
    kind: 'support',
    pattern: new RegExp(`^\\s*${WHO}(?:cùng\\s)?phối\\shợp(?:\\s(?:thực\\shiện|chính))?\\s*(?::|$)`, 'iu'),
  },
  {
    kind: 'lead',
    pattern: new RegExp(
      `^\\s*${WHO}(?:chủ\\strì|thực\\shiện|phụ\\strách|đầu\\smối|chịu\\strách\\snhiệm|tham\\smưu)(?:[\\s,]+(?:chủ\\strì|thực\\shiện|tham\\smưu|chính|triển\\skhai|tổ\\schức|phụ\\strách))*\\s*(?::|$)`,
      'iu',
    ),
  },
  {
    kind: 'when',
    pattern: /^\s*(?:thời\s(?:gian|hạn|điểm)|tiến\sđộ)(?:\s\p{Ll}{1,7}){0,5}\s*(?::|$)/iu,
  },
];

/**
 * Groups in reading order. Lines of one section tell of the items before them, back to the lines of the tasks before; without
 * any, of the section's heading. Sections so headed ("b) Cơ quan thực hiện") tell of the items of the sections before them.
 * A time alone makes no group: "Thời gian: …" may speak of the whole event.
 *
 * @example "- Tập huấn giáo viên." "Đơn vị chủ trì: Phòng Nội vụ." gives the training to "Phòng Nội vụ"
 */
export function taskAttributes(passages: readonly Passage[]): readonly TaskAttributes[] {
  const known = KNOWN.get(passages);
  if (known) return known;
  const groups = groupsOf(passages);
  KNOWN.set(passages, groups);
  return groups;
}

/** Timeline and organisation ask for the same passages. */
const KNOWN = new WeakMap<readonly Passage[], readonly TaskAttributes[]>();

function groupsOf(passages: readonly Passage[]): readonly TaskAttributes[] {
  const headings = new Map(passages.filter(({ part }) => part === 'heading').map((each) => [each.section, each]));
  const items = passages.filter(({ part }) => part === 'item');
  if (!items.some((item) => kindOfLine(item) !== null)) return [];
  const bySection = grouped(items);
  const inside = [...bySection].flatMap(([section, own]) =>
    kindOfHeading(headings.get(section)) === null ? groupsIn(own, headings.get(section)) : [],
  );
  const parents = new Set(passages.flatMap(({ section }) => (section.children.length > 1 ? [section] : [])));
  const across = [...parents].flatMap((parent) => groupsAcross(parent, headings, bySection));
  return [...inside, ...across].filter(({ lead, tasks }) => lead !== null && tasks.length > 0);
}

function grouped(items: readonly Passage[]): ReadonlyMap<Section, readonly Passage[]> {
  const groups = new Map<Section, Passage[]>();
  for (const item of items) groups.set(item.section, [...(groups.get(item.section) ?? []), item]);
  return groups;
}

/** A sieve: the first letters of all patterns. */
const MAY_TELL = /^\s*(?:cơ\s|đơn\s|bộ\s|phòng|người|cá\s|tổ\s|phối|cùng|chủ|thực|phụ|đầu|chịu|tham|thời|tiến)/iu;

/** Tells who carries out the plan, not whose task stands above. */
const OF_THE_PLAN = /^\s*tổ\schức\s(?:triển\skhai|thực\shiện)/iu;

function kindOf(text: string): AttributeKind | null {
  if (!MAY_TELL.test(text) || OF_THE_PLAN.test(text)) return null;
  return KINDS.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}

const kindOfHeading = (heading: Passage | undefined): AttributeKind | null =>
  heading && heading.text.length <= LONGEST_NAME ? kindOf(heading.text) : null;

/** "Chủ trì: …" as an item; what names an attribute and says nothing is none. */
function kindOfItem({ text }: Passage): AttributeKind | null {
  const colon = text.slice(0, LONGEST_NAME).indexOf(':');
  return colon > 0 && colon < text.trimEnd().length - 1 ? kindOf(text) : null;
}
/** Of an attribute: "Đơn vị chủ trì tham mưu thực hiện". */
const LONGEST_NAME = 60;

function groupsIn(items: readonly Passage[], heading: Passage | undefined): TaskAttributes[] {
  const groups: TaskAttributes[] = [];
  let tasks: Passage[] = [];
  let lines: Passage[] = [];
  const close = () => {
    if (lines.length > 0) groups.push(groupOf(tasks.length > 0 || !heading ? tasks : [heading], lines));
    [tasks, lines] = [[], []];
  };
  let listing: Passage | null = null;
  for (const item of items) {
    if (listing && namesWho(item, listing)) {
      lines.push(item);
      continue;
    }
    listing = announcesLead(item) ? item : null;
    if (kindOfItem(item) !== null || listing) lines.push(item);
    else {
      if (lines.length > 0) close();
      if (isTask(item)) tasks.push(item);
    }
  }
  close();
  return groups;
}

/** "- Cơ quan thực hiện:" with the agencies below it, each behind a mark of its own. */
const announcesLead = ({ text }: Passage): boolean =>
  text.length <= LONGEST_NAME && /:\s*$/u.test(text) && kindOf(text) === 'lead';
const namesWho = ({ text, item }: Passage, above: Passage): boolean =>
  item?.marker !== above.item?.marker && namesActor(text);

function groupsAcross(
  parent: Section,
  headings: ReadonlyMap<Section, Passage>,
  items: ReadonlyMap<Section, readonly Passage[]>,
): TaskAttributes[] {
  const groups: TaskAttributes[] = [];
  let [tasks, lines]: [Passage[], Passage[]] = [[], []];
  const close = () => {
    if (lines.length > 0) groups.push(groupOf(tasks, lines));
    [tasks, lines] = [[], []];
  };
  for (const child of parent.children) {
    const own = items.get(child) ?? [];
    if (kindOfHeading(headings.get(child)) !== null) lines.push(...own);
    else {
      if (lines.length > 0) close();
      tasks.push(...own.filter(isTask));
    }
  }
  close();
  return groups;
}

const isTask = ({ text }: Passage): boolean => /\p{L}/u.test(text) && !/:\s*$/u.test(text);

function groupOf(tasks: readonly Passage[], lines: readonly Passage[]): TaskAttributes {
  const leads = lines.flatMap((passage, i) => {
    const isListed = i > 0 && announcesLead(lines[i - 1]!);
    const range = isListed ? nameIn(passage, 0) : leadIn(passage);
    return range ? [{ passage, range }] : [];
  });
  return { tasks, lines, lead: leads[0] ?? null, when: lines.find((line) => kindOfLine(line) === 'when') ?? null };
}

/** By the line itself, else by the heading of its section. */
const kindOfLine = (line: Passage): AttributeKind | null =>
  kindOfItem(line) ?? (line.section.heading.length <= LONGEST_NAME ? kindOf(line.section.heading) : null);

/** Who: behind the colon, or the whole line under such a heading, up to a verb or those who support. */
function leadIn(passage: Passage): Range | null {
  if (kindOfLine(passage) !== 'lead') return null;
  return nameIn(passage, kindOfItem(passage) === 'lead' ? /^[^:]*:\s*/u.exec(passage.text)![0].length : 0);
}

function nameIn({ text }: Passage, start: number): Range | null {
  const printed = text.slice(start).replace(SUPPORTERS, '');
  const verb = findTaskVerb(printed);
  const name = (verb > 0 ? printed.slice(0, verb) : printed).replace(IN_ITS_FIELD, '').replace(/[\s.;,]+$/u, '');
  const isNamed = namesActor(name) || (/^\p{Lu}/u.test(name) && name.split(' ').length <= MOST_NAME_WORDS);
  return isNamed ? [start, start + name.length] : null;
}
const SUPPORTERS = /[\s;,.(]+(?:(?:đơn\svị|cơ\squan)\s)?(?:chủ\strì,?\s)?phối\shợp.*$|\s+chủ\strì.*$/iu;
const MOST_NAME_WORDS = 12;
