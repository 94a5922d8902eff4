import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { findBrowser } from './support/find-browser.js';
import { expectedFrom, filesAtATime, keepTimes, keptTimes, longestFirst } from './support/longest-first.js';
import { together } from './support/together.js';

/** The whole list that a change is judged by, in one order, on any machine. */

interface TestDone {
  readonly name: string;
  readonly file?: string;
  readonly nesting: number;
  readonly details: { readonly duration_ms: number };
}

const root = join(import.meta.dirname, '..', '..');
/** Loaded before each file of tests. */
const beforeEach = ['quick-imports.js', 'chance.js'].flatMap((file) => [
  '--import',
  join(import.meta.dirname, 'support', file),
]);
/** What Node has read once, it need not read again for each file of tests. */
process.env.NODE_COMPILE_CACHE ??= join(root, 'dist', '.compiled');
const wanted = process.argv[2];
let passed = 0;
let failed = 0;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function step(name: string, command: string, args: readonly string[]): void {
  say(`\n== ${name}`);
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (done.status === 0) passed += 1;
  else {
    failed += 1;
    say(`== ${name}: FAILED`);
  }
}

const testFiles = (): string[] =>
  ['src', 'test', 'e2e']
    .map((folder) => join(root, 'dist', folder))
    .flatMap((folder) => {
      try {
        return readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
          join(entry.parentPath, entry.name),
        );
      } catch {
        return [];
      }
    })
    .filter(
      (path) =>
        path.endsWith('.test.js') &&
        !path.includes('/test/together/') &&
        (wanted === undefined || relative(root, path).includes(wanted)),
    )
    .sort();

const nameOf = (file: string): string => relative(join(root, 'dist'), file);

/** As many files at a time as the machine has room for, those that took longest the last time first. */
async function runTests(files: string[]): Promise<void> {
  const concurrency = filesAtATime();
  const expected = expectedFrom(keptTimes(), nameOf);
  const processes = together(files, join(root, 'dist', 'test', 'together'), expected);
  say(`\n== tests: ${files.length} files in ${processes.length} processes, ${concurrency} at a time`);
  const took: Record<string, number> = {};
  const stream = run({
    files: longestFirst(processes),
    concurrency,
    timeout: 600_000,
    execArgv: beforeEach,
  });
  const done = ({ name, file, nesting, details }: TestDone): void => {
    if (file === undefined || nesting > 0) return;
    const path = nameOf(name.endsWith('.test.js') ? join(dirname(file), name) : file);
    took[path] = (took[path] ?? 0) + details.duration_ms;
  };
  stream.on('test:pass', (event) => {
    done(event);
    if (event.details.type !== 'suite') passed += 1;
  });
  stream.on('test:fail', (event) => {
    done(event);
    if (event.details.type !== 'suite') failed += 1;
  });
  await new Promise<void>((resolve) => {
    stream.compose(spec).pipe(process.stdout, { end: false });
    stream.on('end', resolve);
  });
  keepTimes(took);
  saySlowest(took);
}

const HOW_MANY_SLOWEST = 10;

function saySlowest(took: Readonly<Record<string, number>>): void {
  say('\n== slowest files');
  const slowest = Object.entries(took).toSorted(([, one], [, other]) => other - one);
  for (const [name, ms] of slowest.slice(0, HOW_MANY_SLOWEST)) say(`${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`);
}

if (wanted === undefined) {
  step('format and lint', 'biome', ['ci', '--diagnostic-level=warn', '.']);
  step('dead code', 'knip', ['--no-progress']);
}
findBrowser();
await runTests(testFiles());
say(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
