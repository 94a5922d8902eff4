import { addMonths } from '../../kernel/day.js';
import { agenciesOf } from '../../modules/accounts/index.js';
import { answerAsking } from '../../modules/actions/leading/answer-asking.js';
import { askLeads } from '../../modules/actions/leading/ask-leads.js';
import { addMilestone } from '../../modules/actions/milestones/keep-milestone.js';
import { planOn } from '../../modules/actions/opened.js';
import { recordAction } from '../../modules/actions/planning/record-action.js';
import { actionsOf, findAction } from '../../modules/actions/queries.js';
import { actions } from '../../modules/actions/tables.js';
import { recommendationsOf } from '../../modules/recommendations/index.js';
import { and, eq } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import { addressOf, castAgency } from '../cast.js';
import type { ActionTold } from '../content/plan.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase } from './case-file.js';

/** The co-ordinator draws the plan up, each action with the contact of its agency as the lead. */
export const drawUpPlan = (stage: Stage, file: CaseFile, told: readonly ActionTold[]): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const plan = await planOn(work, await openCase(work, file));
    const agencies = await agenciesOf(work, plan.review.partnershipId);
    const recommended = await recommendationsOf(work, plan.review.id);
    for (const { agency, months, milestones, for: begins = '', ...words } of told) {
      const { name: body, contact, contactEmail: email } = castAgency(agency);
      const agencyId = found(agencies.find(({ name }) => name === body)).id;
      const carriedOut = begins === '' ? undefined : recommended.find(({ title }) => title.startsWith(begins));
      const id = await recordAction(work, plan, {
        draft: {
          ...words,
          ...{ recommendationId: carriedOut?.id ?? null, reach: 'local', lead: { ...contact, agencyId, body, email } },
          ...{ officerName: '', officerPost: '', officerEmail: '', agreedOn: undefined },
          dueOn: addMonths(work.today, months),
        },
      });
      const planned = found(await findAction(work, plan.review, id));
      for (const [what, after] of milestones)
        await addMilestone(work, { ...plan, planned }, { what, dueOn: addMonths(work.today, after) });
    }
  });

/** Every lead is asked, each by one message. */
export const askAllLeads = (stage: Stage, file: CaseFile): Promise<number> =>
  stage.as('co-ordinator', async (work) => {
    const plan = await planOn(work, await openCase(work, file));
    const all = await actionsOf(work, plan.review);
    return askLeads(
      work,
      plan,
      all.map(({ action }) => action.id),
    );
  });

/** The contact of an agency answers by the link for all that is theirs. */
export const leadAnswers = (
  stage: Stage,
  file: CaseFile,
  { agency, handsBack }: { readonly agency: string; readonly handsBack?: string },
): Promise<void> => {
  const { contact } = castAgency(agency);
  const mailed = { email: addressOf(contact.name, 'bexley.example'), reference: file.reference };
  return stage.byLink(mailed, async (work, leadId) => {
    const theirs = await work.tx
      .select({ id: actions.id })
      .from(actions)
      .where(and(eq(actions.leadId, leadId), eq(actions.leadState, 'asked')));
    const answer = handsBack === undefined ? 'accepted' : 'handed-back';
    for (const action of theirs) await answerAsking(work, action, { answer, reason: handsBack ?? '' });
  });
};
