import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import { asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { documentsPaths } from './paths.js';
import { type Document, type DocumentVersion, documentsOf, isFree } from './queries.js';
import { KINDS_WITH_WORDS } from './reading/read-waiting.js';
import { PAGE_END } from './reading/words-of-file.js';
import { versionsSeen } from './rules.js';
import { documentTexts, documentVersions, type TextState } from './tables.js';
import { viewerOn } from './viewer.js';

/**
 * Every version of every document that the asker sees, page by page where it has pages, with what was said of it when it was put in. Its words
 * were read by a job; without a text where they were not, and why.
 */
export async function* textsOfDocuments(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  const who = await viewerOn(work, of);
  for (const document of await documentsOf(work, of)) {
    const place = {
      whole: `Document: ${document.title}`,
      href: documentsPaths.ofReview(of.reference).document(document.id),
    };
    yield { ...place, key: `document-title:${document.id}`, where: 'Title', text: document.title };
    const all = await versionsWithWords(work, document);
    for (const { version, read } of versionsWithin(document, all, who)) yield* placesOf(version, read, place);
  }
}

interface Read {
  readonly state: TextState;
  readonly words: string;
}

interface WithWords {
  readonly version: DocumentVersion;
  readonly read: Read | null;
}

/** One document at a time: the words of all together may be more than is held in memory. */
const versionsWithWords = (work: Work, document: Document): Promise<WithWords[]> =>
  work.tx
    .select({ version: documentVersions, read: { state: documentTexts.state, words: documentTexts.words } })
    .from(documentVersions)
    .leftJoin(documentTexts, eq(documentTexts.versionId, documentVersions.id))
    .where(eq(documentVersions.documentId, document.id))
    .orderBy(asc(documentVersions.number));

function versionsWithin(
  document: Document,
  all: readonly WithWords[],
  who: Parameters<typeof versionsSeen>[2],
): WithWords[] {
  const seen = new Set(
    versionsSeen(
      document,
      all.map(({ version }) => version),
      who,
    ).map(({ id }) => id),
  );
  return all.filter(({ version }) => seen.has(version.id));
}

function* placesOf(
  version: DocumentVersion,
  read: Read | null,
  place: Pick<TextPlace, 'whole' | 'href'>,
): Generator<TextPlace> {
  const where = `Version ${version.number} (${version.fileName})`;
  const said = [version.fileName, version.reason].filter((text) => text !== '').join('. ');
  yield { ...place, key: `document-said:${version.id}`, where: `${where}, name and reason`, text: said };
  const unread = whyUnread(version, read);
  if (read === null || unread !== undefined)
    yield { ...place, key: `document:${version.id}`, where, text: undefined, unread };
  if (read === null || read.words === '') return;
  const pages = read.words.split(PAGE_END);
  for (const [index, text] of pages.entries())
    if (text.trim() !== '')
      yield {
        ...place,
        key: `document:${version.id}:${index}`,
        where: pages.length === 1 ? where : `${where}, ${version.kind === 'pdf' ? 'page' : 'sheet'} ${index + 1}`,
        text,
      };
}

/** Undefined for one that was read whole. */
function whyUnread(version: DocumentVersion, read: Read | null): string | undefined {
  if (!isFree(version)) return 'it is held back until the malware scanner has judged it';
  if (!KINDS_WITH_WORDS.includes(version.kind)) return 'it is a picture';
  if (read === null) return 'it is being read: look again in a few minutes';
  if (read.state === 'no-words') return 'it has no words that can be read, such as a scanned page';
  if (read.state === 'in-part') return 'it is so long that only its beginning was looked through';
  return read.state === 'unreadable' ? 'it took too long or too much to read' : undefined;
}
