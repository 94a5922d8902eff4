import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { findBrowser } from './support/find-browser.js';

/** The whole list that a change is judged by, in one order, on any machine. */

const root = join(import.meta.dirname, '..', '..');
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
    .filter((path) => path.endsWith('.test.js') && (wanted === undefined || relative(root, path).includes(wanted)))
    .sort();

/** Two files at a time: the journeys and the databases each want a core. */
async function runTests(files: string[]): Promise<void> {
  say(`\n== tests: ${files.length} files`);
  const stream = run({ files, concurrency: 2, timeout: 600_000 });
  stream.on('test:pass', (event) => {
    if (event.details.type !== 'suite') passed += 1;
  });
  stream.on('test:fail', (event) => {
    if (event.details.type !== 'suite') failed += 1;
  });
  await new Promise<void>((resolve) => {
    stream.compose(spec).pipe(process.stdout, { end: false });
    stream.on('end', resolve);
  });
}

if (wanted === undefined) {
  step('format and lint', 'biome', ['ci', '--diagnostic-level=warn', '.']);
  step('dead code', 'knip', ['--no-progress']);
}
findBrowser();
await runTests(testFiles());
say(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
