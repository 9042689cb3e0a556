// Are plans of many layouts read as their authors meant them? Each `<layout>.txt` was written for this, its `.expected.txt` read and agreed by a person.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../plan-of.js';
import { brief } from './brief.js';

const folder = import.meta.dirname;
const layouts = readdirSync(folder).flatMap((file) => /^(.+)(?<!\.expected)\.txt$/u.exec(file)?.[1] ?? []);
const textOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

describe('layouts', () => {
  it.each(layouts)('%s', (layout) => {
    const { plan, lineFates } = draftOf(textOf(`${layout}.txt`));
    expect(`${brief(plan)}\n`).toBe(textOf(`${layout}.expected.txt`));
    expect(lineFates).not.toContain('unplaced');
  });
});
