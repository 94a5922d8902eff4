import { addMonths } from '../../kernel/day.js';
import { agenciesOf } from '../../modules/accounts/index.js';
import { answerAsking } from '../../modules/actions/leading/answer-asking.js';
import { askLeads } from '../../modules/actions/leading/ask-leads.js';
import { putAnother } from '../../modules/actions/leading/put-another.js';
import { addMilestone } from '../../modules/actions/milestones/keep-milestone.js';
import { type OpenPlan, planOn } from '../../modules/actions/opened.js';
import type { LeadDraft } from '../../modules/actions/planning/form.js';
import { recordAction } from '../../modules/actions/planning/record-action.js';
import { actionsOf, findAction, type PlannedAction } from '../../modules/actions/queries.js';
import { notPassedOn, passOn } from '../../modules/actions/settling/pass-on.js';
import { agreePlan, nameContact } from '../../modules/actions/settling/settle-plan.js';
import { actions } from '../../modules/actions/tables.js';
import { recommendationsOf } from '../../modules/recommendations/index.js';
import { and, eq } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { addressOf, castAgency, castMember } from '../cast.js';
import type { ActionKept, LeadTold } from '../content/plans.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** The plan as somebody has it open. */
export const openPlan = async (work: Work, file: CaseFile): Promise<OpenPlan> =>
  planOn(work, await openCase(work, file));

/** The action that begins with these words. */
export const actionThat = async (work: Work, plan: OpenPlan, begins: string): Promise<PlannedAction> =>
  found((await actionsOf(work, plan.review)).find(({ action }) => action.what.startsWith(begins)));

/** Where somebody who leads is written to. */
export const leadAddress = ({ name }: Pick<LeadTold, 'name'>): string => addressOf(name, 'bexley.example');

async function leadDraft(work: Work, { review }: OpenPlan, lead: LeadTold): Promise<LeadDraft> {
  const { name: body } = castAgency(lead.agency);
  const agency = found((await agenciesOf(work, review.partnershipId)).find(({ name }) => name === body));
  return { agencyId: agency.id, body, name: lead.name, post: lead.post, email: leadAddress(lead) };
}

/** The co-ordinator draws the plan up and asks everybody who is to lead. */
export const planActions = (stage: Stage, file: CaseFile, told: readonly ActionKept[]): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const plan = await openPlan(work, file);
    const recommended = await recommendationsOf(work, plan.review.id);
    const ids: string[] = [];
    for (const { what, outcome, proofWanted, for: begins, lead, months, milestones, reach = 'local' } of told) {
      const carriedOut = recommended.find(({ title }) => begins !== undefined && title.startsWith(begins));
      const id = await recordAction(work, plan, {
        draft: {
          ...{ what, outcome, proofWanted, reach, recommendationId: carriedOut?.id ?? null },
          ...{ lead: await leadDraft(work, plan, lead), dueOn: addMonths(work.today, months) },
          ...{ officerName: '', officerPost: '', officerEmail: '', agreedOn: work.today },
        },
      });
      ids.push(id);
      if (milestones.length === 0) continue;
      const planned = found(await findAction(work, plan.review, id));
      for (const [reached, after] of milestones)
        await addMilestone(work, { ...plan, planned }, { what: reached, dueOn: addMonths(work.today, after) });
    }
    await askLeads(work, plan, ids);
  });

/** Everybody who was asked says yes, but for those who hand it back. */
export const leadsAnswer = async (
  stage: Stage,
  file: CaseFile,
  { leads, handsBack }: { readonly leads: readonly LeadTold[]; readonly handsBack?: readonly [LeadTold, string] },
): Promise<void> => {
  for (const lead of new Map(leads.map((one) => [one.name, one])).values()) {
    const reason = handsBack?.[0].name === lead.name ? handsBack[1] : '';
    await stage.byLink({ email: leadAddress(lead), reference: file.reference }, async (work, leadId) => {
      const theirs = await askedOf(work, leadId);
      for (const id of theirs)
        await answerAsking(work, { id }, { answer: reason === '' ? 'accepted' : 'handed-back', reason });
    });
  }
};

const askedOf = async (work: Work, leadId: string): Promise<string[]> =>
  (
    await work.tx
      .select({ id: actions.id })
      .from(actions)
      .where(and(eq(actions.leadId, leadId), eq(actions.leadState, 'asked')))
  ).map(({ id }) => id);

/** Somebody else is put in the place of whoever handed it back, and asked. */
export const askAnother = (
  stage: Stage,
  file: CaseFile,
  { begins, lead }: { readonly begins: string; readonly lead: LeadTold },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const plan = await openPlan(work, file);
    const { action } = await actionThat(work, plan, begins);
    await putAnother(work, action, { lead: await leadDraft(work, plan, lead), version: action.version });
    await askLeads(work, plan, [action.id]);
  });

/** The partnership agrees the plan, with its single point of contact. */
export const planAgreed = (stage: Stage, file: CaseFile, minute: string): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const plan = await openPlan(work, file);
    const { name } = castMember('single-point-of-contact');
    await nameContact(work, plan, { name, post: 'Community safety officer', email: addressOf(name, 'bexley.example') });
    without(await agreePlan(work, plan, { on: work.today, minute }));
  });

/** Every action is passed on at senior level, and the whole plan shared. */
export const planPassedOn = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const plan = await openPlan(work, file);
    await passOn(work, plan, {
      actionIds: await notPassedOn(work, plan.review.id),
      passing: {
        ...{ toName: 'The chief officers of all bodies', toPost: 'Members of the Board', way: 'meeting' },
        ...{ on: work.today, note: 'Each took on what is theirs at the Board, and signed the list.' },
      },
    });
    await passOn(work, plan, {
      actionIds: 'whole-plan',
      passing: {
        ...{ toName: 'Elder Fairweather', toPost: 'Policy lead, MOPAC', way: 'secure-mail' },
        ...{ on: work.today, note: 'With the Board and both safeguarding bodies in copy.' },
      },
    });
  });
