import { sql } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { EarlierContent } from './entry.js';
import type { EarlierAct } from './kinds.js';
import { codesOf } from './read-codes.js';

/** A new earlier review. */
export interface NewEntry {
  readonly id: string;
  readonly content: EarlierContent;
  /** Its row in the file. */
  readonly place: number;
}

/** How an entry stands after it was changed. */
export interface ChangedEntry {
  readonly id: string;
  /** The version that was changed. */
  readonly version: number;
  readonly before: EarlierContent;
  readonly content: EarlierContent;
}

/** What the changes are: why, and the file they come from. */
export interface Changing {
  readonly what: EarlierAct;
  readonly reason?: string;
  readonly importId?: string;
}

/** What a row of the table holds beside what was typed. */
const columnsOf = ({ texts, dates, others }: EarlierContent) => {
  const { stagePlace, ...codes } = codesOf(texts, dates);
  const line = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  return {
    ...{ texts, dates, others, ...codes, stage_place: stagePlace },
    ...{ reference: line(texts.reference), pseudonym: line(texts.pseudonym), area: line(texts.partnership) },
  };
};

/** Puts earlier reviews into the register, hundreds in one statement. */
export async function addEntries(
  work: Work,
  { partnershipId, importId, entries }: { partnershipId: string; importId: string; entries: readonly NewEntry[] },
): Promise<void> {
  if (entries.length === 0) return;
  const by = personIn(work);
  const rows = entries.map(({ id, place, content }) => ({ id, place, ...columnsOf(content) }));
  await work.tx.execute(sql`
    insert into register_entry (id, partnership_id, import_id, made_by, made_at, place, reference, pseudonym, area, texts, dates, others,
      stage, stage_place, kind, regime, decision, year)
    select given.id, ${partnershipId}::uuid, ${importId}::uuid, ${by}::uuid, ${work.now.toISOString()}::timestamptz, given.place,
      given.reference, given.pseudonym, given.area, given.texts, given.dates, given.others, given.stage, given.stage_place, given.kind,
      given.regime, given.decision, given.year
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id uuid, place integer, reference text, pseudonym text, area text,
      texts jsonb, dates jsonb, others jsonb, stage text, stage_place integer, kind text, regime text, decision text, year integer)`);
  const changes = entries.map(({ id }) => ({ id, version: 1, before: null }));
  await addChanges(work, partnershipId, { changes, changing: { what: 'taken-in', importId } });
}

/** Changes earlier reviews, each with how it stood before. Answers the ids of those that nobody else changed meanwhile. */
export async function changeEntries(
  work: Work,
  partnershipId: string,
  { entries, changing }: { entries: readonly ChangedEntry[]; changing: Changing },
): Promise<ReadonlySet<string>> {
  if (entries.length === 0) return new Set();
  const rows = entries.map(({ id, version, content }) => ({ id, version, ...columnsOf(content) }));
  const { rows: changed } = await work.tx.execute<{ id: string }>(sql`
    update register_entry as kept set version = kept.version + 1, reference = given.reference, pseudonym = given.pseudonym, area = given.area,
      texts = given.texts, dates = given.dates, others = given.others, stage = given.stage, stage_place = given.stage_place,
      kind = given.kind, regime = given.regime, decision = given.decision, year = given.year
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id uuid, version integer, reference text, pseudonym text, area text,
      texts jsonb, dates jsonb, others jsonb, stage text, stage_place integer, kind text, regime text, decision text, year integer)
    where kept.id = given.id and kept.version = given.version and kept.partnership_id = ${partnershipId}::uuid
    returning kept.id`);
  const ids = new Set(changed.map(({ id }) => id));
  const changes = entries
    .filter(({ id }) => ids.has(id))
    .map(({ id, version, before }) => ({ id, version: version + 1, before }));
  await addChanges(work, partnershipId, { changes, changing });
  return ids;
}

interface ChangeMade {
  readonly id: string;
  /** After it. */
  readonly version: number;
  readonly before: EarlierContent | null;
}

/** Notes in the history of each what was done to it. */
export async function addChanges(
  work: Work,
  partnershipId: string,
  { changes, changing }: { changes: readonly ChangeMade[]; changing: Changing },
): Promise<void> {
  const { what, reason = '', importId = null } = changing;
  await work.tx.execute(sql`
    insert into register_entry_change (entry_id, version, partnership_id, what, reason, before, import_id, changed_by, changed_at)
    select given.id, given.version, ${partnershipId}::uuid, ${what}, ${reason}, given.before, ${importId}::uuid, ${personIn(work)}::uuid,
      ${work.now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as given (id uuid, version integer, before jsonb)`);
}
