import { addMonths, type Day } from '../../kernel/day.js';
import { settleDay } from '../../modules/actions/closing/settle-day.js';
import { takeActionStep } from '../../modules/actions/index.js';
import { byLead, type LedAction } from '../../modules/actions/leading/by-lead.js';
import { changeMilestone } from '../../modules/actions/milestones/keep-milestone.js';
import { type Teller, type ToldProgress, tellProgress } from '../../modules/actions/progress/tell-progress.js';
import type { PlannedAction } from '../../modules/actions/queries.js';
import { madeFile } from '../../modules/documents/index.js';
import { found } from '../../platform/errors.js';
import { personIn, type Work } from '../../platform/work.js';
import type { Done, LeadTold, Told } from '../content/plans.js';
import { asking } from '../stage/asked.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, opened, without } from './case-file.js';
import { actionThat, leadAddress, openPlan } from './settle-plan.js';

/** What somebody tells of an action of theirs, which begins with these words. */
export interface Telling {
  readonly begins: string;
  readonly lead: LeadTold;
  readonly told: Told;
  /** The day from which the months of the plan count. */
  readonly planOn: Day;
}

const THANKS = 'How are the actions that you lead going?';
const RECORDS = 'single-point-of-contact';

/** The lead tells by the link of the last round; by telephone where their link has run out, and it is recorded for them. */
export async function leadTells(stage: Stage, file: CaseFile, telling: Telling): Promise<void> {
  const { lead, begins } = telling;
  const mailed = { email: leadAddress(lead), subject: THANKS };
  const byTheirLink = await stage.ifLinkOpens(mailed, async (work, id) => {
    const at = opened(await byLead.open(work, asking(id)));
    const one: LedAction = found(at.actions.find(({ action }) => action.what.startsWith(begins)));
    await tell(work, one, { teller: { by: { lead: at.lead }, toPseudonyms: (text) => text }, telling });
  });
  if (!byTheirLink)
    await stage.as(RECORDS, async (work) => {
      const plan = await openPlan(work, file);
      const by = { personId: personIn(work), keeps: plan.keeps };
      const one = await actionThat(work, plan, begins);
      await tell(work, one, { teller: { by, toPseudonyms: plan.names.toPseudonyms }, telling });
    });
  if (telling.told.met !== undefined) await meetMilestones(stage, file, telling);
}

async function tell(
  work: Work,
  one: PlannedAction,
  { teller, telling: { told, planOn } }: { readonly teller: Teller; readonly telling: Telling },
): Promise<void> {
  const { progress, says = 'on-track', obstacle = '', asksFor } = told;
  const answer = await tellProgress(work, one, teller, {
    ...{ progress, says, obstacle, proof: proofOf(work, told), corrects: undefined },
    asksForDay: asksFor === undefined ? undefined : addMonths(planOn, asksFor),
  });
  if (answer !== 'told') without([answer]);
}

function proofOf(work: Work, { proof }: Told): ToldProgress['proof'] {
  if (proof === undefined) return undefined;
  const { kind, title, words = '', independent = false, file } = proof;
  return {
    ...{ kind, title, words, independent, datedOn: work.today },
    file: file === undefined ? undefined : madeFile(`${title}.txt`, Buffer.from(file)),
  };
}

/** The co-ordinator ticks milestones off on the day they were told of. */
const meetMilestones = (stage: Stage, file: CaseFile, { begins, told }: Telling): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const plan = await openPlan(work, file);
    const planned = await actionThat(work, plan, begins);
    for (const words of told.met ?? []) {
      const milestone = found(planned.milestones.find(({ what }) => what.startsWith(words)));
      const change = { metOn: work.today, metNote: '' };
      await changeMilestone(work, { ...plan, planned }, { milestone, change, version: milestone.version });
    }
  });

/** Somebody who keeps the plan looks at an action, and does something with it. */
export const keeperDoes = (
  stage: Stage,
  file: CaseFile,
  { begins, done }: { readonly begins: string; readonly done: Done },
): Promise<void> =>
  stage.as(done.by ?? 'co-ordinator', async (work) => {
    const plan = await openPlan(work, file);
    const planned = await actionThat(work, plan, begins);
    const { does, reason } = done;
    const { version } = planned.action;
    if (does === 'agree-day' || does === 'refuse-day') {
      const answer = { agreed: does === 'agree-day', reason, version, typed: {} };
      without((await settleDay(work, { ...plan, planned }, answer)) === 'settled' ? [] : ['reason-missing']);
      return;
    }
    const other = done.other === undefined ? undefined : (await actionThat(work, plan, done.other)).action.id;
    const taken = await takeActionStep(work, { ...plan, planned }, { step: does, reason, other, version });
    if (taken !== 'taken') without([taken]);
  });
