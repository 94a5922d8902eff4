import { addDays, addMonths, type Day } from '../../kernel/day.js';
import { addWorkingDays, isWorkingDay } from '../../kernel/working-days.js';
import { remindLeads } from '../../modules/actions/rounds/remind.js';
import type { CaseFile } from '../acts/case-file.js';
import { keeperDoes, leadTells } from '../acts/follow-plan.js';
import { bodyAnswers, officerAnswers, writeToOfficers } from '../acts/letters.js';
import { askAnother, leadsAnswer, planActions, planAgreed, planPassedOn } from '../acts/settle-plan.js';
import { issueReport } from '../acts/sign-report.js';
import type { ActionKept } from '../content/plans.js';
import type { WholeReview } from '../content/whole-review.js';
import { type Scene, scene } from '../stage/stage.js';
import { SIGNED } from './report-signed.js';
import type { Days } from './set-up.js';

/** The working day on which the partnership agrees the plan: what is told of it counts its months from then. */
export const PLAN_AGREED = 203;

/** The plan is drawn up and agreed; the recommendations go to the chief officers; then it is carried out. */
export const planFollowed = (
  file: CaseFile,
  told: WholeReview,
  { on, today }: { readonly on: Days; readonly today: Day },
): Scene[] => {
  const { plan, handedBack } = told;
  const first = plan.find(({ what }) => what.startsWith(handedBack.begins))?.lead;
  return [
    scene(on(191), '10:00', (stage) => planActions(stage, file, plan)),
    scene(on(193), '11:00', (stage) =>
      leadsAnswer(stage, file, {
        leads: plan.map(({ lead }) => lead),
        ...(first === undefined ? {} : { handsBack: [first, handedBack.reason] as const }),
      }),
    ),
    scene(on(194), '09:30', (stage) => askAnother(stage, file, { begins: handedBack.begins, lead: handedBack.to })),
    scene(on(196), '14:00', (stage) => leadsAnswer(stage, file, { leads: [handedBack.to] })),
    scene(on(PLAN_AGREED), '15:00', (stage) => planAgreed(stage, file, told.minuteOfPlan)),
    scene(on(SIGNED + 1), '09:00', (stage) => issueReport(stage, file)),
    ...officers(file, told, on),
    scene(on(SIGNED + 3), '14:00', (stage) => planPassedOn(stage, file)),
    ...plan.flatMap((action) => carriedOut(file, action, { planOn: on(PLAN_AGREED), today, told })),
  ];
};

/** Letters to the chief officers, their answers over six weeks. */
const officers = (file: CaseFile, { officers: answers, national }: WholeReview, on: Days): Scene[] => {
  const sentOn = on(SIGNED + 2);
  return [
    scene(sentOn, '10:00', (stage) => writeToOfficers(stage, file)),
    ...answers.map((one, index) =>
      scene(addWorkingDays(sentOn, 8 + 4 * index), '11:30', (stage) => officerAnswers(stage, file, one)),
    ),
    scene(addWorkingDays(sentOn, 36), '10:30', (stage) => bodyAnswers(stage, file, national)),
  ];
};

/** The working day on or after it. */
const atWork = (on: Day): Day => (isWorkingDay(on) ? on : atWork(addDays(on, 1)));

interface Carried {
  readonly planOn: Day;
  readonly today: Day;
  readonly told: WholeReview;
}

/** What its lead tells, what is done with it, and the reminders of its day. */
function carriedOut(file: CaseFile, action: ActionKept, { planOn, today, told: { handedBack } }: Carried): Scene[] {
  const { what: begins, came, months } = action;
  const lead = begins.startsWith(handedBack.begins) ? handedBack.to : action.lead;
  const dueOn = addMonths(planOn, months);
  const reminded = action.late ? [addDays(dueOn, -14), ...[1, 3, 5].map((after) => addWorkingDays(dueOn, after))] : [];
  return [
    ...reminded
      .map(atWork)
      .filter((on) => on < today)
      .map((on) => scene(on, '08:30', ({ asProgram }) => remindLeads(asProgram))),
    ...came.map((one) => {
      const on = atWork(addMonths(planOn, one.month));
      return one.does === 'tell'
        ? scene(on, '11:10', (stage) => leadTells(stage, file, { begins, lead, told: one, planOn }))
        : scene(addWorkingDays(on, 4), '14:20', (stage) => keeperDoes(stage, file, { begins, done: one }));
    }),
  ];
}
