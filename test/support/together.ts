import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Tests that need any of these have a process of their own: databases, browsers and servers, and what changes the process itself. */
const NEEDS_ITS_OWN =
  /test\/support\/(database|postgres|browser|eventually)\.js|node:child_process|node:worker_threads/;

const IMPORT = /^(?:import|export)\b[^'"]*?from '([^']+)';|^import '([^']+)';/gm;

/** How many processes share the tests of rules: enough to spread them, few enough that starting costs nothing. */
const PROCESSES = 4;

/**
 * The files to run: those that test rules alone are put together into a few that import them, since starting a process and importing
 * what they share takes longer than their tests do.
 */
export function together(files: readonly string[], folder: string): string[] {
  const seen = new Map<string, boolean>();
  const alone = files.filter((file) => needsItsOwn(file, seen));
  const rest = files.filter((file) => !alone.includes(file));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const groups = Array.from({ length: Math.min(PROCESSES, rest.length) }, (_, at) => {
    const path = join(folder, `rules-${at + 1}.test.js`);
    const ours = rest.filter((_file, index) => index % PROCESSES === at);
    writeFileSync(path, ours.map((file) => `import '${relative(folder, file)}';\n`).join(''));
    return path;
  });
  return [...alone, ...groups];
}

/** Whether the file, or what it imports of the project, needs a process of its own. */
function needsItsOwn(file: string, seen: Map<string, boolean>): boolean {
  const known = seen.get(file);
  if (known !== undefined) return known;
  seen.set(file, false);
  const imported = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, from, bare]) => from ?? bare ?? '');
  const needs = imported.some((from) =>
    from.startsWith('.')
      ? NEEDS_ITS_OWN.test(join(dirname(file), from)) || needsItsOwn(join(dirname(file), from), seen)
      : NEEDS_ITS_OWN.test(from),
  );
  seen.set(file, needs);
  return needs;
}
