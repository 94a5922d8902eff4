import type { ApartLimits } from '../../../platform/apart/index.js';
import type { TableLimits } from '../../../platform/spreadsheet/index.js';
import { type Limits, UPLOAD_LIMITS } from '../../../platform/upload/index.js';

const MEGABYTE = 1024 * 1024;

/** Rows that one import takes; a longer chronology comes in two. */
export const MOST_ROWS = 10_000;

/** Rows with what stands above and between them. */
export const TABLE_LIMITS: TableLimits = { rows: MOST_ROWS + 200, columns: 60, tables: 40 };

/** Reading a workbook costs memory for each of its cells: so it is held to less than a document that is only kept. */
export const FILE_LIMITS: Limits = {
  ...UPLOAD_LIMITS,
  kinds: ['xlsx', 'csv', 'txt', 'docx'],
  bytes: 10 * MEGABYTE,
  unpackedBytes: 60 * MEGABYTE,
  tags: 2_500_000,
};

/** Reading ten thousand rows of a real chronology takes a third of either. */
export const READING_LIMITS: ApartLimits = { megabytes: 256, milliseconds: 20_000 };

/** Rows that are read in one go. */
export const BATCH = 2_000;
