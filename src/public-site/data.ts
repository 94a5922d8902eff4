import type { PublicReview } from '../kernel/public-record.js';
import { type Column, CSV_TYPE, publicCsv } from '../platform/spreadsheet/index.js';
import { atomFeed, siteMap } from './feed.js';
import { ANYTHING, type FoundRecommendation, type Library, type Wanted } from './library.js';
import { publicPaths } from './paths.js';
import { nationalWords, themeWords } from './words.js';

/** A file of the public record. */
export interface DataFile {
  readonly type: string;
  readonly text: string;
}

const reviewColumns = (site: string): readonly Column<PublicReview>[] => [
  { title: 'Partnership', value: ({ partnershipName }) => partnershipName },
  { title: 'Title', value: ({ title }) => title },
  { title: 'Kind', value: ({ kind }) => kind },
  { title: 'State', value: ({ state }) => state },
  { title: 'Year of death', value: ({ yearOfDeath }) => yearOfDeath },
  { title: 'Published on', value: ({ publishedOn }) => publishedOn },
  { title: 'Corrected on', value: ({ correctedOn }) => correctedOn },
  { title: 'Taken down or withheld on', value: ({ endedOn }) => endedOn },
  { title: 'Note', value: ({ note }) => note },
  { title: 'Recommendations', value: ({ recommendations }) => recommendations.length },
  { title: 'Address', value: (review) => site + publicPaths.review(review) },
];

const recommendationColumns = (site: string): readonly Column<FoundRecommendation>[] => [
  { title: 'Partnership', value: ({ review }) => review.partnershipName },
  { title: 'Review', value: ({ review }) => review.title },
  { title: 'Number', value: ({ one }) => one.number },
  { title: 'Recommendation', value: ({ one }) => one.text },
  { title: 'Reach', value: ({ one }) => one.reach },
  { title: 'Theme', value: ({ one }) => themeWords(one.theme) },
  { title: 'National themes', value: ({ one }) => one.nationalThemes.map(nationalWords).join('; ') },
  { title: 'For', value: ({ one }) => one.agencies.join('; ') },
  { title: 'State', value: ({ one }) => one.state },
  { title: 'Last date of its actions', value: ({ one }) => one.dueOn },
  { title: 'What changed', value: ({ one }) => one.whatChanged },
  { title: 'Address', value: ({ review, one }) => site + publicPaths.recommendation(review, one.number) },
];

const json = (value: unknown): DataFile => ({
  type: 'application/json; charset=utf-8',
  text: `${JSON.stringify(value, null, 1)}\n`,
});

/** The files of the public record by their address; of the recommendations as a table those alone that are wanted. `site` is the address of the public pages without a slash. */
export const dataFiles = (site: string): Readonly<Record<string, (library: Library, wanted: Wanted) => DataFile>> => ({
  [publicPaths.reviewsCsv]: ({ reviews }) => ({
    type: CSV_TYPE,
    text: publicCsv({ columns: reviewColumns(site), rows: reviews }),
  }),
  [publicPaths.recommendationsCsv]: (library, wanted) => ({
    type: CSV_TYPE,
    text: publicCsv({ columns: recommendationColumns(site), rows: library.findRecommendations(wanted) }),
  }),
  [publicPaths.reviewsJson]: ({ reviews }) =>
    json({
      reviews: reviews.map(({ sections: _, ...review }) => ({
        ...review,
        scope: review.state === 'published' ? review.scope : null,
        address: site + publicPaths.review(review),
      })),
    }),
  [publicPaths.recommendationsJson]: (library) =>
    json({
      recommendations: library.findRecommendations(ANYTHING).map(({ review, one }) => ({
        ...one,
        partnership: review.partnership,
        review: review.slug,
        address: site + publicPaths.recommendation(review, one.number),
      })),
    }),
  [publicPaths.feed]: ({ reviews }) => ({
    type: 'application/atom+xml; charset=utf-8',
    text: atomFeed(reviews, site),
  }),
  [publicPaths.sitemap]: ({ reviews }) => ({ type: 'application/xml; charset=utf-8', text: siteMap(reviews, site) }),
  [publicPaths.robots]: () => ({
    type: 'text/plain; charset=utf-8',
    text: `User-agent: *\nAllow: /\nSitemap: ${site}${publicPaths.sitemap}\n`,
  }),
});
