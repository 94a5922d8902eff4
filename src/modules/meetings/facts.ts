import { type Day, dayInLondon } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { and, asc, inArray, isNull } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { photographAgreedSince } from '../family/index.js';
import { isPanelMeeting, scopeAnswers } from './kinds.js';
import { meetingAddenda, meetingMinutes, meetings } from './tables.js';

/** When the panel first meets, met, got its papers, looked at its breadth and saw the photograph. Days only, read as the program itself. */
export const facts = (work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> =>
  asSystem(work, async () => {
    const ids = [...reviewIds];
    if (ids.length === 0) return new Map();
    const rows = await work.tx
      .select()
      .from(meetings)
      .where(and(inArray(meetings.reviewId, ids), isNull(meetings.cancelledAt)))
      .orderBy(asc(meetings.startsAt));
    const answers = await work.tx
      .select({ meetingId: meetingMinutes.meetingId, answer: meetingMinutes.answer })
      .from(meetingMinutes)
      .where(inArray(meetingMinutes.reviewId, ids));
    const added = await work.tx
      .select({ meetingId: meetingAddenda.meetingId, answers: meetingAddenda.answers })
      .from(meetingAddenda)
      .where(inArray(meetingAddenda.reviewId, ids));
    const agreed = await photographAgreedSince(work, ids);
    const said = [...answers, ...added.flatMap((one) => one.answers.map((answer) => ({ ...one, answer })))];
    const ofMeeting = Map.groupBy(said, ({ meetingId }) => meetingId);
    const panel = Map.groupBy(
      rows.filter(({ kind }) => isPanelMeeting(kind)),
      ({ reviewId }) => reviewId,
    );
    return new Map(
      [...panel].map(([reviewId, own]) => [
        reviewId,
        own.flatMap((meeting, index) =>
          factsOfMeeting(meeting, {
            isFirst: index === 0,
            photographSince: agreed.get(reviewId),
            answers: (ofMeeting.get(meeting.id) ?? []).flatMap(({ answer }) => answer ?? []),
          }),
        ),
      ]),
    );
  });

function factsOfMeeting(
  { startsAt, agendaSentAt, attendedAt }: typeof meetings.$inferSelect,
  {
    isFirst,
    photographSince,
    answers,
  }: { isFirst: boolean; photographSince: Day | undefined; answers: readonly string[] },
): DatedFact[] {
  const on = dayInLondon(startsAt);
  const fact = (is: boolean, name: DatedFact['name'], day = on): DatedFact[] => (is ? [{ name, on: day }] : []);
  return [
    ...fact(isFirst, 'first-panel-meeting'),
    ...(agendaSentAt === null ? [] : fact(true, 'panel-papers-sent', dayInLondon(agendaSentAt))),
    ...fact(attendedAt !== null, 'panel-meeting-held'),
    // A family that agrees later makes no earlier meeting late; on the day itself nobody knows whether it was before or after.
    ...fact(
      attendedAt !== null && photographSince !== undefined && photographSince < on,
      'panel-met-with-photograph-agreed',
    ),
    ...fact(
      scopeAnswers.some((answer) => answers.includes(answer)),
      'breadth-reviewed',
    ),
    ...fact(answers.includes('shown'), 'photograph-shown'),
  ];
}
