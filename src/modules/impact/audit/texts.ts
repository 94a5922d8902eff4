import type { TextPlace, TextsOf } from '../../../platform/catalogue.js';
import { asc, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { changePaths } from '../paths.js';
import { auditPathsOf } from './paths.js';
import { auditRuns, audits } from './tables.js';

/** What was written in case-file audits: questions, and why runs were dropped. Of files nothing is written. */
export async function* textsOfAudits({ tx }: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  const rows = await tx.select().from(audits).where(eq(audits.reviewId, of.id)).orderBy(asc(audits.recordedAt));
  const runs = await tx.select().from(auditRuns).where(eq(auditRuns.reviewId, of.id)).orderBy(asc(auditRuns.drawnAt));
  for (const { id, claimId, measureId, title, questions, producerName } of rows) {
    const paths = auditPathsOf((page) => changePaths.below(of.reference, claimId, page), measureId);
    const at = { whole: 'Case-file audits', href: paths.one(id) };
    const text = [title, ...questions.map((question) => question.text), producerName].join('\n');
    yield { ...at, key: `impact-audit:${id}`, where: title, text };
    for (const { id: run, number, droppedReason } of runs.filter(({ auditId }) => auditId === id))
      if (droppedReason !== '')
        yield { ...at, key: `impact-audit-run:${run}`, where: `Run ${number}, dropped`, text: droppedReason };
  }
}
