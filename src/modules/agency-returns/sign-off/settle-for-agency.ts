import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { keepDocument, madeFile } from '../../documents/index.js';
import type { AnsweredRequest } from '../guards.js';
import { returnKindInWords } from '../kinds.js';
import { returnUploads } from '../tables.js';
import { addStep } from './add-step.js';
import { maySign } from './rules.js';
import { type ReturnVersion, readableVersions } from './versions.js';

/** The version that the senior manager has before them. Throws `NotPermitted` for whoever made it, and when none waits. */
export async function versionToSign(work: Work, { review, asked }: AnsweredRequest): Promise<ReturnVersion> {
  authorise(asked.steps.at(-1)?.step === 'to-senior' && asked.request.endedAs === null);
  return found((await readableVersions(work, review, asked.request.id))[0]).version;
}

/** Whether the asker may sign that version: never their own work (E-04). */
export const signs = (work: Work, { asked }: AnsweredRequest, version: ReturnVersion): boolean =>
  maySign(personIn(work), { madeBy: version.madeBy, authorId: asked.author?.personId });

/** Signs the return for the agency, with the post of whoever signs. From now on those who run the review read it. */
export async function signReturn(
  work: Work,
  answered: AnsweredRequest,
  { post }: { readonly post: string },
): Promise<void> {
  const version = await versionToSign(work, answered);
  authorise(signs(work, answered, version));
  const { review, asked } = answered;
  await addStep(work, review, { asked, versionId: version.id, step: 'signed-off', post });
  await keepFiles(work, answered);
}

/** Sends the return back to its author, with what is to be changed. */
export async function backToAuthor(
  work: Work,
  answered: AnsweredRequest,
  { comment }: { readonly comment: string },
): Promise<void> {
  const version = await versionToSign(work, answered);
  const { review, asked } = answered;
  await addStep(work, review, { asked, versionId: version.id, step: 'back-to-author', comment });
}

/** Files that went into the return become documents of the review once it is signed: until then they are the agency's own. */
async function keepFiles(work: Work, { review, asked }: AnsweredRequest): Promise<void> {
  const { request } = asked;
  const waiting = await work.tx
    .select({ id: returnUploads.id })
    .from(returnUploads)
    .where(
      and(
        eq(returnUploads.requestId, request.id),
        eq(returnUploads.settledAs, 'taken'),
        isNull(returnUploads.documentId),
      ),
    );
  for (const { id } of waiting) {
    // One at a time: each is as large as an upload may be.
    const [file] = await work.tx.select().from(returnUploads).where(eq(returnUploads.id, id));
    if (file === undefined) continue;
    const kept = await keepDocument(work, {
      review,
      class: 'agency-return',
      title: `${returnKindInWords[request.kind]}: the agency’s own file`,
      agencyId: request.agencyId,
      file: madeFile(file.fileName, file.bytes),
    });
    // A file that is refused now (the review's room is used up) stays with the agency; what it said is in the return.
    if ('refused' in kept) continue;
    await work.tx.update(returnUploads).set({ documentId: kept.id }).where(eq(returnUploads.id, id));
  }
}
