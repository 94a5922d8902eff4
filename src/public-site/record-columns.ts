import { type PublicReview, publicStates } from '../kernel/public-record.js';
import type { Column } from '../platform/spreadsheet/index.js';
import type { FoundRecommendation } from './library.js';
import { publicPaths } from './paths.js';
import { nationalWords, themeWords } from './words.js';

/** A column of a table of the public record: the same description makes the file and the table on the page. */
export interface SaidColumn<Row> extends Column<Row> {
  readonly says: string;
}

/** The columns of the reviews. `site` is the address of the public pages without a slash. */
export const reviewColumns = (site: string): readonly SaidColumn<PublicReview>[] => [
  { title: 'Partnership', says: 'Whose review it is', value: ({ partnershipName }) => partnershipName },
  { title: 'Title', says: 'Under which it is published', value: ({ title }) => title },
  { title: 'Kind', says: 'By which law the review was held', value: ({ kind }) => kind },
  {
    title: 'State',
    says: 'published; withheld: not published, the note says why; taken-down: no longer on this site',
    value: ({ state }) => state,
  },
  { title: 'Year of death', says: 'Empty where it is not public', value: ({ yearOfDeath }) => yearOfDeath },
  { title: 'Published on', says: 'Empty where it is not published', value: ({ publishedOn }) => publishedOn },
  {
    title: 'Corrected on',
    says: 'The day of the last correction; empty for none',
    value: ({ correctedOn }) => correctedOn,
  },
  { title: 'Taken down or withheld on', says: 'Empty where it is published', value: ({ endedOn }) => endedOn },
  { title: 'Note', says: 'What the partnership says where the report is not here', value: ({ note }) => note },
  {
    title: 'Recommendations',
    says: 'How many of it are public',
    value: ({ recommendations }) => recommendations.length,
  },
  { title: 'Address', says: 'Stays the same', value: (review) => site + publicPaths.review(review) },
];

/** The columns of the recommendations. */
export const recommendationColumns = (site: string): readonly SaidColumn<FoundRecommendation>[] => [
  { title: 'Partnership', says: 'Whose review it is', value: ({ review }) => review.partnershipName },
  { title: 'Review', says: 'Its title', value: ({ review }) => review.title },
  { title: 'Number', says: 'In the published report', value: ({ one }) => one.number },
  { title: 'Recommendation', says: 'Its words as published', value: ({ one }) => one.text },
  { title: 'Reach', says: 'Local, regional or national', value: ({ one }) => one.reach },
  { title: 'Theme', says: 'One of the seven themes of partnerships', value: ({ one }) => themeWords(one.theme) },
  {
    title: 'National themes',
    says: 'The national ones that it falls under, parted by semicolons',
    value: ({ one }) => one.nationalThemes.map(nationalWords).join('; '),
  },
  { title: 'For', says: 'Who is to do it, parted by semicolons', value: ({ one }) => one.agencies.join('; ') },
  {
    title: 'State',
    says: `How far its actions are: ${publicStates.join(', ')}. Done: somebody else than its owner has checked it. Not-implemented: one of its actions or more will not be carried out`,
    value: ({ one }) => one.state,
  },
  {
    title: 'Last date of its actions',
    says: 'The latest day by which an action of it is to be done; empty for none',
    value: ({ one }) => one.dueOn,
  },
  {
    title: 'What changed',
    says: 'What the report says came of it when it was published; figures stand in “What changed: results”',
    value: ({ one }) => one.whatChanged,
  },
  {
    title: 'Address',
    says: 'Stays the same',
    value: ({ review, one }) => site + publicPaths.recommendation(review, one.number),
  },
];
