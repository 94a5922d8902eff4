import { and, eq, sql } from '../../../platform/database/sql.js';
import type { Asked } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import type { FormState } from '../../../web/forms.js';
import { momentInWords } from '../entries/entry-words.js';
import type { OpenToWrite } from '../opened.js';
import { chronologyImportRows as rows } from '../tables.js';
import { CheckingPage } from './checking-page.js';
import { countRows, type Import, matchingOf, remarksOf, rowsIn } from './queries.js';
import { draftOfTexts, textsOfRow } from './row-draft.js';

const STATES = ['problem', 'ready', 'left-out'] as const;

/** The page of the check, with the rows that were asked for: those with problems as long as there are any. */
export async function checkingPage(
  work: Work,
  place: OpenToWrite,
  { one, query, form }: { one: Import; query: Asked['query']; form: FormState },
) {
  const counts = await countRows(work, one.id);
  const state = STATES.find((name) => name === query.show) ?? ((counts.get('problem') ?? 0) > 0 ? 'problem' : 'ready');
  const asked = Number(query.page ?? '1');
  const page = Number.isInteger(asked) && asked >= 1 && asked <= 1_000 ? asked : 1;
  const matching = await matchingOf(work, one);
  const views = (await rowsIn(work, one.id, { state, page })).map((row) => {
    const texts = textsOfRow(row, matching);
    return { row, texts, understood: momentInWords(draftOfTexts(texts, matching).moment) };
  });
  const [double] = await work.tx
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(rows)
    .where(
      and(eq(rows.importId, one.id), eq(rows.state, 'problem'), sql`${rows.problems} @> '[{"field":"double"}]'::jsonb`),
    );
  return (
    <CheckingPage
      place={place}
      one={one}
      form={form}
      counts={counts}
      remarks={await remarksOf(work, one.id)}
      doubles={double?.count ?? 0}
      shown={{ state, page, rows: views }}
    />
  );
}
