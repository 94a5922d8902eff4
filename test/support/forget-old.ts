import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Databases of so many sets of migrations are kept: several branches may be at work on one machine. Each is some tens of megabytes. */
const KEPT = 8;

/** Removes all but the newest files or folders whose names are of this kind. */
export function forgetOld(folder: string, kind: RegExp): void {
  const kept = readdirSync(folder)
    .filter((name) => kind.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .toSorted((one, other) => other.at - one.at);
  for (const { path } of kept.slice(KEPT)) rmSync(path, { recursive: true, force: true });
}
