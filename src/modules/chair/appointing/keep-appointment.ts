import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { endMembership, live, memberships, type OpenReview } from '../../reviews/index.js';
import type { Appointment } from '../candidates/candidates.js';
import { authorConsiderations, chairAppointments } from '../tables.js';
import { officeRole } from '../words.js';

interface At {
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/** Records the certificate of training of whoever was appointed. */
export const recordTraining = (
  work: Work,
  appointment: Appointment,
  { certificate, certifiedOn, ...at }: At & { certificate: string; certifiedOn: Day },
): Promise<void> =>
  change(work, appointment, { ...at, action: 'chair.training-recorded', set: { certificate, certifiedOn } });

/** Records that mentoring was offered, and how the gaps in skills are filled. */
export const recordMentoring = (
  work: Work,
  appointment: Appointment,
  { mentoring, mentoringOfferedOn, ...at }: At & { mentoring: string; mentoringOfferedOn: Day },
): Promise<void> =>
  change(work, appointment, { ...at, action: 'chair.mentoring-offered', set: { mentoring, mentoringOfferedOn } });

async function change(
  work: Work,
  { id, reviewId }: Appointment,
  { version, typed, action, set }: At & { action: string; set: Partial<Appointment> },
): Promise<void> {
  const changed = await work.tx
    .update(chairAppointments)
    .set({ ...set, version: sql`${chairAppointments.version} + 1` })
    .where(and(eq(chairAppointments.id, id), eq(chairAppointments.version, version ?? -1)))
    .returning({ id: chairAppointments.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this appointment while you had it open.', typed);
  work.record({ action, reviewId, objectKind: 'chair-appointment', objectId: id });
}

/** Ends an appointment from a day; their way into the review closes with it. Throws `Conflict` when it has ended already. */
export async function endAppointment(
  work: Work,
  { review, appointment }: { review: OpenReview; appointment: Appointment },
  reason: string,
): Promise<void> {
  const ended = await work.tx
    .update(chairAppointments)
    .set({
      endedOn: work.today,
      endedReason: reason,
      endedBy: personIn(work),
      version: sql`${chairAppointments.version} + 1`,
    })
    .where(and(eq(chairAppointments.id, appointment.id), isNull(chairAppointments.endedOn)))
    .returning({ id: chairAppointments.id });
  if (ended.length === 0) throw new Conflict('This appointment has ended already.');
  const held = await work.tx
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.reviewId, review.id),
        eq(memberships.personId, appointment.personId),
        eq(memberships.role, officeRole[appointment.role]),
        live(work),
      ),
    );
  for (const { id } of held) await endMembership(work, review, { membershipId: id, endsOn: work.today });
  const action = `chair.${appointment.role}-ended`;
  work.record({ action, reviewId: review.id, objectKind: 'chair-appointment', objectId: appointment.id });
}

/** Records that no separate author is appointed, and why. */
export async function decideNoAuthor(
  work: Work,
  review: OpenReview,
  { decidedOn, reason }: { decidedOn: Day; reason: string },
): Promise<void> {
  const id = work.newId();
  const of = { id, reviewId: review.id, partnershipId: review.partnershipId };
  await work.tx
    .insert(authorConsiderations)
    .values({ ...of, decidedOn, reason, decidedBy: personIn(work), decidedAt: work.now });
  work.record({
    action: 'chair.no-separate-author',
    reviewId: review.id,
    objectKind: 'author-consideration',
    objectId: id,
  });
}
