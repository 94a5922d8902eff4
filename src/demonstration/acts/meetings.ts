import type { Day } from '../../kernel/day.js';
import { drawUpAgenda } from '../../modules/meetings/agenda/draw-up-agenda.js';
import { sendAgenda } from '../../modules/meetings/agenda/send-agenda.js';
import { approveMinutes, shareMinutes } from '../../modules/meetings/minutes/approve-minutes.js';
import { addAction, markAction } from '../../modules/meetings/minutes/keep-actions.js';
import { recordAttendance } from '../../modules/meetings/minutes/record-attendance.js';
import { writeMinute } from '../../modules/meetings/minutes/write-minute.js';
import { seatsOf } from '../../modules/meetings/panel.js';
import { arrangeMeeting, type NewMeeting } from '../../modules/meetings/planning/arrange-meeting.js';
import { inviteMembers } from '../../modules/meetings/planning/invite-members.js';
import { replyToInvitation } from '../../modules/meetings/planning/reply-to-invitation.js';
import { actionsOf, dayOfMeeting, itemsOf, meetingsOf } from '../../modules/meetings/queries.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

const TAKES_MINUTES = 'minute-taker';

async function openMeeting(work: Work, file: CaseFile, on: Day) {
  const review = await openCase(work, file);
  return { review, meeting: found((await meetingsOf(work, review.id)).find((one) => dayOfMeeting(one) === on)) };
}

/** Arranges a meeting and asks everybody at the table. */
export const callMeeting = (
  stage: Stage,
  file: CaseFile,
  { by = TAKES_MINUTES, ...meeting }: Omit<NewMeeting, 'title' | 'onlineLink'> & { by?: string },
): Promise<void> =>
  stage.as(by, async (work) => {
    const made = await arrangeMeeting(work, await openCase(work, file), { ...meeting, title: '', onlineLink: '' });
    if (typeof made !== 'string') return without(made);
    const { review, meeting: called } = await openMeeting(work, file, meeting.on);
    await inviteMembers(work, review, called);
  });

/** Says that they come. */
export const sayComing = (stage: Stage, file: CaseFile, { person, on }: { person: string; on: Day }): Promise<void> =>
  stage.as(person, async (work) => {
    const { review, meeting } = await openMeeting(work, file, on);
    without(await replyToInvitation(work, review, { meeting, reply: 'coming', substitute: '' }));
  });

/** The chair draws up the agenda and sends it. */
export const sendTheAgenda = (stage: Stage, file: CaseFile, on: Day): Promise<void> =>
  stage.as('independent-chair', async (work) => {
    const { review, meeting } = await openMeeting(work, file, on);
    await drawUpAgenda(work, review, meeting);
    without(await sendAgenda(work, review, (await openMeeting(work, file, on)).meeting));
  });

/** What the minutes say, by the kind of item; the others say that nothing was raised. */
export type Said = Readonly<Partial<Record<string, { text: string; decision?: string }>>>;

/** Records that all but the last at the table came, and writes the minutes of every item. */
export const minute = (stage: Stage, file: CaseFile, { on, said }: { on: Day; said: Said }): Promise<void> =>
  stage.as(TAKES_MINUTES, async (work) => {
    const { review, meeting } = await openMeeting(work, file, on);
    const seats = await seatsOf(work, review);
    await recordAttendance(
      work,
      meeting,
      seats.map(({ id: seatId, name, post, agencyName }) => ({
        seatId,
        name,
        post,
        agencyName,
        state: name === 'Anise Bramblecote' ? 'apologies' : 'present',
        substitute: '',
      })),
    );
    for (const item of await itemsOf(work, meeting.id)) {
      const { text, decision = '' } = said[item.kind] ?? { text: 'Nothing was raised.' };
      const answer = item.kind === 'scope' ? 'breadth-enough' : item.kind === 'photograph' ? 'shown' : undefined;
      await writeMinute(work, meeting, { item, minute: { text, decision, answer, version: 0 } });
    }
  });

/** Notes what somebody at the table took on. */
export const takeOn = (
  stage: Stage,
  file: CaseFile,
  { on, what, name, dueOn }: { on: Day; what: string; name: string; dueOn: Day },
): Promise<void> =>
  stage.as(TAKES_MINUTES, async (work) => {
    const { review, meeting } = await openMeeting(work, file, on);
    const owner = found((await seatsOf(work, review)).find((seat) => seat.name === name));
    await addAction(work, meeting, { what, itemId: undefined, owner, dueOn });
  });

/** Says that the first action of a meeting is done. */
export const finish = (stage: Stage, file: CaseFile, { on, note }: { on: Day; note: string }): Promise<void> =>
  stage.as(TAKES_MINUTES, async (work) => {
    const { review, meeting } = await openMeeting(work, file, on);
    const [action] = await actionsOf(work, meeting.id);
    await markAction(work, review, { action: found(action), done: true, note });
  });

/** Sends the minutes to the panel. */
export const sendMinutes = (stage: Stage, file: CaseFile, on: Day): Promise<void> =>
  stage.as(TAKES_MINUTES, async (work) => {
    const { review, meeting } = await openMeeting(work, file, on);
    without(await shareMinutes(work, review, meeting));
  });

/** Records that the minutes were approved, at a later meeting or in writing. */
export const approve = (stage: Stage, file: CaseFile, { on, at }: { on: Day; at?: Day }): Promise<void> =>
  stage.as('independent-chair', async (work) => {
    const { meeting } = await openMeeting(work, file, on);
    const laterMeeting = at === undefined ? undefined : (await openMeeting(work, file, at)).meeting;
    without(await approveMinutes(work, meeting, { approvedOn: work.today, laterMeeting }));
  });
