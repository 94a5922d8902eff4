import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import {
  classOf,
  type Document,
  documentsOf,
  type FileToKeep,
  keepDocument,
  type Marking,
  mayRelease,
  releaseDocument,
  type UploadRefusal,
  viewerOn,
} from '../../documents/index.js';
import type { Review } from '../../reviews/index.js';
import type { Meeting } from '../queries.js';
import { arePapersOpen } from '../rules.js';
import { meetingPapers, meetings } from '../tables.js';
import { papersOf } from './queries.js';

/** Documents of the review that the asker may put before the panel and that are not with the meeting yet. */
export async function attachable(work: Work, review: Review, meetingId: string): Promise<Document[]> {
  const viewer = await viewerOn(work, review);
  const already = new Set((await papersOf(work, review, meetingId)).map(({ document }) => document.id));
  return (await documentsOf(work, review)).filter(
    (document) =>
      !already.has(document.id) &&
      document.withdrawnAt === null &&
      classOf(document.class).audiences.includes('panel') &&
      mayRelease(document, viewer),
  );
}

/** Puts a document of the review among the papers; released at once when the papers are out already. Throws `Conflict` once they are closed. */
export async function attachPaper(work: Work, meeting: Meeting, document: Document): Promise<void> {
  const { reviewId, partnershipId, id: meetingId, agendaSentAt } = await holdPapers(work, meeting);
  await work.tx
    .insert(meetingPapers)
    .values({
      id: work.newId(),
      reviewId,
      partnershipId,
      meetingId,
      documentId: document.id,
      position: await nextPosition(work, meetingId),
      addedBy: personIn(work),
      addedAt: work.now,
    })
    .onConflictDoNothing();
  if (agendaSentAt !== null) await releaseDocument(work, document, 'panel', 'Paper of a meeting');
  work.record({ action: 'meeting.paper-added', reviewId, objectKind: 'meeting', objectId: meetingId });
}

/** A file to be a paper. */
export interface NewPaper {
  readonly file: FileToKeep;
  readonly title: string;
  readonly marking: Marking;
}

/** Keeps a file as a paper of the meeting, or answers why it is refused. */
export async function uploadPaper(
  work: Work,
  review: Review,
  { meeting, paper }: { meeting: Meeting; paper: NewPaper },
): Promise<UploadRefusal | undefined> {
  const kept = await keepDocument(work, { review, class: 'meeting-paper', ...paper });
  if ('refused' in kept) return kept;
  await attachPaper(work, meeting, kept);
  return undefined;
}

/** Takes a paper off the list. A release that was made stays: what people were given is taken back on the page of the document. */
export async function removePaper(work: Work, meeting: Meeting, paperId: string): Promise<void> {
  await holdPapers(work, meeting);
  const [row] = await work.tx
    .update(meetingPapers)
    .set({ removedAt: work.now })
    .where(and(eq(meetingPapers.id, paperId), eq(meetingPapers.meetingId, meeting.id), isNull(meetingPapers.removedAt)))
    .returning({ id: meetingPapers.id });
  if (row === undefined) throw new Conflict('This paper was taken off already.');
  work.record({
    action: 'meeting.paper-removed',
    reviewId: meeting.reviewId,
    objectKind: 'meeting',
    objectId: meeting.id,
  });
}

/** Puts a paper first: papers are read in this order. */
export async function putPaperFirst(work: Work, meeting: Meeting, paperId: string): Promise<void> {
  await holdPapers(work, meeting);
  await work.tx
    .update(meetingPapers)
    .set({
      position: sql`(select coalesce(min(p.position), 0) - 1 from meeting_paper p where p.meeting_id = ${meeting.id})`,
    })
    .where(and(eq(meetingPapers.id, paperId), eq(meetingPapers.meetingId, meeting.id)));
}

/** The meeting, held for this unit of work: its agenda is not sent and its minutes are not approved beside it. */
async function holdPapers(work: Work, { id }: Meeting): Promise<Meeting> {
  const [held] = await work.tx.select().from(meetings).where(eq(meetings.id, id)).for('update');
  if (held === undefined || !arePapersOpen(held)) {
    throw new Conflict('The meeting is off or its minutes are approved. Its papers stay as they are.');
  }
  return held;
}

async function nextPosition(work: Work, meetingId: string): Promise<number> {
  const [row] = await work.tx
    .select({ last: sql<number>`coalesce(max(${meetingPapers.position}), 0)::int` })
    .from(meetingPapers)
    .where(eq(meetingPapers.meetingId, meetingId));
  return (row?.last ?? 0) + 1;
}
