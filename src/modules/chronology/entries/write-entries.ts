import { sql } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import { holdOpen } from '../hold-open.js';
import type { Chronology } from '../opened.js';
import type { EntryDraft, EntryMoment } from './draft.js';

/** An entry that has been understood, ready to be written. */
export interface EntryToWrite {
  readonly draft: EntryDraft;
  readonly moment: EntryMoment;
  readonly sequence: number;
  readonly importRow?: number;
}

/** Rows sent to the database at once. */
const AT_ONCE = 1_000;

/** Writes entries, one or thousands, and gives their ids in the same order. Records nothing: the verb that calls it does. */
export async function writeEntries(
  work: Work,
  chronology: Chronology,
  { entries, importId }: { entries: readonly EntryToWrite[]; importId?: string },
): Promise<string[]> {
  await holdOpen(work, chronology.id);
  const rows = entries.map((entry) => rowOf(work, entry));
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    await work.tx.execute(sql`
      insert into chronology_entry (id, review_id, partnership_id, chronology_id, agency_id, written_when, written_time, first_day, last_day,
        about, doubted, first_time, last_time, sequence, source, person_words, kind, facts, acted, decision, seen, seen_words, risk_tool,
        response, comment, significance, lines, masked, import_id, import_row, changed_by, changed_at)
      select id, ${chronology.reviewId}::uuid, ${chronology.partnershipId}::uuid, ${chronology.id}::uuid, ${chronology.agencyId}::uuid, written_when,
        written_time, first_day, last_day, about, doubted, first_time, last_time, sequence, source, person_words, kind, facts, acted, decision,
        array(select jsonb_array_elements_text(seen)), seen_words, risk_tool, response, comment, significance,
        array(select jsonb_array_elements_text(lines)::uuid), masked, ${importId ?? null}::uuid, import_row, ${personIn(work)}::uuid, ${work.now.toISOString()}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows.slice(at, at + AT_ONCE))}::jsonb) as r(id uuid, written_when text, written_time text, first_day date,
        last_day date, about boolean, doubted boolean, first_time text, last_time text, sequence numeric, source text, person_words text,
        kind text, facts text, acted text, decision text, seen jsonb, seen_words text, risk_tool text, response text, comment text,
        significance text, lines jsonb, masked boolean, import_row integer)`);
  }
  return rows.map(({ id }) => id);
}

const rowOf = (work: Work, { draft, moment, sequence, importRow }: EntryToWrite) => ({
  id: work.newId(),
  written_when: draft.when,
  written_time: draft.time,
  first_day: moment.firstDay,
  last_day: moment.lastDay,
  about: moment.about,
  doubted: moment.doubted,
  first_time: moment.firstTime,
  last_time: moment.lastTime,
  sequence,
  source: draft.source,
  person_words: draft.person,
  kind: draft.kind,
  facts: draft.facts,
  acted: draft.acted,
  decision: draft.decision,
  seen: draft.seen,
  seen_words: draft.seenWords,
  risk_tool: draft.risk,
  response: draft.response,
  comment: draft.comment,
  significance: draft.significance,
  lines: draft.lines,
  masked: draft.masked,
  import_row: importRow ?? null,
});

/** The first number of the sequence that is free behind all others. */
export async function nextSequence(work: Work, chronologyId: string): Promise<number> {
  const { rows } = await work.tx.execute<{ next: string }>(
    sql`select coalesce(floor(max(sequence)), 0) + 1 as next from chronology_entry where chronology_id = ${chronologyId}::uuid`,
  );
  return Number(rows[0]?.next ?? 1);
}
