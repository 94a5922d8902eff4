import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { utils, write } from '@e965/xlsx';
import { day } from '../../../kernel/day.js';
import type { ApartLimits } from '../../../platform/apart/index.js';
import { unpackedRows } from './packed-tables.js';
import { readApart } from './read-apart.js';

const today = day('2026-02-10');

const sheetOf = (rows: number): Uint8Array => {
  const cells = Array.from({ length: rows }, (_, at) => [
    `${at}`,
    '3 April 2019',
    'Case notes',
    'Somebody rang. '.repeat(20),
  ]);
  return write({ SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet(cells) } }, { type: 'buffer', bookType: 'xlsx' });
};

describe('reading a file apart', () => {
  it('takes less than a tenth of a second of the program’s own processor for 4,000 rows', async () => {
    const bytes = sheetOf(4_000);
    await readApart({ kind: 'xlsx', name: '', bytes: sheetOf(1), today });
    const before = process.cpuUsage();
    const read = await readApart({ kind: 'xlsx', name: '', bytes, today });
    const own = process.cpuUsage(before);
    assert.ok('tables' in read);
    assert.deepEqual(
      read.tables.map(({ name, rowsInAll, content }) => [name, rowsInAll, unpackedRows(content).length]),
      [['A', 4_000, 4_000]],
    );
    // A process cannot be held up by itself for longer than it worked.
    assert.ok(own.user + own.system < 100_000, `${(own.user + own.system) / 1000} ms`);
  });

  it('refuses in words what takes more memory or time than it may, and reads the next', async () => {
    const big = { kind: 'xlsx', name: '', bytes: sheetOf(8_000), today } as const;
    const refusal = async (limits: ApartLimits): Promise<string> => {
      const read = await readApart(big, limits);
      return 'refused' in read ? read.refused : 'read';
    };
    assert.match(
      await refusal({ megabytes: 16, milliseconds: 60_000 }),
      /too large to read. Save each sheet as a file/,
    );
    assert.match(
      await refusal({ megabytes: 256, milliseconds: 1 }),
      /took too long to read. Save each sheet as a file/,
    );
    assert.ok('tables' in (await readApart({ kind: 'text', name: 'Next', bytes: Buffer.from('a,b\r\n1,2'), today })));
  });
});
