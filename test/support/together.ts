import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Process } from './longest-first.js';

/** What tests share a process with: others that need the same, so that it is read, compiled and warmed up once for all of them. */
type Kind = 'rules' | 'databases' | 'journeys';

/** How many processes share the tests of a kind: enough to spread them evenly, few enough that starting costs little. */
const PROCESSES: Readonly<Record<Kind, number>> = { rules: 4, databases: 10, journeys: 6 };

/** What changes or measures the process itself has one of its own. */
const OWN_PROCESS = /from 'node:(?:child_process|worker_threads)'|memoryUsage|process\.(?:env|on|exit|chdir)\b/;
const BROWSER = /test\/support\/browser\.js$/;
const DATABASE = /test\/support\/database\.js$/;
const IMPORT = /^(?:import|export)\b[^'"]*?from '(\.[^']+)';|^import '(\.[^']+)';/gm;

type Expected = (file: string) => number;

/**
 * The files to run: those that need the same are put together into a few that import them one after the other. Starting a process, reading
 * the program and its database engine and warming both up takes four seconds of a core, more than most files' own tests.
 */
export function together(files: readonly string[], folder: string, expected: Expected): Process[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const kinds = new Map(files.map((file) => [file, kindOf(file)]));
  const alone = files.filter((file) => kinds.get(file) === undefined);
  const shared = Object.entries(PROCESSES).flatMap(([kind, processes]) =>
    spread(
      files.filter((file) => kinds.get(file) === kind),
      processes,
      expected,
    ).map(({ files, takes }, at) => ({ file: written(join(folder, `${kind}-${at + 1}.test.js`), files), takes })),
  );
  return [...alone.map((file) => ({ file, takes: expected(file) })), ...shared];
}

/** A file whose suites are the files of a group: what one sets up before its tests is taken down before the next begins. */
function written(path: string, group: readonly string[]): string {
  const suites = group
    .map((file) => JSON.stringify(relative(dirname(path), file)))
    .map((from) => `describe(${from}, async () => { await import(${from}); });\n`);
  writeFileSync(path, `import { describe } from 'node:test';\n${suites.join('')}`);
  return path;
}

interface Group {
  readonly files: string[];
  takes: number;
}

/** Files dealt out so that the groups take about as long as each other. */
function spread(files: readonly string[], processes: number, expected: Expected): Group[] {
  const groups = Array.from({ length: Math.min(processes, files.length) }, (): Group => ({ files: [], takes: 0 }));
  for (const file of files.toSorted((one, other) => expected(other) - expected(one))) {
    const least = groups.reduce((one, other) => (other.takes < one.takes ? other : one));
    least.files.push(file);
    least.takes += expected(file);
  }
  return groups;
}

/** What a file needs; nothing when it has a process of its own. */
function kindOf(file: string): Kind | undefined {
  if (OWN_PROCESS.test(readFileSync(file, 'utf8'))) return undefined;
  const reached = reachedFrom(file);
  if (reached.some((one) => BROWSER.test(one))) return 'journeys';
  return reached.some((one) => DATABASE.test(one)) ? 'databases' : 'rules';
}

const importsOf = new Map<string, readonly string[]>();

function reachedFrom(file: string): string[] {
  const reached = new Set([file]);
  for (const one of reached) for (const imported of imports(one)) reached.add(imported);
  return [...reached];
}

/** The project's own files that a file imports. */
function imports(file: string): readonly string[] {
  const known = importsOf.get(file);
  if (known !== undefined) return known;
  const found = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, from, bare]) =>
    join(dirname(file), from ?? bare ?? ''),
  );
  importsOf.set(file, found);
  return found;
}
