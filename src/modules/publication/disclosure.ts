import { dayInLondon } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { publicationEditions, publicationSteps } from './tables.js';

const holder = 'The partnership';

/** What was published, and what was decided about it with its reasons: that there is such a thing, never what it says. Two queries. */
export async function publicationItems({ tx }: Work, reviewId: string): Promise<DisclosureItem[]> {
  const editions = await tx
    .select({ id: publicationEditions.id, number: publicationEditions.number, at: publicationEditions.publishedAt })
    .from(publicationEditions)
    .where(eq(publicationEditions.reviewId, reviewId))
    .orderBy(asc(publicationEditions.number));
  const steps = await tx
    .select({ at: publicationSteps.takenAt, author: people.name })
    .from(publicationSteps)
    .leftJoin(people, eq(people.id, publicationSteps.takenBy))
    .where(eq(publicationSteps.reviewId, reviewId))
    .orderBy(asc(publicationSteps.number));
  const [first] = steps;
  const author = steps.findLast((step) => step.author !== null)?.author ?? 'The partnership';
  return [
    ...(first === undefined
      ? []
      : [
          {
            ...{ key: `publication:${reviewId}`, title: 'Decision about publication, with its reasons' },
            ...{ author, madeOn: dayInLondon(first.at), holder },
          },
        ]),
    ...editions.map(({ id, number, at }) => ({
      ...{ key: `publication-edition:${id}`, title: `Report as published, edition ${number}` },
      ...{ author: 'The partnership', madeOn: dayInLondon(at), holder },
    })),
  ];
}
