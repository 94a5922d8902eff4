import type { SpooledFile } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import type { DocumentClass, Marking } from '../classes.js';
import type { OpenPlace } from '../guards.js';
import type { Document } from '../queries.js';
import { keepDocument } from '../storage/keep-document.js';

/** What is said of all files of one upload. */
export interface Described {
  readonly class: DocumentClass;
  readonly title: string;
  readonly agency: string | undefined;
  readonly marking: Marking | undefined;
}

/** What became of the files of one upload. */
export interface Received {
  readonly kept: readonly Document[];
  readonly refused: readonly { readonly fileName: string; readonly words: string }[];
}

/** Keeps each file that can be kept, as a document of its own. */
export async function receiveFiles(
  work: Work,
  place: OpenPlace,
  { files, described }: { readonly files: readonly SpooledFile[]; readonly described: Described },
): Promise<Received> {
  const kept: Document[] = [];
  const refused: { fileName: string; words: string }[] = [];
  const holder = 'id' in place.holder ? { review: place.holder } : { partnershipId: place.partnershipId };
  for (const file of files) {
    const title = files.length === 1 && described.title !== '' ? described.title : titleFrom(file.fileName);
    const put = await keepDocument(work, {
      ...holder,
      class: described.class,
      title,
      file,
      ...(described.marking === undefined ? {} : { marking: described.marking }),
      ...(described.class === 'agency-return' && described.agency !== undefined ? { agencyId: described.agency } : {}),
    });
    if ('refused' in put) refused.push({ fileName: file.fileName, words: put.words });
    else kept.push(put);
  }
  return { kept, refused };
}

/** The name of a file as a title: without its ending, underscores as spaces. */
export function titleFrom(fileName: string): string {
  const bare = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[A-Za-z0-9]{1,10}$/, '')
    .replace(/[_\s]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 200);
  return bare === '' ? 'Untitled' : bare;
}
