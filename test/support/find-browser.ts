import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The shell without a window first: it draws the same pages for two thirds of the work. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium for the journeys: one that is there, else installed from Debian's packages or by Playwright. Throws when neither can be had. */
export function findBrowser(): string {
  const there = browserThere();
  if (there !== undefined) return there;
  for (const [command, ...args] of waysToInstall()) {
    process.stdout.write(`No Chromium found: ${command} ${args.join(' ')}\n`);
    spawnSync(command, args, { stdio: 'inherit' });
    const found = browserThere();
    if (found !== undefined) return found;
  }
  throw new Error('The journeys need Chromium, Chrome or Edge. Install one, or set CHROMIUM to its path.');
}

function browserThere(): string | undefined {
  const { CHROMIUM, PATH = '' } = process.env;
  const inPath = PATH.split(':').flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(CHROMIUM === undefined ? [] : [CHROMIUM]), ...inPath, ...PLACES, ...playwrights()].find((path) =>
    existsSync(path),
  );
}

function playwrights(): string[] {
  const cache = join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache).flatMap((name) => [
    join(cache, name, 'chrome-linux', 'headless_shell'),
    join(cache, name, 'chrome-headless-shell-linux64', 'chrome-headless-shell'),
    join(cache, name, 'chrome-linux', 'chrome'),
    join(cache, name, 'chrome-linux64', 'chrome'),
  ]);
}

function waysToInstall(): [string, ...string[]][] {
  const root = process.getuid?.() === 0;
  const apt = (...args: string[]): [string, ...string[]] =>
    root ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
  const debian: [string, ...string[]][] = existsSync('/usr/bin/apt-get')
    ? [
        apt('update', '-qq'),
        apt('install', '-y', '-qq', 'chromium-headless-shell'),
        apt('install', '-y', '-qq', 'chromium'),
      ]
    : [];
  return [...debian, ['npx', 'playwright-core', 'install', '--only-shell', 'chromium']];
}
