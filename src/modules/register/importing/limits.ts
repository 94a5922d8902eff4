import type { ApartLimits } from '../../../platform/apart/index.js';
import type { TableLimits } from '../../../platform/spreadsheet/index.js';
import { type Limits, UPLOAD_LIMITS } from '../../../platform/upload/index.js';

const MEGABYTE = 1024 * 1024;

/** Rows of one file: no partnership has had a tenth of them. */
export const MOST_ROWS = 3_000;

/** Of one cell. */
export const MOST_CHARACTERS = 20_000;

/** Rows with what stands above and between them. */
export const TABLE_LIMITS: TableLimits = { rows: MOST_ROWS + 200, columns: 100, tables: 40 };

export const FILE_LIMITS: Limits = {
  ...UPLOAD_LIMITS,
  kinds: ['xlsx', 'csv', 'txt'],
  bytes: 10 * MEGABYTE,
  unpackedBytes: 60 * MEGABYTE,
  tags: 2_500_000,
};

export const READING_LIMITS: ApartLimits = { megabytes: 256, milliseconds: 20_000 };
