import type { Day } from '../../kernel/day.js';
import type { DutyId } from '../../kernel/duty.js';
import { agreeExtension, meetByHand } from '../../modules/duties/keep-duties.js';
import type { CheckOutcome } from '../../modules/notices/kinds.js';
import { recordCheck } from '../../modules/notices/living-people/record-check.js';
import { type NewPause, startPause } from '../../modules/proceedings/pauses/start-pause.js';
import { agreementsOf } from '../../modules/proceedings/queries.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** Records that duties were met outside the system that day. */
export const meetOutside = (
  stage: Stage,
  file: CaseFile,
  met: readonly { dutyId: DutyId; metBy: string; proof: string; note?: string }[],
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    for (const one of met) await meetByHand(work, await openCase(work, file), { note: '', ...one, metOn: work.today });
  });

/** Records another day agreed for a duty. */
export const extend = (
  stage: Stage,
  file: CaseFile,
  agreed: { dutyId: DutyId; newDue: Day; agreedBy: string; reason: string },
): Promise<void> =>
  stage.as('co-ordinator', async (work) =>
    agreeExtension(work, await openCase(work, file), { ...agreed, agreedOn: work.today }),
  );

/** Stops the clocks from that day on, as was agreed with the police. */
export const pause = (
  stage: Stage,
  file: CaseFile,
  stop: Omit<NewPause, 'from' | 'to' | 'agreementId'>,
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const [agreed] = await agreementsOf(work, review.id);
    without(await startPause(work, review, { ...stop, from: work.today, to: undefined, agreementId: agreed?.id }));
  });

/** Records a check on living people at risk. */
export const checkLivingPeople = (
  stage: Stage,
  file: CaseFile,
  check: { outcome: CheckOutcome; checkedBy: string; details: string; by?: string },
): Promise<void> =>
  stage.as(check.by ?? 'co-ordinator', async (work) => {
    const { outcome, checkedBy, details } = check;
    await recordCheck(work, await openCase(work, file), { outcome, checkedBy, details, checkedOn: work.today });
  });

/** Records that progress was asked for that day, as every quarter wants once a review is to be held. */
export const askForProgress = (stage: Stage, file: CaseFile): Promise<void> =>
  meetOutside(stage, file, [
    { dutyId: 'H-09', metBy: 'Rosemary Alder', proof: 'E-mail to the chair and the agencies, in the case folder.' },
  ]);
