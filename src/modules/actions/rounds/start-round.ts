import { inArray } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { listInWords, plural } from '../../../web/formats.js';
import { settingsOf } from '../../accounts/index.js';
import { reviews } from '../../reviews/index.js';
import { messageToLead } from '../message-to-lead.js';
import type { ActionLead, PlannedAction } from '../queries.js';
import { actionReminders, actionRounds } from '../tables.js';
import { askable, followedActions } from './followed.js';
import { monthOfRound } from './round-day.js';
import { whyAsked } from './whom-to-ask.js';
import { writtenToToday } from './written-today.js';

/** What a round would ask about now, with the reason for each. */
export async function toAsk(work: Work, partnershipId: string): Promise<PlannedAction[]> {
  const { roundWindowDays } = await settingsOf(work, partnershipId);
  const followed = await followedActions(work, partnershipId);
  return followed.filter((one) => whyAsked(askable(one), roundWindowDays, work.today) !== undefined);
}

/**
 * Asks every lead of the partnership for progress: one message each, with one link, over all its reviews. Once a month and never twice,
 * however often it is tried. With nobody to ask there is no round.
 */
export const startRound = (
  work: Work,
  partnershipId: string,
): Promise<{ readonly round: string; readonly leads: number } | 'made-already' | 'nobody'> =>
  asSystem(work, async () => {
    const asked = await toAsk(work, partnershipId);
    if (asked.length === 0) return 'nobody';
    const [round] = await work.tx
      .insert(actionRounds)
      .values({
        ...{ id: work.newId(), partnershipId, forMonth: monthOfRound(work.today), madeAt: work.now },
        madeBy: work.actor.kind === 'person' ? work.actor.personId : null,
      })
      .onConflictDoNothing()
      .returning({ id: actionRounds.id });
    if (round === undefined) return 'made-already';
    const references = await referencesOf(work, asked);
    const byLead = Map.groupBy(asked, ({ lead }) => lead.id);
    const written = await writtenToToday(work, [...byLead.keys()]);
    for (const theirs of byLead.values()) await askLead(work, theirs, { roundId: round.id, references, written });
    for (const reviewId of new Set(asked.map(({ action }) => action.reviewId)))
      work.record({ action: 'action.progress-asked', reviewId, objectKind: 'action-round', objectId: round.id });
    return { round: round.id, leads: byLead.size };
  });

async function referencesOf(work: Work, asked: readonly PlannedAction[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(asked.map(({ action }) => action.reviewId))];
  const rows = await work.tx
    .select({ id: reviews.id, reference: reviews.reference })
    .from(reviews)
    .where(inArray(reviews.id, ids));
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}

interface RoundMade {
  readonly roundId: string;
  readonly references: ReadonlyMap<string, string>;
  /** Leads who were written to today: what they got leads to the same page. */
  readonly written: ReadonlySet<string>;
}

async function askLead(
  work: Work,
  theirs: readonly PlannedAction[],
  { roundId, references, written }: RoundMade,
): Promise<void> {
  const lead: ActionLead | undefined = theirs[0]?.lead;
  if (lead === undefined) return;
  await work.tx.insert(actionReminders).values(
    theirs.map(({ action }) => ({
      ...{ id: work.newId(), reviewId: action.reviewId, partnershipId: action.partnershipId, actionId: action.id },
      ...{ leadId: lead.id, roundId, moment: 'round', forDay: work.today, toName: lead.name, toEmail: lead.email },
      sentAt: work.now,
      sentBy: work.actor.kind === 'person' ? work.actor.personId : null,
    })),
  );
  if (written.has(lead.id)) return;
  const late = theirs.filter(({ action }) => action.dueOn < work.today).length;
  const of = [...new Set(theirs.map(({ action }) => references.get(action.reviewId) ?? ''))].toSorted();
  await messageToLead(work, lead, {
    subject: `How are the actions that you lead going? ${plural(theirs.length, 'action')}`,
    paragraphs: [
      `Please tell us how ${plural(theirs.length, 'action')} that you lead ${theirs.length === 1 ? 'goes' : 'go'}. ${theirs.length === 1 ? 'It comes' : 'They come'} from ${listInWords(of)}.${late === 0 ? '' : ` Of them ${late} ${late === 1 ? 'is' : 'are'} past the day.`}`,
      'It takes a few minutes: one page, with what was done, how it stands, and proof if there is some. If a day cannot be kept, ask for another there.',
    ],
    leadsTo: 'Tell us here',
  });
}
