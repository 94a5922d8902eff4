import { eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { actionLife } from '../life.js';
import type { PlannedAction } from '../queries.js';
import { actionAskings, actionDelays, actionLeads, actionPassings, actionSteps } from '../tables.js';

/** What happened to an action, the last first. */
export type ActionHistory = readonly { readonly at: Date; readonly words: string; readonly reason: string }[];

/** Askings, answers, other days, passings and steps of one action; four queries. */
export async function historyOf({ tx }: Work, { action }: Pick<PlannedAction, 'action'>): Promise<ActionHistory> {
  const askings = await tx
    .select({ asking: actionAskings, name: actionLeads.name })
    .from(actionAskings)
    .innerJoin(actionLeads, eq(actionLeads.id, actionAskings.leadId))
    .where(eq(actionAskings.actionId, action.id));
  const delays = await tx.select().from(actionDelays).where(eq(actionDelays.actionId, action.id));
  const passings = await tx.select().from(actionPassings).where(eq(actionPassings.actionId, action.id));
  const steps = await tx.select().from(actionSteps).where(eq(actionSteps.actionId, action.id));
  const all = [
    ...askings.flatMap(({ asking, name }) => askingTold(asking, name)),
    ...delays
      .filter(({ milestoneId }) => milestoneId === null)
      .map(({ agreedAt, wasDueOn, dueOn, reason, outcome }) => ({
        at: agreedAt,
        words:
          outcome === 'agreed'
            ? `Target day moved from ${longDate(wasDueOn)} to ${longDate(dueOn)}`
            : 'Another day that the lead asked for was not agreed',
        reason,
      })),
    ...passings.flatMap(passingTold),
    ...steps.map(({ at, step, reason }) => ({
      at,
      words: actionLife.find((one) => one.step === step)?.done ?? step,
      reason,
    })),
  ];
  return all.toSorted((one, other) => other.at.getTime() - one.at.getTime());
}

const passingTold = (of: typeof actionPassings.$inferSelect) => [
  {
    at: of.recordedAt,
    words: `Passed on to ${of.toName} on ${longDate(of.passedOn)}${
      of.acknowledgedOn === null ? '' : `; ${of.acknowledgedBy} acknowledged it on ${longDate(of.acknowledgedOn)}`
    }`,
    reason: of.note,
  },
  ...(of.wrongAt === null
    ? []
    : [{ at: of.wrongAt, words: `Not passed on to ${of.toName} after all`, reason: of.wrongReason ?? '' }]),
];

const askingTold = (
  { askedAt, answer, answeredAt, reason, answeredBy }: typeof actionAskings.$inferSelect,
  name: string,
) => [
  { at: askedAt, words: `${name} was asked to lead it`, reason: '' },
  ...(answer === null || answeredAt === null
    ? []
    : [
        {
          at: answeredAt,
          words: `${name} ${answer === 'accepted' ? 'accepted it' : 'handed it back'}${answeredBy === null ? ' (by link)' : ''}`,
          reason,
        },
      ]),
];
