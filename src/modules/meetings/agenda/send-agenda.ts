import { eq, sql } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { mayRelease, releaseDocument, viewerOn } from '../../documents/index.js';
import { queueMessage } from '../../messages/index.js';
import type { Review } from '../../reviews/index.js';
import { seatsOf } from '../panel.js';
import { countPapers, type Paper, papersOf } from '../papers/queries.js';
import { meetingPaths } from '../paths.js';
import { itemsOf, type Meeting } from '../queries.js';
import { type MeetingBlocker, sendingBlockers } from '../rules.js';
import { meetings } from '../tables.js';

/** Sends agenda and papers: both open to the panel from now on, and the agenda stays as it is. Every reason why not, otherwise. */
export async function sendAgenda(work: Work, review: Review, { id }: Meeting): Promise<MeetingBlocker[]> {
  // Held first: a paper that is added meanwhile waits, finds the agenda sent, and is released by itself.
  const [held] = await work.tx.select().from(meetings).where(eq(meetings.id, id)).for('update');
  const meeting = found(held);
  const papers = await papersOf(work, review, meeting.id);
  const viewer = await viewerOn(work, review);
  const blockers = sendingBlockers({
    meeting,
    items: (await itemsOf(work, meeting.id)).length,
    notTheirs: titles(papers, (document) => !isOut(document) && !mayRelease(document, viewer)),
    withdrawn: titles(papers, ({ withdrawnAt }) => withdrawnAt !== null),
    unseen: (await countPapers(work, meeting.id)) - papers.length,
  });
  if (blockers.length > 0) return blockers;
  await work.tx
    .update(meetings)
    .set({ agendaSentAt: work.now, version: sql`${meetings.version} + 1` })
    .where(eq(meetings.id, id));
  for (const { document } of papers) if (!isOut(document)) await releaseDocument(work, document, 'panel');
  await tellPanel(work, review, { meeting, what: 'agenda and papers' });
  work.record({ action: 'meeting.agenda-sent', reviewId: review.id, objectKind: 'meeting', objectId: meeting.id });
  return [];
}

const titles = (papers: readonly Paper[], which: (document: Paper['document']) => boolean): string[] =>
  papers.filter(({ document }) => which(document)).map(({ document }) => document.title);

const isOut = ({ releases }: { readonly releases: readonly { readonly audience: string }[] }): boolean =>
  releases.some(({ audience }) => audience === 'panel');

/** One message to each at the table: a reference, and a link for those to whom a page opens. */
export async function tellPanel(
  work: Work,
  { id: reviewId, partnershipId, reference }: Review,
  { meeting, what }: { meeting: Meeting; what: 'agenda and papers' | 'minutes' },
): Promise<void> {
  const page = what === 'minutes' ? meetingPaths.minutes : meetingPaths.one;
  for (const { id, personId, email, isShutOut } of await seatsOf(work, { id: reviewId })) {
    if (email === undefined || isShutOut) continue;
    await queueMessage(work, {
      to: email,
      subject: `${reference}: ${what} of a meeting`,
      paragraphs:
        personId === undefined
          ? [`The ${what} of a meeting are ready. The partnership gives them to you: you have no account here.`]
          : [
              `The ${what} of a meeting are ready. They open after you sign in.`,
              work.installation.publicUrl + page(reference, meeting.id),
            ],
      partnershipId,
      reviewId,
      key: `meeting-${what === 'minutes' ? 'minutes' : 'agenda'}-${meeting.id}-${id}`,
    });
  }
}
