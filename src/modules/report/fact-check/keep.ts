import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { revokeLinks } from '../../links/index.js';
import { pseudonymsFor } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { askForFacts } from '../checking-policy.js';
import type { Settled } from '../kinds.js';
import { factCheckPassages, factCheckReminders, factChecks } from '../tables.js';
import { FACT_CHECK_LINK, type FactCheck, type Passage } from './queries.js';
import { type CloseRefusal, closeRefused } from './rules.js';
import { writeToAgency } from './write-to-agency.js';

const recordOn = (work: Work, { id, reviewId }: FactCheck, action: string): void =>
  work.record({ action, reviewId, objectKind: 'fact-check', objectId: id });

/** Says what came of a passage that is not right. Throws `Conflict` when somebody else has settled it, or nobody says that it is not right. */
export async function settlePassage(
  work: Work,
  review: OpenReview,
  {
    check,
    passage,
    as,
    text,
    version,
  }: { check: FactCheck; passage: Passage; as: Settled; text: string; version: number | undefined },
): Promise<void> {
  authorise(askForFacts.may(review.roles));
  if (check.closedAt !== null)
    throw new Conflict('This fact-check is closed: nothing of it is settled any more.', { text });
  const settled = await work.tx
    .update(factCheckPassages)
    .set({
      settledAs: as,
      settledText: (await pseudonymsFor(work, check))(text),
      settledBy: personIn(work),
      settledAt: work.now,
      version: passage.version + 1,
    })
    .where(
      and(
        eq(factCheckPassages.id, passage.id),
        eq(factCheckPassages.version, version ?? 0),
        eq(factCheckPassages.answer, 'not-right'),
      ),
    )
    .returning({ id: factCheckPassages.id });
  if (settled.length === 0) throw new Conflict('Somebody else has settled this passage meanwhile.', { text });
  recordOn(work, check, 'report.passage-settled');
}

/** Closes a fact-check: all is settled, or nothing came and the note says what was tried. Its link opens nothing any more. */
export async function closeFactCheck(
  work: Work,
  review: OpenReview,
  { check, note }: { check: FactCheck; note: string },
): Promise<CloseRefusal | undefined> {
  authorise(askForFacts.may(review.roles));
  const refused = closeRefused(check.state, note);
  if (refused !== undefined) return refused;
  const closed = await work.tx
    .update(factChecks)
    .set({ closedAt: work.now, closedNote: (await pseudonymsFor(work, check))(note), version: check.version + 1 })
    .where(and(eq(factChecks.id, check.id), eq(factChecks.version, check.version), isNull(factChecks.closedAt)))
    .returning({ id: factChecks.id });
  if (closed.length === 0)
    throw new Conflict('The agency has answered meanwhile, or somebody else has closed it.', { note });
  await revokeLinks(work, FACT_CHECK_LINK, check.id);
  recordOn(work, check, 'report.fact-check-closed');
  return undefined;
}

/** Reminds an agency, by hand or by a step of the ladder. Nothing is sent where that step went out before, or where nothing is awaited. */
export async function remindOfFactCheck(
  work: Work,
  { check, reference, step }: { check: FactCheck; reference: string; step: number | undefined },
): Promise<boolean> {
  if (check.state !== 'waits') return false;
  const [row] = await work.tx
    .insert(factCheckReminders)
    .values({
      ...{ id: work.newId(), reviewId: check.reviewId, partnershipId: check.partnershipId, factCheckId: check.id },
      step: step ?? null,
      sentBy: work.actor.kind === 'person' ? work.actor.personId : null,
      sentAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ id: factCheckReminders.id });
  if (row === undefined) return false;
  recordOn(work, check, 'report.fact-check-reminded');
  await writeToAgency(work, check, { reference, again: true });
  return true;
}
