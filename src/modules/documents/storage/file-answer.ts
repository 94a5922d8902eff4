import { and, count, eq, gt } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import { type Answer, download } from '../../../platform/http/route.js';
import { Spool } from '../../../platform/upload/index.js';
import type { Work } from '../../../platform/work.js';
import { type Document, type DocumentVersion, isFree } from '../queries.js';
import { MANY_OPENINGS, maySeeDocument } from '../rules.js';
import { documentOpenings } from '../tables.js';
import { viewerOfDocument } from '../viewer-of-document.js';
import { chainOf } from './keep-document.js';
import { keeper } from './keep-version.js';
import { storedBytes } from './stored-bytes.js';

const HOUR_MS = 60 * 60 * 1000;
/** Kinds that browsers show themselves and that cannot run. */
const SHOWN: readonly string[] = ['pdf', 'png', 'jpg', 'txt'];

/** Whether a browser can show this version by itself. */
export const isShown = ({ kind }: Pick<DocumentVersion, 'kind'>): boolean => SHOWN.includes(kind);

/**
 * The bytes of a version as an answer: a file to save, or, with `inline`, one that the browser shows if it is of a kind that cannot run.
 * The look is recorded, and the hash checked to the last byte, before the first one leaves. Throws `NotPermitted` for who may not see the
 * document and for a version that is held back, `SpoiltFile` for bytes that are not those that were put in.
 */
export async function fileAnswer(
  work: Work,
  document: Document,
  version: DocumentVersion,
  { inline = false }: { readonly inline?: boolean } = {},
): Promise<Answer> {
  const who = await viewerOfDocument(work, document);
  authorise(maySeeDocument(document, who) && isFree(version));
  const shown = inline && isShown(version);
  await noteOpening(work, document, { version, shown });
  const stream = await new Spool(work.installation.dataDir).passOn(storedBytes(work, version));
  const headers = { 'Content-Length': String(version.size) };
  const answer = download(version.fileName, version.mime, stream, { headers });
  return answer.kind === 'file' && shown ? { ...answer, inline: true } : answer;
}

/** Writes down that a version is opened; from the twentieth in an hour, that they are many. */
export async function noteOpening(
  work: Work,
  document: Document,
  { version, shown }: { readonly version: DocumentVersion; readonly shown: boolean },
): Promise<void> {
  const personId = keeper(work);
  const [recent] = await work.tx
    .select({ n: count() })
    .from(documentOpenings)
    .where(
      and(
        eq(documentOpenings.personId, personId),
        gt(documentOpenings.openedAt, new Date(work.now.getTime() - HOUR_MS)),
      ),
    );
  const before = recent?.n ?? 0;
  const many = before + 1 >= MANY_OPENINGS;
  const { id: documentId, reviewId, partnershipId } = document;
  await work.tx.insert(documentOpenings).values({
    id: work.newId(),
    documentId,
    reviewId,
    partnershipId,
    versionId: version.id,
    personId,
    way: shown ? 'shown' : 'saved',
    openedAt: work.now,
    many,
  });
  const act = { ...chainOf(document), objectKind: 'document', objectId: documentId };
  work.record({ ...act, action: shown ? 'document.shown' : 'document.saved', ids: { version: version.id } });
  if (before + 1 === MANY_OPENINGS) work.record({ ...act, action: 'document.many-opened' });
}
