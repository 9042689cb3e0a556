// Who does what by when?
import type { JsonPointer, Range } from '../../model/evidence.js';
import type { Assignment, Section } from '../../model/plan.js';
import { nameLikeness } from '../lexicon/person-names.js';
import { actorOfHeading } from './actors.js';
import { isClosing, isClosingRequest } from './closing.js';
import { cellsByPointer, isCited, type Passage } from './passages.js';
import { markLength, readTaskTable } from './read-task-table.js';
import { type SpokenTask, splitAssignments } from './split-assignments.js';
import { type TaskAttributes, taskAttributes } from './task-attributes.js';
import { findTaskVerb } from './task-verbs.js';
import { isHorizon, isOpenEnded } from './times.js';

/** An assignment and where: `range` is the task in the text at `pointer`; the actor may stand in a heading or a cell of its own. */
export interface CollectedAssignment {
  readonly assignment: Assignment;
  readonly pointer: JsonPointer;
  readonly range: Range;
  readonly actor: { readonly pointer: JsonPointer; readonly range: Range } | null;
  readonly deadline: { readonly pointer: JsonPointer; readonly range: Range } | null;
}

type Place = NonNullable<CollectedAssignment['actor']>;
interface Actor {
  readonly name: string;
  readonly place: Place;
}

/**
 * In sections of the kind `organisation` each item is a task: of the actor that it names, else of the lead-in before it
 * ("Giao Phòng A các việc:"), else of the nearest heading that names one, else of nobody. In other sections the items that
 * say "Giao …", "Đề nghị …", and those whose lead the lines behind them name ("Đơn vị chủ trì: …"). From task tables each row.
 * Closing paragraphs, notes, lead-ins and an actor alone on its line are no tasks, nor are the parts of what a task lists.
 */
export function organisation(passages: readonly Passage[]): readonly CollectedAssignment[] {
  const cells = cellsByPointer(passages);
  const headings = headingActors(passages);
  const leads = new Map<Section, Actor>();
  const items = passages.filter(({ part }) => part === 'item');
  const attributes = taskAttributes(passages);
  const groups = new Map(attributes.flatMap((group) => group.tasks.map((task) => [task, group] as const)));
  const parts = listedParts(items);
  const telling = new Map(attributes.flatMap((group) => group.lines.map((line) => [line, group] as const)));
  return items.flatMap((passage, i) => {
    const { section, text } = passage;
    const told = telling.get(passage);
    if (told) return told.lines[0] === passage ? told.tasks.filter(isHeading).map((task) => givenBy(task, told)) : [];
    if (parts.has(passage)) return [];
    const group = groups.get(passage);
    const organising = section.kinds.includes('organisation');
    const closes =
      isClosing(text) ||
      NOTE.test(text) ||
      (i === items.length - 1 && passage.item?.marker === null && isClosingRequest(text));
    const spoken = closes
      ? []
      : splitAssignments(text, !organising).filter((task) => organising || mayGive(section, task));
    const table = tableAssignments(passage, cells);
    const announces =
      LEAD_IN.test(text) &&
      !parts.has(items[i + 1]!) &&
      (items[i + 1]?.section === section || section.children.length > 0);
    if (announces || (organising && isActorAlone(passage, items[i + 1]))) {
      const lead = spoken[0] ? actorOf(passage, spoken[0]) : organising ? actorNamed(passage) : null;
      if (lead) leads.set(section, lead);
      return table;
    }
    const own = spoken.map((task) => assignmentOf(passage, task.range, actorOf(passage, task), task.from));
    if (group && own.length === 0) return [givenBy(passage, group), ...table];
    if (!organising || closes || isNameAlone(passage) || nameLikeness(text) === 'sure') return [...own, ...table];
    const others = restOf(text, spoken[0]?.from ?? text.length);
    const actor = (group && leadOf(group)) ?? leads.get(section) ?? actorAbove(passage, headings);
    return [...(others ? [assignmentOf(passage, others, actor)] : []), ...own, ...table];
  });
}

/** "Cá nhân chịu trách nhiệm về …" among requirements is no task, "Giao …" is one everywhere. */
const mayGive = ({ kinds }: Section, { by }: SpokenTask): boolean =>
  by !== null || !kinds.some((kind) => ABOUT_ALL.has(kind));
const ABOUT_ALL: ReadonlySet<string> = new Set(['purpose', 'requirements', 'participants', 'criteria']);

const LEAD_IN = /:\s*$/u;
/** Also "(Kèm theo Kế hoạch số …)". */
const NOTE = /^\s*(?:(?:lưu|chú|ghi)\s(?:ý|chú)\s*:|\([^()]*\)\s*$)/iu;
const ENUMERATES = /[\s,]gồm(?:\scó)?\s*:\s*$/iu;
const LISTS_TASKS = /(?:nhiệm\svụ|công\sviệc|nội\sdung|các\sviệc|hoạt\sđộng)[^:;.]{0,40}$/iu;

/** "Lập hồ sơ hoàn công, gồm:" is a task, and the lines under it with a mark of their own are what it lists. */
function listedParts(items: readonly Passage[]): ReadonlySet<Passage> {
  const parts = new Set<Passage>();
  for (const [i, lead] of items.entries()) {
    const marker = items[i + 1]?.item?.marker ?? null;
    if (marker === null || marker === lead.item?.marker || !ENUMERATES.test(lead.text)) continue;
    if (LISTS_TASKS.test(lead.text.replace(ENUMERATES, '')) || isNameAlone(lead)) continue;
    for (let j = i + 1; items[j]?.section === lead.section && items[j]?.item?.marker === marker; j++)
      parts.add(items[j]!);
  }
  return parts;
}
const isHeading = ({ part }: Passage): boolean => part === 'heading';

/** A heading whose number was lost: "Sở Nội vụ" alone on its line, tasks behind it; a list of names is none. */
function isActorAlone(passage: Passage, next: Passage | undefined): boolean {
  if (next?.section !== passage.section || !isNameAlone(passage) || isNameAlone(next)) return false;
  return passage.item?.marker === null;
}

function isNameAlone({ text }: Passage): boolean {
  if (text.length > LONGEST_ALONE || /[.;,]\s*$/u.test(text) || findTaskVerb(text) >= 0) return false;
  return actorOfHeading(text)?.actor.length === text.length;
}
const LONGEST_ALONE = 80;

/** The task as a whole, by what the lines behind it say. */
function givenBy(passage: Passage, group: TaskAttributes): CollectedAssignment {
  const own = assignmentOf(passage, [0, passage.text.trimEnd().length], leadOf(group));
  const due = group.when?.dates.find(({ end, role }) => end !== null && role !== 'recurring');
  if (own.deadline !== null || !due || !group.when || isOpenEnded(due, group.when.text)) return own;
  const deadline = { pointer: group.when.pointer, range: due.range };
  return { ...own, assignment: { ...own.assignment, deadline: due.end }, deadline };
}

const leadOf = ({ lead }: TaskAttributes): Actor | null =>
  lead && {
    name: lead.passage.text.slice(...lead.range),
    place: { pointer: lead.passage.pointer, range: lead.range },
  };

/** Shorter than a task. */
const FEWEST_LETTERS = 4;

/** What stands before the first task that names its actor: a task of the actor above. */
function restOf(text: string, end: number): Range | null {
  const rest = text.slice(0, end).replace(/[\s;]+$/u, '');
  return rest.length < FEWEST_LETTERS || !/\p{L}/u.test(rest) ? null : [0, rest.length];
}

const actorOf = ({ pointer }: Passage, { actor, actorRange }: SpokenTask): Actor => ({
  name: actor,
  place: { pointer, range: actorRange },
});

/** The actor that a heading names, or a lead-in that is one ("Ban Giám hiệu:"). */
function actorNamed({ text, pointer }: Passage): Actor | null {
  const named = text.length <= LONGEST_NAME ? actorOfHeading(text) : null;
  return named && { name: named.actor, place: { pointer, range: [named.start, named.start + named.actor.length] } };
}
const LONGEST_NAME = 300;

/** The actors in the headings of organising sections. */
function headingActors(passages: readonly Passage[]): ReadonlyMap<Section, Actor> {
  const actors = new Map<Section, Actor>();
  for (const passage of passages) {
    const { part, section } = passage;
    const named = part === 'heading' && section.kinds.includes('organisation') ? actorNamed(passage) : null;
    if (named) actors.set(section, named);
  }
  return actors;
}

function actorAbove({ section, above }: Passage, headings: ReadonlyMap<Section, Actor>): Actor | null {
  const nearest = [...above, section].findLast((each) => headings.has(each));
  return nearest ? headings.get(nearest)! : null;
}

/** `from`: where the sentence starts; a deadline may stand before the actor. */
function assignmentOf(passage: Passage, range: Range, actor: Actor | null, from = range[0]): CollectedAssignment {
  const due = passage.dates.find(
    (date) =>
      date.role === 'deadline' &&
      date.range[0] >= from &&
      date.range[1] <= range[1] &&
      !isCited(passage, date.range) &&
      !isHorizon(passage.text, date),
  );
  return {
    assignment: {
      actor: actor?.name ?? null,
      task: passage.text.slice(...range),
      deadline: due?.end ?? null,
      section: passage.section.id,
    },
    pointer: passage.pointer,
    range,
    actor: actor?.place ?? null,
    deadline: due ? { pointer: passage.pointer, range: due.range } : null,
  };
}

const tableAssignments = (item: Passage, cells: ReadonlyMap<JsonPointer, Passage>): readonly CollectedAssignment[] =>
  readTaskTable(item, cells).map(({ task, lead, time, when, deadline }) => ({
    assignment: {
      actor: lead?.text.trim() || null,
      task: task.text.slice(markLength(task)).trim(),
      deadline,
      section: item.section.id,
    },
    pointer: task.pointer,
    range: [markLength(task), task.text.length],
    actor: lead?.text.trim() ? { pointer: lead.pointer, range: [0, lead.text.length] } : null,
    deadline: time && when && deadline !== null ? { pointer: time.pointer, range: when.range } : null,
  }));
