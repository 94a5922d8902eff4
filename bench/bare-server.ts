import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import express from 'express';
import nunjucks from 'nunjucks';
import pg from 'pg';
import { type Day, dayInLondon } from '../src/kernel/day.js';
import { wholeCatalogue } from '../src/modules/all.js';
import { columnsOf } from '../src/modules/register/columns.js';
import { systemClock } from '../src/platform/clock.js';
import { readConfig } from '../src/platform/config.js';
import { dueInWords, shortDate } from '../src/web/formats.js';

/**
 * The register page as one would write it by hand with Express 5, Nunjucks and `pg`, and nothing around it: no sessions, no rights, no
 * record. Everything but the rows is fixed text in its template; the statement is that of the program. What to show comes from
 * the file named on the command line (`bare-page.ts` writes it).
 */

/** What the bare page is made of. */
export interface BarePage {
  readonly databaseUrl: string;
  readonly template: string;
  readonly statements: readonly { readonly text: string; readonly values: readonly unknown[] }[];
}

const { positionals } = parseArgs({ allowPositionals: true });
const page = JSON.parse(readFileSync(positionals[0] ?? '', 'utf8')) as BarePage;
const pool = new pg.Pool({ connectionString: page.databaseUrl, max: 10 });
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const templates = nunjucks.compile(page.template, new nunjucks.Environment(null, { autoescape: true }));
const today = dayInLondon(systemClock.now());
const columns = columnsOf(wholeCatalogue, today);

/** Each row by the names of its columns. The statement joins two tables that share names; the bare page shows rows of the first. */
const namedRows = ({ fields, rows }: pg.QueryArrayResult): Record<string, unknown>[] =>
  rows.map((cells) => Object.fromEntries(fields.map(({ name }, at) => [name, cells[at]] as const).reverse()));

/** Rows come under the names of their columns; the program's columns read them by its own. */
const rowOf = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

const cellsOf = (given: Record<string, unknown>) => {
  const row = rowOf(given) as never;
  return columns.map((column) => {
    const value = column.value(row);
    const isLate = column.id === 'next-due' && typeof value === 'string' && value < today;
    return {
      kind: column.kind,
      isLong: column.kind === 'text' && String(value).length > 24,
      isLate: isLate || (column.id === 'late' && Number(value) > 0),
      late: isLate ? dueInWords(value as Day, today) : '',
      value: column.kind === 'day' && typeof value === 'string' ? shortDate(value as Day) : (value ?? ''),
    };
  });
};

const app = express();
app.get('/register', async (_request, response) => {
  const [found] = await Promise.all(
    page.statements.map(({ text, values }) => pool.query({ text, values: [...values], rowMode: 'array' })),
  );
  response.type('html').send(
    templates.render({
      rows: (found === undefined ? [] : namedRows(found)).map((row) => ({
        href: `/reviews/${encodeURIComponent(String(row.reference))}`,
        cells: cellsOf(row),
      })),
    }),
  );
});
app.listen(readConfig().port, '127.0.0.1');
