import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assetsFolder } from './assets.js';

const { resolve } = createRequire(import.meta.url);
const govuk = join(dirname(resolve('govuk-frontend/package.json')), 'dist/govuk');
const moj = join(dirname(resolve('@ministryofjustice/frontend/package.json')), 'moj');
const source = fileURLToPath(new URL('../../../src/', import.meta.url));
const compiled = fileURLToPath(new URL('../', import.meta.url));
const own = join(source, 'web/assets');

/** GDS Transport is licensed for GOV.UK alone. Its files are never fetched, and its name is replaced by what the device has. */
const OWN_FONTS = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial';

const manifest: Record<string, string> = {};

/** Writes the file under a name that holds its hash, so a browser may keep it for ever. */
function publish(name: string, content: string | Uint8Array): void {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const hashed = name.replace(/(\.min)?(\.\w+)$/, `-${hash}$2`);
  writeFileSync(join(assetsFolder, hashed), content);
  manifest[name] = hashed;
}

const published = (name: string): string => {
  const hashed = manifest[name];
  if (hashed === undefined) throw new Error(`${name} is named before it is published`);
  return hashed;
};

const textOf = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

const withoutMap = (text: string): string => text.replace(/\/[/*]# sourceMappingURL=\S+( \*\/)?/g, '');

/** Upstream's style sheet without its fonts, and without the royal arms, which nothing of ours shows. */
const upstreamStyle = (folder: string, name: string): string =>
  withoutMap(textOf(folder, name))
    .replace(/^@charset "UTF-8";/, '')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/\/\*! Copyright[^*]*Margaret Calvert[^*]*\*\//g, '')
    .replace(/GDS Transport,arial/g, OWN_FONTS)
    .replace(/url\((["']?)\/assets\/images\/govuk-crest\.svg\1\)/g, 'none');

/** Addresses of images in the style sheet become those of the published files beside it. */
const withImages = (css: string): string =>
  css.replace(/url\(["']?\/assets\/images\/([\w.-]+)["']?\)/g, (_, name: string) => `url(${publishedImage(name)})`);

function publishedImage(name: string): string {
  if (manifest[name] === undefined) publish(name, readFileSync(join(moj, 'assets/images', name)));
  return published(name);
}

/** Our own sheets in order of name; `app.css` comes first and sets what the others use. */
function ownStyles(): string[] {
  const names = readdirSync(own).filter((name) => extname(name) === '.css' && name !== 'app.css');
  return ['app.css', ...names.sort()].map((name) => textOf(own, name));
}

/** Scripts without a build of their own: only the hash is put to the name. */
const UPSTREAM_SCRIPTS: Readonly<Record<string, string>> = {
  'govuk-frontend.min.js': govuk,
  'moj-frontend.min.js': moj,
};
const STATIC = /^((?:import|export)\b[^;'"]*?\bfrom\s+)'([^']+)'/gm;
const DYNAMIC = /(\bimport\()'([^']+)'/g;

/**
 * Publishes a script with all that it imports, and answers its published name. There is no bundler: each module stays a file, and its
 * imports (of our own scripts, of compiled kernel code, of packages by their bare names) become the published names beside it.
 */
function publishModule(file: string, name: string): string {
  if (manifest[name] !== undefined) return manifest[name];
  const rewritten = (_: string, before: string, target: string): string =>
    `${before}'./${publishImport(file, target)}'`;
  const text = withoutMap(readFileSync(file, 'utf8'));
  publish(name, text.replace(STATIC, rewritten).replace(DYNAMIC, rewritten));
  return published(name);
}

function publishImport(importer: string, target: string): string {
  if (!target.startsWith('.')) return publishModule(fileURLToPath(import.meta.resolve(target)), `${target}.js`);
  const file = join(dirname(importer), target);
  // What the scripts share with the server is TypeScript: the compiled file stands in its place.
  return publishModule(existsSync(file) ? file : join(compiled, relative(source, file)), basename(file));
}

function publishScripts(): void {
  for (const [name, folder] of Object.entries(UPSTREAM_SCRIPTS)) publish(name, withoutMap(textOf(folder, name)));
  const names = readdirSync(own).filter((name) => extname(name) === '.js');
  for (const name of names) publishModule(join(own, name), name);
}

rmSync(assetsFolder, { recursive: true, force: true });
mkdirSync(assetsFolder, { recursive: true });
const upstream = [upstreamStyle(govuk, 'govuk-frontend.min.css'), upstreamStyle(moj, 'moj-frontend.min.css')];
publish('app.css', withImages(['@charset "UTF-8";', ...upstream, ...ownStyles()].join('\n')));
publish('icon.svg', textOf(own, 'icon.svg'));
publishScripts();
writeFileSync(join(assetsFolder, 'manifest.json'), JSON.stringify(manifest, null, 2));
