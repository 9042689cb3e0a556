// What are the joins called, and who sees them on the way?

/** The joins by name, in order; `--dump-stages` writes them. `readings` is there only when a page was read twice, `settled` only when cross-checks chose. */
export type StageName = 'pages' | 'seen' | 'readings' | 'repaired' | 'settled' | 'draft' | 'result';

/** Hands a join on, after showing it to whoever looks on. */
export type Join = <T extends object>(name: StageName, value: T) => T;
