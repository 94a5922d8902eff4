import type { ApartLimits } from '../../../platform/apart/index.js';
import type { TableLimits } from '../../../platform/spreadsheet/index.js';
import { type Limits, UPLOAD_LIMITS } from '../../../platform/upload/index.js';

const MEGABYTE = 1024 * 1024;

/** Rows of one plan: the longest that was published has a hundred. */
export const MOST_ROWS = 500;

/** Of one cell. */
export const MOST_CHARACTERS = 20_000;

export const TABLE_LIMITS: TableLimits = { rows: MOST_ROWS + 50, columns: 40, tables: 60 };

export const FILE_LIMITS: Limits = {
  ...UPLOAD_LIMITS,
  kinds: ['xlsx', 'csv', 'txt', 'docx'],
  bytes: 5 * MEGABYTE,
  unpackedBytes: 30 * MEGABYTE,
  tags: 1_000_000,
};

export const READING_LIMITS: ApartLimits = { megabytes: 256, milliseconds: 20_000 };
