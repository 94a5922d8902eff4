import { agenciesOf, people } from '../../src/modules/accounts/index.js';
import { addEntries, beginChronology, type EntryDraft } from '../../src/modules/chronology/index.js';
import type { Review } from '../../src/modules/reviews/index.js';
import { eq } from '../../src/platform/database/sql.js';
import { personWork } from './person-work.js';
import type { TestService } from './service.js';
import { castId, staffedReview } from './staffed-review.js';

/** An entry with nothing in it but what is given. */
export const draft = (given: Partial<EntryDraft>): EntryDraft => ({
  when: '3 April 2019',
  time: '',
  source: 'Case notes',
  person: '',
  kind: '',
  facts: 'Something happened',
  acted: '',
  decision: '',
  seen: [],
  seenWords: '',
  risk: '',
  response: '',
  comment: '',
  significance: '',
  lines: [],
  masked: true,
  ...given,
});

/** A review with the agency of the IMR author of the cast and another one, for which the co-ordinator enters paper. */
export interface ChronologyWorld {
  readonly review: Review;
  readonly base: string;
  /** Of the IMR author. */
  readonly own: { readonly id: string; readonly name: string };
  readonly other: { readonly id: string; readonly name: string };
}

export async function chronologyWorld(service: TestService): Promise<ChronologyWorld> {
  const review = await staffedReview(service);
  const author = await castId(service, 'imr-author');
  const [row] = await service.database.asOwner((tx) =>
    tx.select({ agencyId: people.agencyId }).from(people).where(eq(people.id, author)),
  );
  const agencies = await personWork(service)('co-ordinator', (work, partnershipId) => agenciesOf(work, partnershipId));
  const own = agencies.find(({ id }) => id === row?.agencyId);
  const seated = await service.database.asOwner((tx) => tx.select({ agencyId: people.agencyId }).from(people));
  const other = agencies.find(({ id }) => !seated.some(({ agencyId }) => agencyId === id));
  if (own === undefined || other === undefined) throw new Error('the cast has too few agencies');
  return { review, base: `/reviews/${review.reference}/chronology`, own, other };
}

/** Entries written by the co-ordinator for an agency, from paper; answers their ids. */
export const writeFor = (
  service: TestService,
  { review }: ChronologyWorld,
  { agencyId, drafts }: { agencyId: string; drafts: readonly EntryDraft[] },
): Promise<readonly string[]> =>
  personWork(service)('co-ordinator', async (work) => {
    const added = await addEntries(work, await beginChronology(work, review, agencyId), drafts);
    if ('problems' in added) throw new Error(JSON.stringify(added.problems));
    return added;
  });
