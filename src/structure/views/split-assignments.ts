// Whom does a paragraph give which task?
import type { Range } from '../../model/evidence.js';
import { allMatches } from '../dates/all-matches.js';
import { namesActor } from './actors.js';
import { findTaskVerb } from './task-verbs.js';

/** `actor` and `task` are stretches of the paragraph; ranges are in it. */
export interface SpokenTask {
  readonly actor: string;
  readonly actorRange: Range;
  readonly task: string;
  readonly range: Range;
  /** Where the sentence starts that gives it. */
  readonly from: number;
  /** The words that give it: "Giao", "Đề nghị"; null where the actor itself opens the sentence. */
  readonly by: string | null;
}

/**
 * The tasks of a paragraph: one per "Giao …", "Đề nghị …", "Phân công …" at the start of a sentence or behind a semicolon, and
 * one for a paragraph that opens with its actor ("Trưởng các thôn niêm yết …", "Kế toán: …"), unless only what is given
 * expressly counts: then its verb must oblige ("có trách nhiệm", "chủ trì"). [] when no actor is named.
 *
 * @example splitAssignments('Giao Phòng Nội vụ chủ trì, theo dõi.') // [{ actor: 'Phòng Nội vụ', task: 'chủ trì, theo dõi.', … }]
 */
export function splitAssignments(text: string, expressly = false): readonly SpokenTask[] {
  const starts = startsOf(text);
  const spoken = starts.flatMap(({ from, start, by }, i) => {
    const end = starts[i + 1]?.from ?? text.length;
    const task = taskIn(text, { from, start, end, by });
    return task ? [task] : [];
  });
  if (expressly && !MAY_OBLIGE.test(text)) return spoken;
  const opening = openingTasks(text.slice(0, endBefore(text, spoken[0]?.from)));
  return [...(expressly ? opening.filter(({ task }) => OBLIGES.test(task)) : opening), ...spoken];
}

/** A sieve before it: most paragraphs say neither. */
const MAY_OBLIGE = /trách\snhiệm|chủ\strì/u;
const OBLIGES =
  /^(?:có\strách\snhiệm|chịu\strách\snhiệm\s(?!trước)|chủ\strì,?\s(?:phối|tham|tổng|xây|theo|hướng|triển|thẩm|tổ))/u;

/** Of a paragraph that opens with its actor, and of the actors behind its semicolons. */
function openingTasks(text: string): readonly SpokenTask[] {
  const start = beforeActor(text);
  const sentence = { from: 0, start, end: text.length, by: '' };
  const by = namesActor(text.slice(start)) ? GIVEN_BY.exec(text.slice(start))?.[1] : undefined;
  const further = by === undefined ? furtherActors(text, start) : [];
  const first = { ...sentence, end: endBefore(text, further[0]?.from) };
  const opening = (by === undefined ? null : taskIn(text, { ...first, by })) ?? taskIn(text, first);
  if (opening) return [opening, ...further];
  // "Trưởng các phòng; Chủ tịch các xã căn cứ … xây dựng": both do it.
  const joint = further.length > 0 ? taskIn(text, sentence) : null;
  return joint ? [joint] : [];
}

/** "Trên cơ sở đề xuất của các cơ quan, đơn vị và ý kiến của Sở A, Sở B tổng hợp …": the first name in capitals behind a comma. */
function beforeActor(text: string): number {
  const basis = BASIS.exec(text.slice(0, LONGEST_BASIS));
  const named = basis ? allMatches(BEHIND_COMMA, text.slice(0, LONGEST_BASIS)) : [];
  const actor = named.map(({ 0: all, index }) => index + all.length).find((place) => namesActor(text.slice(place)));
  return actor ?? BEFORE_ACTOR.exec(text)![0].length;
}
const BASIS = /^\s*trên\scơ\ssở\s/iu;
const BEHIND_COMMA = /,\s(?=\p{Lu})/gu;
const LONGEST_BASIS = 300;

/** "Hằng năm, Ban Giám hiệu …": when comes before who. */
const BEFORE_ACTOR =
  /^\s*(?:(?:(?:hằng|hàng)\s(?:năm|tháng|quý|tuần)|định\skỳ[^,:]{0,30}|(?:trước|từ|trong|sau)\s[^,:]{1,40}|(?:căn\scứ|trên\scơ\ssở)\s[^,:;.]{1,100}),\s)?/iu;
/** "Ban Thường trực yêu cầu các chi hội …": who asks is not who does. */
const GIVEN_BY = /^([^,;:.]{3,120}?\s(?:yêu\scầu|đề\snghị|(?<!được\s)(?:giao|phân\scông)(?:\scho)?)\s)/u;

/** "Ban Giám hiệu chỉ đạo chung; các tổ chuyên môn thực hiện": behind a semicolon the next actor with a verb of its own. */
function furtherActors(text: string, from: number): readonly SpokenTask[] {
  const clauses = allMatches(CLAUSE, text).map(({ 0: all, index }) => index + all.length);
  const starts = clauses.filter((start) => {
    if (start <= from || !namesActor(text.slice(start))) return false;
    const length = findTaskVerb(text.slice(start));
    return length > 0 && length <= LONGEST_FURTHER_ACTOR;
  });
  return starts.flatMap((start, i) => {
    const task = taskIn(text, { from: start, start, end: endBefore(text, starts[i + 1]), by: '' });
    return task ? [task] : [];
  });
}
const CLAUSE = /;\s+(?=\p{L})/gu;
const LONGEST_FURTHER_ACTOR = 60;

/** Where the clause before the next one ends, without its semicolon. */
function endBefore(text: string, next: number | undefined): number {
  if (next === undefined) return text.length;
  // From the end: a pattern would look for it from the start, for each of many clauses.
  let end = next;
  while (end > 0 && CLAUSE_END.test(text[end - 1]!)) end--;
  return end;
}
const CLAUSE_END = /[\s;]/u;

const GIVES =
  /(?:^\s*|[.;]\s+|^(?:nhận\sđược|căn\scứ)[^,;.]{1,80},\s)(?:đồng\sthời,?\s)?((?:giao(?:\snhiệm\svụ)?(?:\scho)?|phân\scông(?:\snhiệm\svụ)?(?:\scho)?|đề\snghị|yêu\scầu|chỉ\sđạo|ủy\squyền(?:\scho)?|uỷ\squyền(?:\scho)?|khuyến\skhích|trân\strọng\sđề\snghị)\s)/giu;

/** Where a sentence starts, where in it the giving words or the actor stand, where it ends. */
interface Sentence {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

function startsOf(text: string): readonly Omit<Sentence, 'end'>[] {
  return allMatches(GIVES, text).map(({ 0: all, 1: by, index }) => {
    const start = index + all.length - by!.length;
    return { from: index === 0 ? 0 : start, start, by: by! };
  });
}

function taskIn(text: string, { from, start, end, by }: Sentence): SpokenTask | null {
  const actorStart = start + by.length;
  const rest = text.slice(actorStart, end);
  if (!namesActor(rest)) return null;
  const length = actorLength(rest, by === '' ? undefined : LONGEST_LIST);
  if (length <= 0) return null;
  const actor = rest.slice(0, length).replace(ACTOR_END, '');
  const taskStart = actorStart + length + (TASK_START.exec(rest.slice(length))?.[0].length ?? 0);
  const task = text.slice(taskStart, end).trimEnd();
  if (actor === '' || !/\p{L}/u.test(task)) return null;
  return {
    actor,
    actorRange: [actorStart, actorStart + actor.length],
    task,
    range: [taskStart, taskStart + task.length],
    from,
    by: by === '' ? null : by.trim(),
  };
}

const ACTOR_END = /[\s,:;–-]+$/u;
const TASK_START = /^[\s,:;–-]+/u;
/** "Kế toán: chuẩn bị kinh phí": a colon ends an actor as a verb does. */
const MOST_BEFORE_COLON = 120;

/** "Đề nghị Văn phòng …, Tòa án …, Kho bạc …, Hải quan … tăng cường": a dozen agencies are asked at once. */
const LONGEST_LIST = 500;

/** Up to the first verb or colon; -1 when neither comes soon. */
function actorLength(text: string, within?: number): number {
  const verb = findTaskVerb(text, within);
  const colon = text.slice(0, MOST_BEFORE_COLON).indexOf(':');
  if (colon >= 0 && (verb < 0 || colon < verb)) return colon;
  return verb;
}
