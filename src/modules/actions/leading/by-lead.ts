import { isUuid } from '../../../kernel/id.js';
import { and, asc, eq, inArray, isNull, ne } from '../../../platform/database/sql.js';
import { type Asked, Elsewhere, type Guard } from '../../../platform/http/route.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { byLink } from '../../links/index.js';
import { recommendations } from '../../recommendations/index.js';
import { reviews } from '../../reviews/index.js';
import { type ActionLead, LINK_KIND, type PlannedAction, withWhatCame } from '../queries.js';
import { actionLeads, actions } from '../tables.js';

/** An action as its lead reads it: no more of the review than its reference and the recommendation. */
export interface LedAction extends PlannedAction {
  readonly reference: string;
  readonly recommendation:
    | {
        readonly number: number;
        readonly title: string;
        readonly wording: string;
        /** Codes of its themes, the first first. */
        readonly themes: readonly string[];
      }
    | undefined;
}

/** Somebody who leads actions, with all that is theirs, whatever the review; what they handed back is left out. */
export interface LeadAtWork {
  readonly lead: ActionLead;
  /** By target day. */
  readonly actions: readonly LedAction[];
  readonly partnership: { readonly name: string; readonly email: string | undefined };
}

/** One action that the asker leads. */
export interface ActionInHand extends LeadAtWork {
  readonly led: LedAction;
}

const link = byLink('actions.lead', LINK_KIND);

/** Lets in by `/actions-led/:id` the lead alone: by the link that was sent to them, or signed in. */
export const byLead: Guard<LeadAtWork> = {
  permission: 'actions.lead',
  says: `Whoever leads the action: by the link (${LINK_KIND}) with the address proved, or signed in`,
  open: async (work, asked) => {
    const lead = await leadWho(work, asked);
    return lead && atWork(work, lead);
  },
};

/** The same for `/actions-led/:id/:action/…`: an action that is not theirs is not found. */
export const onLedAction: Guard<ActionInHand> = {
  ...byLead,
  open: async (work, asked) => {
    const at = await byLead.open(work, asked);
    if (at === undefined || at instanceof Elsewhere) return at;
    const led = at.actions.find(({ action }) => action.id === asked.params.action);
    return led && { ...at, led };
  },
};

/** Everything that the asker leads by their account, one for each lead that they are known as. */
export async function leadsAtWork(work: Work): Promise<LeadAtWork[]> {
  if (work.actor.kind !== 'person') return [];
  const rows = await work.tx
    .select()
    .from(actionLeads)
    .where(and(eq(actionLeads.personId, work.actor.personId), isNull(actionLeads.endedOn)))
    .orderBy(asc(actionLeads.id));
  const all: LeadAtWork[] = [];
  for (const lead of rows) all.push(await atWork(work, lead));
  return all;
}

/** Row-level security shows a lead to themself; those who keep plans see it too, and are not let in by it. */
async function leadWho(work: Work, asked: Asked): Promise<ActionLead | undefined> {
  const id = asked.params.id ?? '';
  if (!isUuid(id)) return undefined;
  const isOne = and(eq(actionLeads.id, id), isNull(actionLeads.endedOn));
  if (work.actor.kind === 'person') {
    const mine = and(isOne, eq(actionLeads.personId, work.actor.personId));
    return (await work.tx.select().from(actionLeads).where(mine))[0];
  }
  const opened = await link.open(work, asked);
  if (opened === undefined || opened instanceof Elsewhere) return undefined;
  return (await work.tx.select().from(actionLeads).where(isOne))[0];
}

async function atWork(work: Work, lead: ActionLead): Promise<LeadAtWork> {
  const rows = await work.tx
    .select({ action: actions, lead: actionLeads })
    .from(actions)
    .innerJoin(actionLeads, eq(actionLeads.id, actions.leadId))
    .where(
      and(
        eq(actions.leadId, lead.id),
        inArray(actions.leadState, ['asked', 'accepted']),
        ne(actions.state, 'superseded'),
      ),
    )
    .orderBy(asc(actions.dueOn), asc(actions.position), asc(actions.id));
  const asked = await work.tx
    .select()
    .from(recommendations)
    .where(
      inArray(
        recommendations.id,
        rows.flatMap(({ action }) => action.recommendationId ?? []),
      ),
    );
  const named = new Map(
    asked.map(({ id, number, title, wording, theme, moreThemes }) => [
      id,
      { number, title, wording, themes: [theme, ...moreThemes].filter((code) => code !== '') },
    ]),
  );
  // What an action hangs on (settings, whether its plan is agreed, its reference) is not the lead's to read by itself.
  return asSystem(work, async () => {
    const planned = await withWhatCame(work, lead.partnershipId, rows);
    const references = new Map(
      (
        await work.tx
          .select({ id: reviews.id, reference: reviews.reference })
          .from(reviews)
          .where(inArray(reviews.id, [...new Set(rows.map(({ action }) => action.reviewId))]))
      ).map(({ id, reference }) => [id, reference]),
    );
    const partnership = await findPartnership(work, lead.partnershipId);
    return {
      lead,
      actions: planned.map((one) => ({
        ...one,
        reference: references.get(one.action.reviewId) ?? '',
        recommendation: named.get(one.action.recommendationId ?? ''),
      })),
      partnership: { name: partnership?.name ?? '', email: partnership?.email },
    };
  });
}
