import fs from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type StartOptions = Parameters<NodeFS['init']>[1];
type SyncableFiles = { stream_ops: { fsync?: (stream: { nfd: number }) => number } };

/** PGlite's files on disk, with the one call it lacks: what PostgreSQL asks to be synced is synced before it goes on. */
export class DurableFiles extends NodeFS {
  override async init(pg: PGlite, options: StartOptions): Promise<{ emscriptenOpts: StartOptions }> {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [...(emscriptenOpts.preRun ?? [])];
    preRun.push((module) => {
      const files = module.NODEFS as unknown as SyncableFiles;
      // A failed sync throws and stops the database, as PostgreSQL itself does: a second try could report success for lost pages.
      files.stream_ops.fsync = (stream) => {
        fs.fsyncSync(stream.nfd);
        return 0;
      };
    });
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

/** Syncs every file and folder below `folder`, and `folder` itself. */
export function syncFolder(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncFolder(path);
    else if (entry.isFile()) syncOne(path);
  }
  syncOne(folder);
}

/** Syncs one file, or the list of names in one folder. */
export function syncOne(path: string): void {
  const handle = fs.openSync(path, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
