import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { getTableColumns, getTableConfig, is, PgTable, sql } from '../src/platform/database/sql.js';
import { eachEngine } from './support/database.js';

interface Column {
  type: string;
  notNull: boolean;
  hasDefault: boolean;
}

/** Tables that no module describes, each with the reason. */
const NOT_DESCRIBED: Readonly<Record<string, string>> = {
  migration: 'kept by platform/database/migrate.ts',
  form_once: 'kept by platform/http/once.ts',
};

/** The tables as the modules describe them, by name. */
async function describedTables(): Promise<Map<string, Record<string, Column>>> {
  const modules = join(import.meta.dirname, '..', 'src', 'modules');
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(^|\/)tables\.js$/.test(path),
  );
  assert.ok(files.length > 0 && existsSync(modules));
  const described = new Map<string, Record<string, Column>>();
  for (const file of files) {
    const exported: Record<string, unknown> = await import(pathToFileURL(join(modules, file)).href);
    for (const table of Object.values(exported)) {
      if (!is(table, PgTable)) continue;
      const { name } = getTableConfig(table);
      assert.ok(!described.has(name), `${name} is described twice`);
      const columns = Object.values(getTableColumns(table)).map((column): [string, Column] => [
        column.name,
        { type: plain(column.getSQLType()), notNull: column.notNull, hasDefault: column.hasDefault },
      ]);
      described.set(name, Object.fromEntries(columns));
    }
  }
  return described;
}

/** One spelling of each type. */
const plain = (type: string): string =>
  type
    .replace('timestamp with time zone', 'timestamptz')
    .replace(/^int4?$/, 'integer')
    .replace(/\(\d+(, ?\d+)?\)/, '')
    .replace(/^serial$/, 'integer');

eachEngine((_name, openFresh) => {
  let kept: Map<string, Record<string, Column>>;
  let described: Map<string, Record<string, Column>>;
  before(async () => {
    described = await describedTables();
    const db = await openFresh();
    const { rows } = await db.asOwner((tx) =>
      tx.execute<{ table: string; column: string; type: string; not_null: boolean; has_default: boolean }>(sql`
      select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type, a.attnotnull as not_null,
        a.atthasdef or a.attidentity <> '' as has_default
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`),
    );
    kept = new Map();
    for (const row of rows) {
      const columns = kept.get(row.table) ?? {};
      columns[row.column] = { type: plain(row.type), notNull: row.not_null, hasDefault: row.has_default };
      kept.set(row.table, columns);
    }
  });

  test('the modules describe every table of the database, and no other', () => {
    assert.deepEqual([...described.keys(), ...Object.keys(NOT_DESCRIBED)].sort(), [...kept.keys()].sort());
  });

  test('column by column they agree: name, type, may be empty', () => {
    const shape = (columns: Record<string, Column> = {}) =>
      Object.fromEntries(
        Object.entries(columns)
          .sort()
          .map(([column, { type, notNull }]) => [column, `${type}${notNull ? ' not null' : ''}`]),
      );
    for (const [table, columns] of described) assert.deepEqual(shape(columns), shape(kept.get(table)), table);
  });

  test('a column the program leaves out of an insert has a default in the database', () => {
    for (const [table, columns] of described) {
      for (const [column, { hasDefault }] of Object.entries(columns)) {
        if (hasDefault) assert.ok(kept.get(table)?.[column]?.hasDefault, `${table}.${column}`);
      }
    }
  });
});
