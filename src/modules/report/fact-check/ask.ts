import type { Day } from '../../../kernel/day.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { askForFacts } from '../checking-policy.js';
import { factCheckPassages, factChecks } from '../tables.js';
import type { Paragraph } from './rules.js';
import { writeToAgency } from './write-to-agency.js';

/** What an agency is put, and whom it is sent to. */
export interface NewFactCheck {
  readonly versionId: string;
  readonly agencyId: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly dueOn: Day;
  /** As they stand in the version, under pseudonyms. */
  readonly passages: readonly Paragraph[];
}

/** Puts passages to an agency and writes to its contact. False when it was put passages of this version before. */
export async function askForFactCheck(work: Work, review: OpenReview, asked: NewFactCheck): Promise<boolean> {
  authorise(askForFacts.may(review.roles));
  const { passages, ...rest } = asked;
  const ofReview = { reviewId: review.id, partnershipId: review.partnershipId };
  const check = { id: work.newId(), ...ofReview, ...rest, contactEmail: asked.contactEmail.toLowerCase() };
  const [row] = await work.tx
    .insert(factChecks)
    .values({ ...check, askedOn: work.today, askedBy: personIn(work), askedAt: work.now })
    .onConflictDoNothing()
    .returning({ id: factChecks.id });
  if (row === undefined) return false;
  await work.tx.insert(factCheckPassages).values(
    passages.map(({ part, key, text: passage }, position) => ({
      ...{ id: work.newId(), ...ofReview, factCheckId: check.id, position, part, key, passage },
    })),
  );
  work.record({ action: 'report.fact-check-asked', reviewId: review.id, objectKind: 'fact-check', objectId: check.id });
  await writeToAgency(work, check, { reference: review.reference, again: false });
  return true;
}
