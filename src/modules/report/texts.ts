import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import { and, eq } from '../../platform/database/sql.js';
import { Conflict } from '../../platform/errors.js';
import { personIn, type Work } from '../../platform/work.js';
import { reportPartInWords } from './kinds.js';
import { outlineOf } from './outline.js';
import { reportPaths } from './paths.js';
import { readReport, writeReport } from './policy.js';
import { partsOfVersion, type SectionRow, sectionsOf, versionsOf } from './queries.js';
import { reportSections, reportSectionTexts } from './tables.js';
import { textsOfChecking } from './texts-of-checking.js';

/** Every text of the report that the asker reads: what is being written can be mended; a version stays as it was kept. */
export async function* textsOfReport(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  if (!readReport.may(of.roles)) return;
  yield* textsOfChecking(work, of);
  for (const row of await sectionsOf(work, of.id)) yield* textsOfSection(work, of, row);
  const [newest] = await versionsOf(work, of.id);
  if (newest === undefined) return;
  const whole = `Report, version ${newest.number}`;
  for (const { part, key, heading, text } of partsOfVersion(newest))
    if (text !== '')
      yield {
        ...{ whole, where: heading, text, key: `report-version:${newest.id}:${part}:${key}` },
        href: reportPaths.versionSection(of.reference, newest.number, { part, key }),
      };
}

function* textsOfSection(work: Work, of: TextsOf, row: SectionRow): Generator<TextPlace> {
  const section = outlineOf(row.part, row.key);
  if (section === undefined) return;
  for (const column of ['text', 'after'] as const)
    if (row[column] !== '')
      yield {
        ...{ key: `report-section:${row.id}:${column}`, text: row[column], where: section.heading },
        ...{ whole: reportPartInWords[row.part], href: reportPaths.section(of.reference, section) },
        mend: writeReport.may(of.roles) ? (text) => mendSection(work, row, { [column]: text }) : undefined,
      };
}

/** A name that is taken out makes a text of its own, as any other change does. */
async function mendSection(work: Work, row: SectionRow, change: { text?: string; after?: string }): Promise<void> {
  const version = row.version + 1;
  const [changed] = await work.tx
    .update(reportSections)
    .set({ ...change, changedBy: personIn(work), changedAt: work.now, version })
    .where(and(eq(reportSections.id, row.id), eq(reportSections.version, row.version)))
    .returning();
  if (changed === undefined) throw new Conflict('Somebody else changed this section first.');
  const { id: sectionId, reviewId, partnershipId, text, after } = changed;
  await work.tx.insert(reportSectionTexts).values({
    ...{ id: work.newId(), reviewId, partnershipId, sectionId, text, after },
    ...{ number: version, writtenBy: personIn(work), writtenAt: work.now },
  });
  work.record({ action: 'report.written', reviewId, objectKind: 'report-section', objectId: sectionId });
}
