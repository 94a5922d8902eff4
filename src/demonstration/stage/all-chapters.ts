import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Chapter } from './stage.js';

const FOLDER = join(import.meta.dirname, '..', 'chapters');

/** Every file of the folder of chapters is one, told because it lies there: no list has to be kept. */
export const allChapters = (): Promise<readonly Chapter[]> =>
  Promise.all(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map((name) => chapterOf(join(FOLDER, name))),
  );

async function chapterOf(path: string): Promise<Chapter> {
  const { chapter }: { chapter?: Chapter } = await import(pathToFileURL(path).href);
  if (chapter === undefined) throw new Error(`${path} is no chapter: it must export one as \`chapter\``);
  return chapter;
}
