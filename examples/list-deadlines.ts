// Which tasks of a folder of plans have a deadline, and where does it say so?
// Run after `npm run build`: npx tsx examples/list-deadlines.ts fixtures/so-y-te-tiem-chung/input.txt …
import { parsePlans } from 'kehoach';

export interface Deadline {
  readonly file: string;
  readonly day: string;
  readonly task: string;
  readonly line: number | null;
}

export async function listDeadlines(files: readonly string[]): Promise<Deadline[]> {
  const deadlines: Deadline[] = [];
  for (const outcome of await parsePlans(files)) {
    if (outcome.state !== 'done') {
      console.error(`${outcome.path}: ${outcome.error.message} ${outcome.error.hint}`);
      continue;
    }
    const { plan, evidence } = outcome.result;
    plan.timeline.forEach(({ text, end, kind }, i) => {
      if (kind === 'deadline' && end !== null) {
        deadlines.push({
          file: outcome.path,
          day: end,
          task: text,
          line: evidence[`/timeline/${i}`]?.lines[0] ?? null,
        });
      }
    });
  }
  return deadlines.sort((a, b) => a.day.localeCompare(b.day));
}

for (const { file, day, task, line } of await listDeadlines(process.argv.slice(2))) {
  console.log(`${day}  ${file}:${line}  ${task}`);
}
