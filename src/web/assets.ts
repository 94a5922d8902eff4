import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Files that pages name. The rest are named by these. */
export type AssetName = 'app.css' | 'app.js' | 'icon.svg';

/** The folder to serve under `ASSETS_PATH`; every file in it may be kept for ever, its name holds its hash. */
export const assetsFolder = fileURLToPath(new URL('../../public/', import.meta.url));

/** Where the web service hands the files out. */
export const ASSETS_PATH = '/assets/';

const manifestFile = `${assetsFolder}manifest.json`;

/** File names with their hashes; before `build-assets` has run there are none, and the plain names stand. */
const manifest: Readonly<Record<string, string>> = existsSync(manifestFile)
  ? JSON.parse(readFileSync(manifestFile, 'utf8'))
  : {};

/** The address of a style sheet, script or image. */
export const asset = (name: AssetName): string => ASSETS_PATH + (manifest[name] ?? name);
