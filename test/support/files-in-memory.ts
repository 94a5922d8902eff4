import { dirname, join } from 'node:path/posix';
import type { PGlite } from '@electric-sql/pglite';
import { MemoryFS } from '@electric-sql/pglite';

type StartOptions = Parameters<MemoryFS['init']>[1];
type Files = NonNullable<Parameters<NonNullable<StartOptions['preRun']>[number]>[0]>['FS'];
/** A file or folder of Emscripten's file system in memory. */
interface Node {
  contents: unknown;
  usedBytes: number;
  readonly node_ops: { mknod(parent: Node, name: string, mode: number, device: number): Node };
}

const DATA = '/pglite/data';
const BLOCK = 512;
const A_FOLDER = 0o40700;
const A_FILE = 0o100600;

/** The files of a cluster where they lie in a tar, which becomes their memory: nothing is unpacked or copied. */
export class FilesInMemory extends MemoryFS {
  readonly #tar: Buffer;

  constructor(tar: Buffer) {
    super();
    this.#tar = tar;
  }

  override async init(pg: PGlite, options: StartOptions): Promise<{ emscriptenOpts: StartOptions }> {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), ({ FS }: { FS: Files }) => lay(FS, this.#tar)];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

function lay(files: Files, tar: Buffer): void {
  files.mkdirTree(DATA, 0o700);
  const folders = new Map<string, Node>([['/', files.lookupPath(DATA, {}).node as unknown as Node]]);
  for (const { path, isFolder, bytes } of entriesOf(tar)) {
    const parent = folders.get(dirname(path));
    if (parent === undefined || path === '/') continue;
    const node = parent.node_ops.mknod(parent, path.slice(path.lastIndexOf('/') + 1), isFolder ? A_FOLDER : A_FILE, 0);
    if (isFolder) folders.set(path, node);
    else Object.assign(node, { contents: bytes, usedBytes: bytes.length });
  }
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
  readonly bytes: Buffer;
}

function* entriesOf(tar: Buffer): Iterable<Entry> {
  const text = (from: number, length: number): string => {
    const [word = ''] = tar.toString('latin1', from, from + length).split('\0');
    return word;
  };
  for (let at = 0; at < tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    const path = join('/', text(at, 100)).replace(/(.)\/$/, '$1');
    const from = at + BLOCK;
    yield { path, isFolder: text(at + 156, 1) === '5', bytes: tar.subarray(from, from + size) };
    at = from + Math.ceil(size / BLOCK) * BLOCK;
  }
}
