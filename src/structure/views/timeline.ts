// What happens when?
import type { JsonPointer, Range } from '../../model/evidence.js';
import type { IsoDate, Section, TimelineEntry } from '../../model/plan.js';
import type { FoundDate } from '../dates/find-dates.js';
import { isClosing } from './closing.js';
import { cellsByPointer, isBareTime, type Passage } from './passages.js';
import { markLength, readTaskTable } from './read-task-table.js';
import { taskAttributes } from './task-attributes.js';
import { timesOf } from './times.js';

/** An entry and where: `pointer` is what happens, `range` its time in the text at `timePointer`. */
export interface CollectedEntry {
  readonly entry: TimelineEntry;
  readonly pointer: JsonPointer;
  readonly timePointer: JsonPointer;
  readonly range: Range;
}

/**
 * One entry per time of an item (`timesOf` says which count), in the order of the passages. A heading or an item that is only a
 * time ("Năm 2024:") gives it to the items behind it that have none; it is an entry itself where nothing follows. Rows of
 * task tables come with the cell of their time, tasks with the line behind them that says when ("Thời gian thực hiện: …").
 *
 * @example timeline(readPassages(plan.sections, { year: 2021 }), plan.issuedOn)
 */
export function timeline(passages: readonly Passage[], issuedOn: IsoDate | null): readonly CollectedEntry[] {
  const entries: (CollectedEntry | Lead)[] = [];
  const leads = new Map<Section, Lead>();
  const cells = cellsByPointer(passages);
  const whens = new Map(taskAttributes(passages).flatMap((group) => (group.when ? [[group.when, group.tasks]] : [])));
  for (const passage of passages) {
    if (passage.part === 'cell') continue;
    const times = timesOf(passage, issuedOn);
    const tasks = whens.get(passage);
    if (tasks) {
      entries.push(...tasks.flatMap((task) => times.map((time) => entryOf(task, passage, time))));
      continue;
    }
    const lead = leads.get(passage.section);
    if (times[0] && (passage.part === 'heading' || isBareTime(passage))) {
      const next = { passage, time: times[0], used: false };
      leads.set(passage.section, next);
      entries.push(next);
    } else if (
      lead &&
      times.length === 0 &&
      passage.text !== '' &&
      !isClosing(passage.text) &&
      isLedBy(lead, passage)
    ) {
      entries.push(entryOf(passage, lead.passage, lead.time));
      lead.used = true;
    } else entries.push(...times.map((time) => entryOf(passage, passage, time)));
    entries.push(...tableEntries(passage, cells));
  }
  return entries
    .flatMap((entry) =>
      'entry' in entry ? [entry] : entry.used ? [] : [entryOf(entry.passage, entry.passage, entry.time)],
    )
    .filter((entry, i, all) => i === 0 || !saysTheSame(entry, all[i - 1]!));
}

/** "Định kỳ hằng năm (trước ngày 30 tháng 11 hằng năm)": one frequency, named twice. */
function saysTheSame({ entry, pointer, timePointer }: CollectedEntry, before: CollectedEntry): boolean {
  if (pointer !== before.pointer || timePointer !== before.timePointer || entry.kind !== before.entry.kind)
    return false;
  return entry.start === before.entry.start && entry.end === before.entry.end;
}

/** A time that waits for its items; it stands among the entries, and only if none follow. */
interface Lead {
  readonly passage: Passage;
  readonly time: FoundDate;
  used: boolean;
}

/** "- Đợt 2: cuối tháng 9." is an entry beside the next "- …", not its time; what has a day of its own takes none. */
function isLedBy({ passage: lead }: Lead, { item, dates }: Passage): boolean {
  if (dates.some(({ role, start, end }) => role !== 'recurring' && (start ?? end) !== null)) return false;
  return lead.part === 'heading' || /:\s*$/u.test(lead.text) || lead.item?.marker !== item?.marker;
}

function entryOf(what: Passage, when: Passage, time: FoundDate): CollectedEntry {
  return {
    entry: { text: what.text, start: time.start, end: time.end, kind: kindOf(time), section: what.section.id },
    pointer: what.pointer,
    timePointer: when.pointer,
    range: time.range,
  };
}

function kindOf({ role, by }: FoundDate): TimelineEntry['kind'] {
  switch (role) {
    case 'deadline':
    case 'recurring':
      return role;
    case 'day':
      return 'milestone';
    case 'period':
    case 'from':
      return 'period';
    case 'unresolved':
      return by === 'day' ? 'milestone' : 'period';
    default:
      return role satisfies never;
  }
}

const tableEntries = (item: Passage, cells: ReadonlyMap<JsonPointer, Passage>): readonly CollectedEntry[] =>
  readTaskTable(item, cells).flatMap(({ task, time, when }) => {
    if (!time || !when) return [];
    const found = entryOf(task, time, when);
    return [{ ...found, entry: { ...found.entry, text: task.text.slice(markLength(task)) } }];
  });
