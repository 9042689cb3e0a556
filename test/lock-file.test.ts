// Can `npm ci` install from the lock file on any platform? Each optional dependency has its entry, also those of other platforms.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

it('package-lock.json has a version for every optional dependency', () => {
  const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, LockedPackage> };
  const isLocked = (owner: string, name: string) =>
    [`${owner}/node_modules/${name}`, `node_modules/${name}`].some((key) => packages[key]?.version !== undefined);
  const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(owner, name)),
  );
  expect(missing).toEqual([]);
});
