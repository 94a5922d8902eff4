import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ASSETS_PATH, asset, assetsFolder } from './assets.js';

const read = (name: string): string => readFileSync(join(assetsFolder, name), 'utf8');
const fileOf = (name: 'app.css' | 'app.js' | 'icon.svg'): string => asset(name).slice(ASSETS_PATH.length);

describe('published assets', () => {
  it('have their hash in their names', () => {
    assert.match(asset('app.css'), /^\/assets\/app-[0-9a-f]{10}\.css$/);
    for (const name of readdirSync(assetsFolder)) assert.match(name, /-[0-9a-f]{10}\.\w+$|^manifest\.json$/);
  });

  it('hold no font of GOV.UK, no arms, and nothing from elsewhere', () => {
    const css = read(fileOf('app.css'));
    const found = css.match(/@font-face|GDS Transport|govuk-crest|url\(["']?(https?:|data:)/g);
    assert.equal(found, null);
    for (const [, file = ''] of css.matchAll(/url\(([^)]+)\)/g)) assert.ok(existsSync(join(assetsFolder, file)), file);
  });

  it('import one another by the names they have', () => {
    for (const name of readdirSync(assetsFolder).filter((file) => file.endsWith('.js'))) {
      for (const [, file = ''] of read(name).matchAll(/from '\.\/([^']+)'/g))
        assert.ok(existsSync(join(assetsFolder, file)), file);
    }
  });
});
