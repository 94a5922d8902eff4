import { dayInLondon } from '../../../kernel/day.js';
import { and, eq } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReport } from '../opened.js';
import type { OutlineSection } from '../outline.js';
import type { SectionRow } from '../queries.js';
import { noteStepOnce } from '../steps/note-step.js';
import { reportSections, reportSectionTexts } from '../tables.js';
import { mergeTexts } from './merge.js';

/** What somebody wrote in a section, and the version they wrote it from; 0 when nothing stood there. */
export interface WrittenSection {
  readonly section: Pick<OutlineSection, 'part' | 'key'>;
  readonly text: string;
  readonly after: string;
  readonly version: number;
}

/**
 * Kept with the version that the writer goes on from; `mergedWith` is who had changed other paragraphs meanwhile. Or what somebody else left
 * in the same paragraphs: nothing is written over.
 */
export type SectionKept = { readonly version: number; readonly mergedWith?: string } | { readonly theirs: SectionRow };

type Words = Pick<WrittenSection, 'text' | 'after'>;

/** Writes a section, under pseudonyms. Two who write at once lose nothing: their paragraphs are put together. */
export async function saveSection(work: Work, open: OpenReport, typed: WrittenSection): Promise<SectionKept> {
  const { toPseudonyms } = open.names;
  const written = { ...typed, text: toPseudonyms(typed.text), after: toPseudonyms(typed.after) };
  const row = await heldSection(work, open, written);
  const now = asShown(row, toPseudonyms);
  if (now.text === written.text && now.after === written.after) return { version: row.version };
  if (row.version === written.version) return { version: await write(work, row, written) };
  const base = asShown(await textAt(work, row, written.version), toPseudonyms);
  const [text, after] = [
    mergeTexts(base.text, written.text, now.text),
    mergeTexts(base.after, written.after, now.after),
  ];
  if (text === 'both-changed' || after === 'both-changed') return { theirs: { ...row, ...now } };
  // What they typed is kept as it is, and the whole after it: they go on from their own words, and are put together again at the next save.
  const version = await write(work, row, written);
  const merged = { text: text.text, after: after.text };
  if (merged.text === written.text && merged.after === written.after) return { version };
  await write(work, { ...row, version }, merged);
  return { version, mergedWith: row.changedBy };
}

const asShown = (words: Words, as: (text: string) => string): Words => ({
  text: as(words.text),
  after: as(words.after),
});

/** The section, made when nobody had written in it; held so that two saves come one after the other. */
async function heldSection(work: Work, { review }: OpenReport, { section }: WrittenSection): Promise<SectionRow> {
  const made = await work.tx
    .insert(reportSections)
    .values({
      id: work.newId(),
      reviewId: review.id,
      partnershipId: review.partnershipId,
      part: section.part,
      key: section.key,
      changedBy: personIn(work),
      changedAt: work.now,
      version: 0,
    })
    .onConflictDoNothing()
    .returning({ id: reportSections.id });
  if (made.length > 0) await noteStepOnce(work, review, 'drafting-started');
  const [row] = await work.tx
    .select()
    .from(reportSections)
    .where(
      and(
        eq(reportSections.reviewId, review.id),
        eq(reportSections.part, section.part),
        eq(reportSections.key, section.key),
      ),
    )
    .for('update');
  if (row === undefined) throw new Error('a section that was just made is not there');
  return row;
}

/** What stood at a version; nothing before the first. */
async function textAt(work: Work, { id }: SectionRow, version: number): Promise<Words> {
  const [row] = await work.tx
    .select({ text: reportSectionTexts.text, after: reportSectionTexts.after })
    .from(reportSectionTexts)
    .where(and(eq(reportSectionTexts.sectionId, id), eq(reportSectionTexts.number, version)));
  return row ?? { text: '', after: '' };
}

/** Puts the words there and keeps them with who and when; answers their version. */
async function write(work: Work, row: SectionRow, { text, after }: Words): Promise<number> {
  const version = row.version + 1;
  const by = personIn(work);
  await work.tx
    .update(reportSections)
    .set({ text, after, changedBy: by, changedAt: work.now, version })
    .where(eq(reportSections.id, row.id));
  const { id: sectionId, reviewId, partnershipId } = row;
  await work.tx.insert(reportSectionTexts).values({
    id: work.newId(),
    reviewId,
    partnershipId,
    sectionId,
    number: version,
    text,
    after,
    writtenBy: by,
    writtenAt: work.now,
  });
  noteWriting(work, row);
  return version;
}

/** A form that saves itself comes every few seconds: one act for each section, person and day. */
function noteWriting(work: Work, row: SectionRow): void {
  const again = row.version > 0 && row.changedBy === personIn(work) && dayInLondon(row.changedAt) === work.today;
  const noted = work.acts.some(({ action, objectId }) => action === 'report.written' && objectId === row.id);
  if (again || noted) return;
  work.record({ action: 'report.written', reviewId: row.reviewId, objectKind: 'report-section', objectId: row.id });
}
