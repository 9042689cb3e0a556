// Does every arrow point the way docs/architecture.md says? The import table of the house, checked over src/.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../src');
const BASE = ['model', 'vietnamese', 'layout', 'raster', 'pdf'];
const STAGES = ['ingest', 'ocr', 'repair', 'structure', 'validate', 'export'];

/** Folder of src/ -> folders it may import. Stages see the base only, never each other. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  vietnamese: ['model'],
  layout: ['model', 'vietnamese'],
  raster: ['model'],
  pdf: ['model'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, BASE])),
  pipeline: [...BASE, ...STAGES],
  batch: [...BASE, 'pipeline'],
  library: [...BASE, 'pipeline', 'batch'],
  cli: [...BASE, 'pipeline', 'batch', 'validate'],
  '': ['model', 'library'],
};

const MAX_LINES = 300;

interface SourceText {
  readonly file: string;
  readonly folder: string;
  readonly text: string;
}

const sources: readonly SourceText[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({
    file,
    folder: file.includes(path.sep) ? file.split(path.sep)[0]! : '',
    text: readFileSync(path.join(SRC, file), 'utf8'),
  }));

/** Import and export statements, dynamic imports too; not what strings and comments say. */
const IMPORT = /(?:^(?:import|export)\s[^;']*?from\s+|^import\s+|\bimport\()'([^']+)'/gmu;
const importsOf = ({ text }: SourceText) => [...text.matchAll(IMPORT)].map((m) => m[1]!);

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(?<=^|\s)\/\/.*$/gmu, '');

describe('architecture', () => {
  it.each(sources.map((s) => [s.file, s] as const))('%s imports only what its folder may', (file, source) => {
    const targets = importsOf(source)
      .filter((name) => name.startsWith('.'))
      .map((name) => path.relative(SRC, path.resolve(SRC, path.dirname(file), name)))
      .map((target) => (target.includes(path.sep) ? target.split(path.sep)[0]! : ''))
      .filter((folder) => folder !== source.folder);
    expect(targets.filter((folder) => !MAY_IMPORT[source.folder]?.includes(folder))).toEqual([]);
  });

  it('has each third-party package in one file only, zod aside', () => {
    const users = new Map<string, Set<string>>();
    for (const source of sources) {
      for (const name of importsOf(source)) {
        if (name.startsWith('.') || name.startsWith('node:')) continue;
        const pkg = name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/');
        users.set(pkg, (users.get(pkg) ?? new Set()).add(source.file));
      }
    }
    expect(
      [...users].filter(([pkg, files]) => pkg !== 'zod' && files.size > 1).map(([pkg, files]) => [pkg, ...files]),
    ).toEqual([]);
  });

  it('has no import loops between files', () => {
    const graph = new Map(sources.map((s) => [path.join(SRC, s.file), s]));
    const state = new Map<string, 'open' | 'closed'>();
    const loops: string[] = [];
    const visit = (file: string) => {
      if (state.get(file) === 'closed') return;
      if (state.get(file) === 'open') {
        loops.push(file);
        return;
      }
      state.set(file, 'open');
      const source = graph.get(file);
      const runtime = source ? source.text.replace(/import type [^;]*;/gu, '') : '';
      for (const name of source ? importsOf({ ...source, text: runtime }) : []) {
        if (name.startsWith('.')) visit(path.resolve(path.dirname(file), name).replace(/\.js$/u, '.ts'));
      }
      state.set(file, 'closed');
    };
    for (const file of graph.keys()) visit(file);
    expect(loops).toEqual([]);
  });

  it('keeps every file under the limit and says on its first line what it answers', () => {
    const tooLong = sources.filter(({ text }) => text.split('\n').length > MAX_LINES + 1).map(({ file }) => file);
    const silent = sources.filter(({ text }) => !/^(#!.*\n)?\/\/ .{10,}/u.test(text)).map(({ file }) => file);
    expect({ tooLong, silent }).toEqual({ tooLong: [], silent: [] });
  });

  it('keeps the stages free of clock, chance, environment and console', () => {
    const ambient =
      /\b(Date\.now|new Date\(\)|performance\.now|Math\.random|process\.(env|cwd|argv|stdout|stderr)|console\.)/u;
    const guilty = sources
      .filter(({ folder, text }) => folder !== 'cli' && ambient.test(withoutComments(text)))
      .map(({ file }) => file);
    expect(guilty).toEqual([]);
  });
});
