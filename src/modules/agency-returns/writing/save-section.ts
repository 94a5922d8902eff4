import { dayInLondon } from '../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { AnsweredRequest } from '../guards.js';
import { returnSections } from '../tables.js';
import type { SectionRow } from './draft.js';
import { holdToWrite } from './may-write.js';
import type { TemplatePart } from './template.js';

/** What somebody wrote under one part, and the version they wrote it from; 0 when nothing stood there. */
export interface WrittenSection {
  readonly part: Pick<TemplatePart, 'key' | 'line'>;
  readonly text: string;
  readonly version: number;
}

/** Kept with its new version, or what somebody else of the agency left there meanwhile: nothing is written over. */
export type SectionKept = { readonly version: number } | { readonly theirs: SectionRow };

/** Writes one part, while the return is being written (`holdToWrite`). */
export async function saveSection(
  work: Work,
  answered: AnsweredRequest,
  written: WrittenSection,
): Promise<SectionKept> {
  await holdToWrite(work, answered);
  const before = await sectionRow(work, answered, written.part);
  if (before !== undefined && before.text === written.text) return { version: before.version };
  if ((before?.version ?? 0) !== written.version) {
    return before === undefined ? { version: 0 } : { theirs: before };
  }
  const kept = before === undefined ? await insert(work, answered, written) : await update(work, before, written);
  if (kept === undefined) return { theirs: (await sectionRow(work, answered, written.part)) as SectionRow };
  noteWriting(work, answered, before);
  return { version: kept.version };
}

const insert = async (work: Work, { review, asked }: AnsweredRequest, { part, text }: WrittenSection) => {
  const [row] = await work.tx
    .insert(returnSections)
    .values({
      id: work.newId(),
      reviewId: review.id,
      partnershipId: review.partnershipId,
      requestId: asked.request.id,
      key: part.key,
      lineId: part.line?.id ?? null,
      text,
      changedBy: personIn(work),
      changedAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ version: returnSections.version });
  return row;
};

const update = async (work: Work, before: SectionRow, { text }: WrittenSection) => {
  const [row] = await work.tx
    .update(returnSections)
    .set({ text, changedBy: personIn(work), changedAt: work.now, version: sql`${returnSections.version} + 1` })
    .where(and(eq(returnSections.id, before.id), eq(returnSections.version, before.version)))
    .returning({ version: returnSections.version });
  return row;
};

async function sectionRow(work: Work, { asked }: AnsweredRequest, part: WrittenSection['part']) {
  const [row] = await work.tx
    .select()
    .from(returnSections)
    .where(
      and(
        eq(returnSections.requestId, asked.request.id),
        eq(returnSections.key, part.key),
        part.line === undefined ? isNull(returnSections.lineId) : eq(returnSections.lineId, part.line.id),
      ),
    );
  return row;
}

/** A form that saves itself comes every few seconds: one act for each part, person and day. */
function noteWriting(work: Work, { review, asked }: AnsweredRequest, before: SectionRow | undefined): void {
  const again = before?.changedBy === personIn(work) && dayInLondon(before.changedAt) === work.today;
  if (again) return;
  work.record({
    action: 'return.written',
    reviewId: review.id,
    objectKind: 'agency-request',
    objectId: asked.request.id,
  });
}
