import { type Day, dayInLondon } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { asc, inArray } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import type { Publication, PublicationStep, Telling } from './queries.js';
import { publicationEditions, publicationSteps, publications, publicationTellings } from './tables.js';

/** What became of publication, of many reviews: days alone, read as the program. Four queries. */
export const facts = (work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> =>
  asSystem(work, async () => {
    const ids = [...reviewIds];
    const { tx } = work;
    const rows = await tx.select().from(publications).where(inArray(publications.reviewId, ids));
    const steps = await tx
      .select()
      .from(publicationSteps)
      .where(inArray(publicationSteps.reviewId, ids))
      .orderBy(asc(publicationSteps.number));
    const tellings = await tx.select().from(publicationTellings).where(inArray(publicationTellings.reviewId, ids));
    const { reviewId, content } = publicationEditions;
    const editions = await tx
      .select({ reviewId, content })
      .from(publicationEditions)
      .where(inArray(publicationEditions.reviewId, ids));
    return new Map(
      rows.map((publication) => {
        const own = <Row extends { reviewId: string }>(all: readonly Row[]): Row[] =>
          all.filter((row) => row.reviewId === publication.reviewId);
        const hasLetter = own(editions).some((edition) => edition.content.page.letter !== '');
        return [
          publication.reviewId,
          publicationFacts({ publication, steps: own(steps), tellings: own(tellings), hasLetter }),
        ];
      }),
    );
  });

/** What the facts of one review are made from. Steps by number. */
export interface PublicationHappened {
  readonly publication: Pick<Publication, 'publishAt' | 'state'>;
  readonly steps: readonly Pick<PublicationStep, 'step' | 'takenAt'>[];
  readonly tellings: readonly Pick<Telling, 'receiver' | 'toldOn' | 'takenOffAt'>[];
  /** Whether the letter of the Home Office panel was published with it. */
  readonly hasLetter: boolean;
}

/** Receivers of the final version (H-07). */
const OF_FINAL_VERSION = ['home-office', 'library', 'commissioner', 'mopac'] as const;

/** The dated facts of one publication. */
export function publicationFacts({ publication, steps, tellings, hasLetter }: PublicationHappened): DatedFact[] {
  const onDay = (step: string): Day[] => steps.flatMap((one) => (one.step === step ? [dayInLondon(one.takenAt)] : []));
  const [published] = onDay('publish');
  const withheld = publication.state === 'withheld' ? onDay('withhold').at(-1) : undefined;
  const planned = publication.publishAt === null ? undefined : dayInLondon(publication.publishAt);
  const [reviewed] = [...onDay('take-down'), ...onDay('keep')].toSorted();
  const family = tellings.flatMap(({ receiver, toldOn }) => (receiver === 'family' && toldOn !== null ? [toldOn] : []));
  return [
    ...(planned === undefined ? [] : [{ name: 'publication-planned' as const, on: planned }]),
    ...(published === undefined ? [] : [{ name: 'publication' as const, on: published }]),
    ...(published === undefined || !hasLetter ? [] : [{ name: 'feedback-letter-published' as const, on: published }]),
    ...(withheld === undefined ? [] : [{ name: 'publication-withheld' as const, on: withheld }]),
    ...(family.length === 0
      ? []
      : [{ name: 'family-given-notice-of-publication' as const, on: family.toSorted()[0] as Day }]),
    ...sentTo(tellings),
    ...(reviewed === undefined ? [] : [{ name: 'publication-reviewed' as const, on: reviewed }]),
  ];
}

/** On the day on which the last of them had it; those taken off the list with a reason are not waited for. */
function sentTo(tellings: PublicationHappened['tellings']): DatedFact[] {
  const owed = tellings.filter(
    ({ receiver, takenOffAt }) => takenOffAt === null && OF_FINAL_VERSION.some((one) => one === receiver),
  );
  const days = owed.flatMap(({ toldOn }) => (toldOn === null ? [] : [toldOn]));
  const last = days.toSorted().at(-1);
  if (last === undefined || days.length < owed.length) return [];
  return [{ name: 'library-and-others-sent-report', on: last }];
}
