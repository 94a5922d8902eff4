import { addMonths, type Day, dayInLondon, yearOf } from '../../../kernel/day.js';
import { and, eq, isNull, notInArray, sql } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership, settingsOf } from '../../accounts/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { takePublicationStep } from '../deciding/take-step.js';
import type { EditionContent } from '../edition/content.js';
import type { PublicationBlocker } from '../gate/rules.js';
import { type PublicationStanding, standingOf } from '../gate/situation.js';
import { publicKindInWords } from '../kinds.js';
import { editionsOf } from '../queries.js';
import { publicationEditions, publications } from '../tables.js';
import { LEAFLET_FILES } from './add-leaflet.js';
import { publicFiles, publicRecommendations, publicSections } from './made-public.js';
import { type PublicPlace, placeToPublish } from './public-place.js';
import { publishedFiles, publishedRecommendations, publishedReviews, publishedSections } from './published-tables.js';

/** What came of an attempt to publish. */
export type Published =
  | 'published'
  | 'corrected'
  | 'not-yet'
  | 'same-as-before'
  | { readonly blockers: readonly PublicationBlocker[] };

/**
 * Makes a review public, or corrects what is. The program alone does it, at the hour that was set, and asks for every blocker in the same
 * transaction in which it writes: what comes between undoes it.
 */
export async function publishEdition(work: Work, review: OpenReview): Promise<Published> {
  const standing = await standingOf(work, review);
  const { publication, edition, hash, version, blockers } = standing;
  const isCorrection = publication.state === 'published';
  if (isCorrection && publication.correctionAskedAt === null) return 'not-yet';
  if (blockers.length > 0 || edition === undefined || hash === undefined || version === undefined) return { blockers };
  if (publication.publishAt === null || publication.publishAt > work.now) return 'not-yet';
  const editions = await editionsOf(work, review.id);
  if (isCorrection && editions[0]?.setHash === hash) return 'same-as-before';
  const at = await placeToPublish(work, review);
  await takePublicationStep(work, review, {
    ...{ step: isCorrection ? 'correct' : 'publish', version: publication.version },
    ...(isCorrection ? { reason: publication.correctionNote, publicNote: publication.correctionNote } : {}),
    change: { staysUntil: publication.staysUntil ?? (await usualStay(work, review)) },
  });
  await endEdition(work, review.id);
  await work.tx.insert(publicationEditions).values({
    ...{ id: work.newId(), reviewId: review.id, partnershipId: review.partnershipId },
    ...{
      number: editions.length + 1,
      reportVersionId: version.id,
      setHash: hash,
      content: edition,
      publishedAt: work.now,
    },
  });
  await work.tx
    .update(publications)
    .set({ correctionNote: '', correctionAskedAt: null })
    .where(eq(publications.reviewId, review.id));
  await writePublished(work, review, { standing, edition, isCorrection, at });
  return isCorrection ? 'corrected' : 'published';
}

const usualStay = async (work: Work, { partnershipId }: OpenReview): Promise<Day> => {
  const { limits } = await settingsOf(work, partnershipId);
  return addMonths(work.today, limits['months-on-the-site'] ?? 12);
};

/** What is public now is so no longer. */
export const endEdition = async (work: Work, reviewId: string): Promise<void> =>
  void (await work.tx
    .update(publicationEditions)
    .set({ endedAt: work.now })
    .where(and(eq(publicationEditions.reviewId, reviewId), isNull(publicationEditions.endedAt))));

async function writePublished(
  work: Work,
  review: OpenReview,
  {
    standing,
    edition,
    isCorrection,
    at,
  }: { standing: PublicationStanding; edition: EditionContent; isCorrection: boolean; at: PublicPlace },
): Promise<void> {
  const { publication } = standing;
  const { name } = found(await findPartnership(work, review.partnershipId));
  const { title, opening, contentNote } = edition.page;
  const row = {
    ...at,
    ...{
      partnershipName: name,
      state: 'published' as const,
      scope: edition.scope,
      kind: publicKindInWords(review.kind),
      title,
      opening,
      contentNote,
    },
    yearOfDeath: review.dateOfDeath === null ? null : yearOf(review.dateOfDeath),
    ...{ note: publication.correctionNote, libraryLink: publication.libraryLink, endedOn: null },
    ...(isCorrection ? { correctedOn: work.today } : { publishedOn: dayInLondon(work.now), correctedOn: null }),
  };
  await work.tx
    .insert(publishedReviews)
    .values(row)
    .onConflictDoUpdate({ target: [publishedReviews.partnership, publishedReviews.slug], set: row });
  await emptyReport(work, at);
  const sections = publicSections(edition);
  await work.tx
    .insert(publishedSections)
    .values(sections.map(({ pieces: content, ...one }, position) => ({ ...at, ...one, content, position })));
  const recommendations = await publicRecommendations(work, review, edition);
  if (recommendations.length > 0)
    await work.tx.insert(publishedRecommendations).values(
      recommendations.map((one) => ({
        ...at,
        ...one,
        nationalThemes: [...one.nationalThemes],
        agencies: [...one.agencies],
        dueOn: one.dueOn as Day | null,
      })),
    );
  const files = publicFiles(edition, { partnershipName: name, on: work.today });
  if (files.length > 0) await work.tx.insert(publishedFiles).values(files.map((file) => ({ ...at, ...file })));
}

/** Takes the report out of what is public; the learning leaflet, which was signed by itself, stays. */
async function emptyReport(work: Work, { partnership, slug }: { partnership: string; slug: string }): Promise<void> {
  const [of, files] = [sql`partnership = ${partnership} and slug = ${slug}`, [...LEAFLET_FILES]];
  await work.tx.execute(sql`delete from published.section where ${of} and part <> 'leaflet'`);
  await work.tx.execute(sql`delete from published.recommendation where ${of}`);
  await work.tx.delete(publishedFiles).where(and(of, notInArray(publishedFiles.name, files)));
}

/** Takes the text and the files of a review out of what is public; its own row stays. */
export async function emptyPublished(
  work: Work,
  { partnership, slug }: { partnership: string; slug: string },
): Promise<void> {
  for (const name of ['section', 'recommendation', 'change', 'silence', 'file'])
    await work.tx.execute(
      sql`delete from published.${sql.identifier(name)} where partnership = ${partnership} and slug = ${slug}`,
    );
}
