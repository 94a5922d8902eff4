import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assetsFolder } from './assets.js';

const { resolve } = createRequire(import.meta.url);
const govuk = join(dirname(resolve('govuk-frontend/package.json')), 'dist/govuk');
const moj = join(dirname(resolve('@ministryofjustice/frontend/package.json')), 'moj');
const own = fileURLToPath(new URL('../../../src/web/assets/', import.meta.url));

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

/** Imports between scripts become imports of the published names: what is imported is published first. */
const withImports = (script: string): string =>
  script.replace(/from '\.\/([\w.-]+)'/g, (_, name: string) => `from './${published(name)}'`);

function publishScripts(): void {
  publish('govuk-frontend.min.js', withoutMap(textOf(govuk, 'govuk-frontend.min.js')));
  publish('moj-frontend.min.js', withoutMap(textOf(moj, 'moj-frontend.min.js')));
  const names = readdirSync(own).filter((name) => extname(name) === '.js' && name !== 'app.js');
  for (const name of [...names.sort(), 'app.js']) publish(name, withImports(textOf(own, name)));
}

rmSync(assetsFolder, { recursive: true, force: true });
mkdirSync(assetsFolder, { recursive: true });
const upstream = [upstreamStyle(govuk, 'govuk-frontend.min.css'), upstreamStyle(moj, 'moj-frontend.min.css')];
publish('app.css', withImages(['@charset "UTF-8";', ...upstream, ...ownStyles()].join('\n')));
publish('icon.svg', textOf(own, 'icon.svg'));
publishScripts();
writeFileSync(join(assetsFolder, 'manifest.json'), JSON.stringify(manifest, null, 2));
