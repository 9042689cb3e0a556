// How much processor time did a piece of work take, that of the programs it ran included?
import { readFileSync } from 'node:fs';

/** Clock ticks a second, and the fields of proc(5) stat that hold the time of ended child processes. */
const TICKS = 100;
const CHILD_FIELDS = { user: 16, system: 17 };

/** Seconds of this process, its threads, and the child processes that have ended (Linux; elsewhere without the children). */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + childSeconds();
}

function childSeconds(): number {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // Fields are counted from 1; the first after the name in brackets is the third.
    const at = (field: number) => Number(fields[field - 3]);
    return (at(CHILD_FIELDS.user) + at(CHILD_FIELDS.system)) / TICKS;
  } catch {
    return 0;
  }
}
