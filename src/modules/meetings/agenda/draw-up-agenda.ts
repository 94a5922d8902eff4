import { eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { keyDatesOf } from '../../proceedings/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { dayOfMeeting, itemsOf, type Meeting, meetingsOf, openActionsOf } from '../queries.js';
import { isAgendaOpen } from '../rules.js';
import { agendaItems, meetings } from '../tables.js';
import { agendaFor, type ReviewNow } from './rules.js';

/** Draws up the agenda from the standing items and the state of the review. Throws `Conflict` when there is one already. */
export async function drawUpAgenda(work: Work, review: OpenReview, meeting: Meeting): Promise<void> {
  const [row] = await work.tx
    .update(meetings)
    .set({ agendaDrawnAt: work.now, version: sql`${meetings.version} + 1` })
    .where(eq(meetings.id, meeting.id))
    .returning();
  if (!isAgendaOpen(meeting) || row === undefined || (await itemsOf(work, meeting.id)).length > 0) {
    throw new Conflict('Somebody else has drawn up the agenda.');
  }
  const items = agendaFor(await stateOf(work, review, meeting));
  await work.tx.insert(agendaItems).values(
    items.map((item, index) => ({
      ...item,
      id: work.newId(),
      reviewId: review.id,
      partnershipId: review.partnershipId,
      meetingId: meeting.id,
      position: index + 1,
    })),
  );
  work.record({ action: 'meeting.agenda-drawn', reviewId: review.id, objectKind: 'meeting', objectId: meeting.id });
}

/** Who does not see the proceedings is given no dates of theirs, and no word that there are none. */
const SEE_PROCEEDINGS = ['co-ordinator', 'csp-chair', 'independent-chair', 'report-author'];

async function stateOf(work: Work, review: OpenReview, meeting: Meeting): Promise<ReviewNow> {
  const others = (await meetingsOf(work, review.id)).filter(
    ({ id, cancelledAt }) => id !== meeting.id && cancelledAt === null,
  );
  const facts = (await work.catalogue.factsOf(work, [review.id])).get(review.id) ?? [];
  const seesDates = SEE_PROCEEDINGS.some((role) => review.roles.has(role));
  const next = others.find(({ startsAt }) => startsAt > meeting.startsAt);
  return {
    kind: meeting.kind,
    on: dayOfMeeting(meeting),
    keyDates: seesDates ? await keyDatesOf(work, review.id) : undefined,
    photographAgreed: facts.some(({ name }) => name === 'photograph-agreed'),
    termsAgreed: facts.some(({ name }) => name === 'terms-of-reference-agreed'),
    toApprove: others
      .filter(({ attendedAt, minutesApprovedAt }) => attendedAt !== null && minutesApprovedAt === null)
      .map(dayOfMeeting),
    openActions: (await openActionsOf(work, review.id)).length,
    nextOn: next === undefined ? undefined : dayOfMeeting(next),
  };
}
