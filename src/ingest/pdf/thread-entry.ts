// What has a worker thread to run: the built file, or its source through a loader?
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** First argument and options of `new Worker`. */
export interface ThreadEntry {
  readonly code: string | URL;
  readonly options: { readonly eval?: true };
}

/**
 * The entry for the module `name` beside the module at `importer`. Built files run as they are. From source (tests, scripts) the
 * thread registers tsx, the loader those run under; its own `--import` hook does nothing in worker threads.
 */
export function threadEntry(name: string, importer: string): ThreadEntry {
  if (!importer.endsWith('.ts')) return { code: new URL(`./${name}.js`, importer), options: {} };
  const loader = createRequire(fileURLToPath(importer))
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/u, '.mjs');
  const [api, source] = [pathToFileURL(loader), new URL(`./${name}.ts`, importer)];
  const code = `import('${api}').then(({ register }) => { register(); return import('${source}'); })`;
  return { code, options: { eval: true } };
}
