// What does an engine of some language print for a page image? Debian's Tesseract, one thread.
import { execFileSync } from 'node:child_process';

/** `engine` is `lstm:<language>` or `legacy:<language>`; the latter needs a folder of traineddata files that hold the old engine too. */
export function readPage(image: string, engine: string, dpi: number, legacyData: string | undefined): string {
  const [kind, language] = engine.split(':') as [string, string];
  const mode = kind === 'legacy' ? ['--oem', '0', '--tessdata-dir', legacyData ?? '.'] : ['--oem', '1'];
  return execFileSync('tesseract', [image, '-', '-l', language, '--psm', '6', '--dpi', String(dpi), ...mode], {
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  }).replaceAll('\f', '');
}
