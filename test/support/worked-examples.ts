import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DOCS = join(import.meta.dirname, '..', '..', '..', 'docs', 'domain');

/** The rows of the table in `page` of docs/domain whose columns are headed like this, each cell as it is written. */
export function workedExamples(page: string, headings: readonly string[]): string[][] {
  const lines = readFileSync(join(DOCS, page), 'utf8').split('\n');
  const head = lines.indexOf(`| ${headings.join(' | ')} |`);
  assert.notEqual(head, -1, `${page} has no table with the columns ${headings.join(', ')}`);
  const after = lines.slice(head + 2);
  const end = after.findIndex((line) => !line.startsWith('|'));
  const rows = after.slice(0, end === -1 ? undefined : end).map((line) => line.split('|').slice(1, -1));
  assert.ok(rows.length > 0);
  return rows.map((row) => row.map((cell) => cell.trim()));
}

/** What `12 of 30` says. */
export function shareWritten(text: string): { readonly numerator: number; readonly denominator: number } {
  const found = /^(\d+) of (\d+)$/.exec(text);
  assert.ok(found, text);
  return { numerator: Number(found[1]), denominator: Number(found[2]) };
}
