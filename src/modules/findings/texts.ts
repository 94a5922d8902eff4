import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import { and, eq } from '../../platform/database/sql.js';
import { Conflict } from '../../platform/errors.js';
import { personIn, type Work } from '../../platform/work.js';
import { findingSourceInWords } from './kinds.js';
import { boundOn } from './opened.js';
import { findingPaths } from './paths.js';
import { keepFindings, seeFindings } from './policy.js';
import { type Finding, findingsOf } from './queries.js';
import { findingSources, findings } from './tables.js';

/** Every text of every finding that the asker reads. Those who keep findings mend them. */
export async function* textsOfFindings(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  if (!seeFindings.may(of.roles) || !(await boundOn(work, of))) return;
  const mends = keepFindings.may(of.roles);
  for (const finding of await findingsOf(work, of.id)) {
    const whole = `Finding ${finding.number}`;
    const href = findingPaths.one(of.reference, finding.id);
    for (const column of ['title', 'text', 'stateReason'] as const)
      if (finding[column] !== '')
        yield {
          ...{ whole, href, key: `finding:${finding.id}:${column}`, where: where[column], text: finding[column] },
          mend: mends ? (text) => mendFinding(work, finding, { [column]: text }) : undefined,
        };
    for (const { id, kind, words } of finding.sources)
      if (words !== '')
        yield {
          ...{ whole, href, key: `finding-source:${id}`, where: findingSourceInWords[kind], text: words },
          mend: mends ? (text) => mendSource(work, finding, { id, text }) : undefined,
        };
  }
}

const where = { title: 'In one sentence', text: 'What was found', stateReason: 'Why it was set aside' } as const;

/** A name that is taken out leaves no earlier wording behind. */
async function mendFinding(
  work: Work,
  finding: Finding,
  change: Partial<Pick<Finding, 'title' | 'text' | 'stateReason'>>,
): Promise<void> {
  const changed = await work.tx
    .update(findings)
    .set({ ...change, changedBy: personIn(work), changedAt: work.now, version: finding.version + 1 })
    .where(and(eq(findings.id, finding.id), eq(findings.version, finding.version)))
    .returning({ id: findings.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this finding first.');
  noteChange(work, finding);
}

async function mendSource(work: Work, finding: Finding, { id, text }: { id: string; text: string }): Promise<void> {
  await work.tx.update(findingSources).set({ words: text }).where(eq(findingSources.id, id));
  noteChange(work, finding);
}

const noteChange = (work: Work, { id, reviewId }: Finding): void =>
  work.record({ action: 'finding.changed', reviewId, objectKind: 'finding', objectId: id });
