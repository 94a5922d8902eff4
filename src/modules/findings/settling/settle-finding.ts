import { takeStep } from '../../../kernel/state-table.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { followLesson } from '../lessons/pass-on.js';
import { type FindingPart, type FindingStepName, findingLife } from '../life.js';
import type { OpenFindings } from '../opened.js';
import type { Finding } from '../queries.js';
import { findingSteps, findings } from '../tables.js';

/** A step that somebody wants to take with a finding. */
export interface Settling {
  readonly step: FindingStepName;
  readonly reason: string;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/**
 * Takes a step of the finding's life, with the reason that some of them need (`reason-missing`). Throws `Conflict` when somebody else has
 * changed or settled it meanwhile.
 */
export async function settleFinding(
  work: Work,
  { review, names, keeps }: OpenFindings,
  { finding, step, reason, version, typed }: Settling & { readonly finding: Finding },
): Promise<'settled' | 'reason-missing'> {
  const as: ReadonlySet<FindingPart> = new Set(keeps ? ['keeper'] : []);
  const [row] = await work.tx.select().from(findings).where(eq(findings.id, finding.id)).for('update');
  const now = found(row);
  const taken = takeStep(findingLife, { step, state: now.state, as, reason });
  authorise(!('refused' in taken) || taken.refused !== 'not-theirs');
  if (now.version !== version || ('refused' in taken && taken.refused === 'not-from-here'))
    throw new Conflict('Somebody else has changed or settled this finding meanwhile.', typed);
  if ('refused' in taken) return 'reason-missing';
  const said = { reason: names.toPseudonyms(reason.trim()), by: personIn(work) };
  await work.tx
    .update(findings)
    .set({
      state: taken.to,
      stateReason: said.reason,
      stateAt: work.now,
      stateBy: said.by,
      version: sql`${findings.version} + 1`,
    })
    .where(eq(findings.id, finding.id));
  const { id: findingId, reviewId, partnershipId } = now;
  await work.tx.insert(findingSteps).values({
    ...{ findingId, reviewId, partnershipId, step, fromState: now.state, toState: taken.to },
    ...{ id: work.newId(), reason: said.reason, byPerson: said.by, at: work.now },
  });
  work.record({ action: `finding.${actOf[step]}`, reviewId, objectKind: 'finding', objectId: findingId });
  await followLesson(work, review, { ...now, state: taken.to });
  return 'settled';
}

const actOf: Readonly<Record<FindingStepName, string>> = {
  agree: 'agreed',
  'set-aside': 'set-aside',
  'take-up-again': 'taken-up-again',
};
