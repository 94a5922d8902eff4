import type { Day } from '../../kernel/day.js';
import type { DutyState } from '../../kernel/duty-state.js';
import { meetByHand } from '../../modules/duties/keep-duties.js';
import { decidePublication } from '../../modules/publication/deciding/decide.js';
import type { PublicationStepping } from '../../modules/publication/deciding/take-step.js';
import { publicationOf } from '../../modules/publication/queries.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase } from './case-file.js';

/** What one thing calls for the next: no more than this many after one another. */
const LONGEST_CHAIN = 20;

/** The co-ordinator goes through the paper file of a review and records what was done then, each on its day. */
export const enterFromPaper = (stage: Stage, file: CaseFile, but: readonly string[]): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    for (let link = 0; link < LONGEST_CHAIN; link += 1) {
      const open = (await work.catalogue.standingOf(work, review.id)).filter(
        ({ state, dutyId }) => (state === 'due' || state === 'overdue') && !but.includes(dutyId),
      );
      if (open.length === 0) return;
      for (const dutyId of new Set(open.map((one) => one.dutyId)))
        await meetByHand(work, review, {
          ...{
            dutyId,
            metOn: dayOn(
              open.find((one) => one.dutyId === dutyId),
              work.today,
            ),
            metBy: 'Rosemary Alder',
          },
          ...{ proof: 'The paper file of the review.', note: '' },
        });
    }
  });

/** On its last day, as the paper has it; what had none on the day it began. */
const dayOn = (one: DutyState | undefined, today: Day): Day => {
  const on = one?.effectiveDue ?? one?.startedOn ?? today;
  return on < today ? on : today;
};

/** Whoever runs the review, or the chair of the partnership, takes a step of the decision about publication. */
export const decideOn = (
  stage: Stage,
  file: CaseFile,
  { by, ...stepping }: Omit<PublicationStepping, 'version'> & { readonly by: string },
): Promise<void> =>
  stage.as(by, async (work) => {
    const review = await openCase(work, file);
    const { version } = await publicationOf(work, review);
    const taken = await decidePublication(work, review, { ...stepping, version });
    if (taken !== 'taken') throw new Error(`not taken: ${JSON.stringify(taken)}`);
  });
