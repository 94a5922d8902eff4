import { CSV_TYPE, publicCsv } from '../platform/spreadsheet/index.js';
import { described, type Field, schemaOf } from './described.js';
import { atomFeed, siteMap } from './feed.js';
import { ANYTHING, type Library, type Wanted } from './library.js';
import { measureFields } from './measure-fields.js';
import { publicPaths } from './paths.js';
import { recommendationColumns, reviewColumns } from './record-columns.js';
import { resultFields } from './result-fields.js';
import { resultsOf } from './results.js';

/** A file of the public record. */
export interface DataFile {
  readonly type: string;
  readonly text: string;
}

const json = (value: unknown): DataFile => ({
  type: 'application/json; charset=utf-8',
  text: `${JSON.stringify(value, null, 1)}\n`,
});

/** A described file in both forms, with its schema. */
const describedFiles = <Row>(
  fields: readonly Field<Row>[],
  { of, rows }: { readonly of: Described; readonly rows: (library: Library, today: string) => readonly Row[] },
): Readonly<Record<string, MakeFile>> => ({
  [of.csv]: (library, { today }) => ({
    type: CSV_TYPE,
    text: publicCsv({
      columns: fields.map(({ name, value }) => ({ title: name, value: (row: Row) => asCell(value(row)) })),
      rows: rows(library, today),
    }),
  }),
  [of.json]: (library, { today }) =>
    json({ $schema: of.schemaAddress, [of.list]: rows(library, today).map((row) => described(fields, row)) }),
  [of.schema]: () => ({
    type: 'application/schema+json; charset=utf-8',
    text: `${JSON.stringify(schemaOf(fields, { id: of.schemaAddress, title: of.title, list: of.list }), null, 1)}\n`,
  }),
});

interface Described {
  readonly csv: string;
  readonly json: string;
  readonly schema: string;
  readonly schemaAddress: string;
  readonly title: string;
  readonly list: string;
}

const asCell = (value: string | number | boolean | null) => (typeof value === 'boolean' ? String(value) : value);

/** What a file is asked for: the recommendations that are wanted, where it is of them; the day in London. */
export interface FileAsked {
  readonly wanted: Wanted;
  readonly today: string;
}

/** Makes a file of what is public. */
export type MakeFile = (library: Library, asked: FileAsked) => DataFile;

/** The files of the public record by their address; of the recommendations as a table those alone that are wanted. `site` is the address of the public pages without a slash. */
export const dataFiles = (site: string): Readonly<Record<string, MakeFile>> => ({
  ...describedFiles(resultFields, {
    of: {
      ...{ csv: publicPaths.resultsCsv, json: publicPaths.resultsJson, schema: publicPaths.resultsSchema },
      schemaAddress: site + publicPaths.resultsSchema,
      ...{ title: 'What changed in practice after reviews of deaths after domestic abuse', list: 'results' },
    },
    rows: ({ reviews }, today) => resultsOf(reviews, today),
  }),
  ...describedFiles(measureFields, {
    of: {
      ...{ csv: publicPaths.measuresCsv, json: publicPaths.measuresJson, schema: publicPaths.measuresSchema },
      schemaAddress: site + publicPaths.measuresSchema,
      ...{ title: 'Measures by which a change in practice can be seen', list: 'measures' },
    },
    rows: ({ measures }) => measures,
  }),
  [publicPaths.reviewsCsv]: ({ reviews }) => ({
    type: CSV_TYPE,
    text: publicCsv({ columns: reviewColumns(site), rows: reviews }),
  }),
  [publicPaths.recommendationsCsv]: (library, { wanted }) => ({
    type: CSV_TYPE,
    text: publicCsv({ columns: recommendationColumns(site), rows: library.findRecommendations(wanted) }),
  }),
  [publicPaths.reviewsJson]: ({ reviews }) =>
    json({
      reviews: reviews.map(({ sections: _, changes: __, silences: ___, ...review }) => ({
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
