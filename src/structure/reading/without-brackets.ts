// What does a text say outside its brackets?

/**
 * The text without its bracketed parts; a bracket that is never closed stays. Only what stands before the last closing bracket is
 * searched: each open one would else look for its end through the whole text.
 *
 * @example withoutBrackets('KINH PHÍ (có dự toán kèm theo)') // 'KINH PHÍ '
 */
export function withoutBrackets(text: string): string {
  const end = text.lastIndexOf(')') + 1;
  return end === 0 ? text : text.slice(0, end).replace(BRACKETED, '') + text.slice(end);
}
const BRACKETED = /\([^)]*\)/gu;
