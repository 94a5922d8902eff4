import { type Day, dayInLondon } from '../../../kernel/day.js';
import { type FoundIdentifier, identifiersIn } from '../../../kernel/identifiers.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { familyCommentsOn } from '../../family/index.js';
import { identifiersToFind, type Review } from '../../reviews/index.js';
import { partInWords, type TermsContent, type TermsPart, textsOf } from '../content.js';
import { type FamilyHeard, familyHeard } from '../family-heard.js';
import { type TermsVersion, versionsOf } from '../queries.js';
import { type AgreementBlocker, agreementBlockers } from '../rules.js';
import { termsAgreements } from '../tables.js';

/** Something in the terms that may give somebody away, and where it stands. */
export interface FoundInTerms extends FoundIdentifier {
  readonly part: TermsPart;
  readonly where: string;
}

/** Real names, dates of birth and the like in every text of the terms, which was recorded as checked when it was written; empty for whoever may not compare with the key. */
export async function identifiersInTerms(work: Work, review: Review, content: TermsContent): Promise<FoundInTerms[]> {
  const known = await identifiersToFind(work, review, 'checked-before');
  if (known === undefined) return [];
  return textsOf(content).flatMap(({ part, text }) =>
    identifiersIn(text, known).map((one) => ({ ...one, part, where: partInWords(part) })),
  );
}

/** What somebody records about an agreement. */
export interface NewAgreement {
  readonly agreedOn: Day;
  readonly agreedBy: string;
  readonly familyWords: string;
  readonly identifiersKept: string;
  readonly changeReason: string;
}

/** Records that a version was agreed, or gives every reason why not yet. Throws `Conflict` when it was recorded already. */
export async function agreeVersion(
  work: Work,
  review: Review,
  { version, agreement }: { version: TermsVersion; agreement: NewAgreement },
): Promise<AgreementBlocker[]> {
  const versions = await versionsOf(work, review.id);
  const heard = await heardBy(work, review, { versions, until: agreement.agreedOn });
  const blockers = agreementBlockers({
    ...agreement,
    madeOn: dayInLondon(version.madeAt),
    today: work.today,
    isNewest: versions[0]?.id === version.id,
    identifiers: (await identifiersInTerms(work, review, version.content)).length,
    wasFamilyAsked: heard.familyAsked > 0,
    isChange: versions.some((one) => one.agreement !== undefined),
  });
  if (blockers.length > 0) return blockers;
  await identifiersToFind(work, review);
  const id = work.newId();
  const [row] = await work.tx
    .insert(termsAgreements)
    .values({
      ...agreement,
      ...heard,
      id,
      reviewId: review.id,
      partnershipId: review.partnershipId,
      versionId: version.id,
      recordedBy: personIn(work),
      recordedAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ id: termsAgreements.id });
  if (row === undefined) throw new Conflict('Somebody else has recorded the agreement.', { ...agreement });
  work.record({ action: 'terms.agreed', reviewId: review.id, objectKind: 'terms-version', objectId: version.id });
  return [];
}

/** How far the family had been heard by a day, since terms were last agreed. */
async function heardBy(
  work: Work,
  review: Review,
  { versions, until }: { versions: readonly TermsVersion[]; until: Day },
): Promise<FamilyHeard> {
  const after = versions.find(({ agreement }) => agreement !== undefined)?.agreement?.agreedOn;
  return familyHeard(await familyCommentsOn(work, review.id, 'terms-of-reference'), { after, until });
}
