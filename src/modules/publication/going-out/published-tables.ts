import type { PublicChange, PublicLibraryMeasure, PublicSilence } from '../../../kernel/public-change.js';
import type {
  PublicPart,
  PublicPiece,
  PublicRecommendationState,
  PublicReview,
  PublicScope,
} from '../../../kernel/public-record.js';
import { bytea, day, integer, jsonb, pgSchema, primaryKey, text } from '../../../platform/database/sql.js';

/** What is public: a schema of its own, which the public role reads and nothing else. */
const published = pgSchema('published');

const ofPublicReview = { partnership: text().notNull(), slug: text().notNull() };

export const publishedReviews = published.table(
  'review',
  {
    ...ofPublicReview,
    partnershipName: text('partnership_name').notNull(),
    state: text().$type<PublicReview['state']>().notNull(),
    scope: text().$type<PublicScope>().notNull().default('whole'),
    kind: text().notNull(),
    title: text().notNull(),
    opening: text().notNull().default(''),
    contentNote: text('content_note').notNull().default(''),
    yearOfDeath: integer('year_of_death'),
    publishedOn: day('published_on'),
    correctedOn: day('corrected_on'),
    endedOn: day('ended_on'),
    note: text().notNull().default(''),
    libraryLink: text('library_link').notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.partnership, table.slug] })],
);

export const publishedSections = published.table(
  'section',
  {
    ...ofPublicReview,
    part: text().$type<PublicPart>().notNull(),
    key: text().notNull(),
    position: integer().notNull(),
    heading: text().notNull(),
    content: jsonb().$type<readonly PublicPiece[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.partnership, table.slug, table.part, table.key] })],
);

export const publishedRecommendations = published.table(
  'recommendation',
  {
    ...ofPublicReview,
    number: integer().notNull(),
    text: text().notNull(),
    reach: text().notNull(),
    theme: text().notNull().default(''),
    nationalThemes: text('national_themes').array().notNull().default([]),
    agencies: text().array().notNull().default([]),
    state: text().$type<PublicRecommendationState>().notNull(),
    dueOn: day('due_on'),
    whatChanged: text('what_changed').notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.partnership, table.slug, table.number] })],
);

export const publishedFiles = published.table(
  'file',
  {
    ...ofPublicReview,
    name: text().notNull(),
    title: text().notNull(),
    mediaType: text('media_type').notNull(),
    hash: text().notNull(),
    bytes: bytea().notNull(),
  },
  (table) => [primaryKey({ columns: [table.partnership, table.slug, table.name] })],
);

export const publishedChanges = published.table(
  'change',
  { ...ofPublicReview, position: integer().notNull(), content: jsonb().$type<PublicChange>().notNull() },
  (table) => [primaryKey({ columns: [table.partnership, table.slug, table.position] })],
);

export const publishedSilences = published.table(
  'silence',
  { ...ofPublicReview, position: integer().notNull(), content: jsonb().$type<PublicSilence>().notNull() },
  (table) => [primaryKey({ columns: [table.partnership, table.slug, table.position] })],
);

export const publishedLibraryMeasures = published.table('library_measure', {
  key: text().primaryKey(),
  position: integer().notNull(),
  content: jsonb().$type<PublicLibraryMeasure>().notNull(),
});
