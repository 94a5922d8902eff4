import { buffer } from 'node:stream/consumers';
import type { BlankForm } from '../../platform/catalogue.js';
import { writeXlsx, XLSX_TYPE } from '../../platform/spreadsheet/index.js';
import { type ColumnId, chronologyColumns } from './columns.js';

/** Filled in by the partnership, or by the pages of a chronology. */
const NOT_ASKED: readonly ColumnId[] = ['number', 'masked'];

/** A chronology to fill in: what the importer reads back, column by column. */
export const chronologyForms: readonly BlankForm[] = [
  {
    name: 'chronology.xlsx',
    title: 'Chronology',
    says: 'Every contact of an agency in order of date. The columns are those that the system reads back.',
    audiences: ['agencies'],
    mediaType: XLSX_TYPE,
    make: () =>
      buffer(
        writeXlsx({
          name: 'Chronology',
          marking: 'OFFICIAL-SENSITIVE when completed',
          about:
            'one row for each contact; a date that is not known to the day is written as it is known, such as March 2019',
          columns: chronologyColumns
            .filter(({ id }) => !NOT_ASKED.includes(id))
            .map(({ heading, width }) => ({ title: heading, width, value: () => '' })),
          rows: [],
        }),
      ),
  },
];
