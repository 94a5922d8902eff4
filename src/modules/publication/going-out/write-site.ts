import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC_FILES, PUBLIC_RECORD, type PublicRecord } from '../../../kernel/public-record.js';
import { eq } from '../../../platform/database/sql.js';
import type { Job, OpenSystemWork } from '../../../platform/jobs/job.js';
import { bytesOfForm, readResources } from './published-resources.js';
import { publishedFiles } from './published-tables.js';
import { asThePublic, readPublished } from './read-published.js';

/** Lays out what is public in the folder that the public pages are served from. */
export const writeSite: Job = {
  name: 'publication.site',
  says: 'Lays out what is public for the public pages, and takes away what no longer is',
  every: '* * * * *',
  atStart: true,
  run: async (open) => {
    const folder = await open(async ({ installation }) => join(installation.dataDir, 'public'));
    await layOut(open, folder);
  },
};

/**
 * Writes the record and its files into the folder when anything changed. The record is put in place in one move: whoever reads it finds the one before
 * or the one after. A file that no review has any longer is taken away at once.
 */
export async function layOut(open: OpenSystemWork, folder: string): Promise<void> {
  const record = await open(async (work) => {
    await asThePublic(work);
    return { ...(await readPublished(work)), resources: await readResources(work) };
  });
  const text = JSON.stringify(record);
  const path = join(folder, PUBLIC_RECORD);
  mkdirSync(join(folder, PUBLIC_FILES), { recursive: true, mode: 0o755 });
  if (existsSync(path) && hashOf(readFileSync(path, 'utf8')) === hashOf(text)) return;
  await writeFiles(open, record, join(folder, PUBLIC_FILES));
  writeFileSync(`${path}.new`, text, { mode: 0o644 });
  renameSync(`${path}.new`, path);
  sweep(record, join(folder, PUBLIC_FILES));
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashesOf = ({ reviews, resources = [] }: PublicRecord): Set<string> =>
  new Set(
    [...reviews.map(({ files }) => files), ...resources.map(({ forms }) => forms)].flat().map(({ hash }) => hash),
  );

async function writeFiles(open: OpenSystemWork, record: PublicRecord, folder: string): Promise<void> {
  for (const hash of hashesOf(record)) {
    if (existsSync(join(folder, hash))) continue;
    const bytes = await open(async (work) => {
      await asThePublic(work);
      const [row] = await work.tx
        .select({ bytes: publishedFiles.bytes })
        .from(publishedFiles)
        .where(eq(publishedFiles.hash, hash))
        .limit(1);
      return row?.bytes ?? (await bytesOfForm(work, hash));
    });
    if (bytes === undefined) continue;
    writeFileSync(join(folder, `${hash}.new`), bytes, { mode: 0o644 });
    renameSync(join(folder, `${hash}.new`), join(folder, hash));
  }
}

function sweep(record: PublicRecord, folder: string): void {
  const kept = hashesOf(record);
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
}
