import type { OnwardFrom, OnwardLink } from '../../platform/catalogue.js';
import { and, asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { findFinding } from '../findings/index.js';
import { namesOf } from '../named-people/index.js';
import { boundOn } from './opened.js';
import { actionPaths } from './paths.js';
import { keepPlan, seePlan } from './policy.js';
import { actions } from './tables.js';

/** From a finding: to an action that begins at once, without the report, and to those that it began already. */
export async function onwardToActions(work: Work, { of, kind, id }: OnwardFrom): Promise<OnwardLink[]> {
  if (kind !== 'finding' || !seePlan.may(of.roles) || !(await boundOn(work, of))) return [];
  const begun = await work.tx
    .select({ id: actions.id, what: actions.what })
    .from(actions)
    .where(and(eq(actions.reviewId, of.id), eq(actions.findingId, id)))
    .orderBy(asc(actions.recordedAt));
  const { text } = await namesOf(work, of);
  return [
    ...((await mayBegin(work, { of, kind, id })) ? [begin(of.reference, id)] : []),
    ...begun.map((one) => ({
      text: `Early action: ${inShort(text(one.what))}`,
      href: actionPaths.one(of.reference, one.id),
    })),
  ];
}

/** Good practice wants no remedy, and what was set aside begins nothing. */
async function mayBegin(work: Work, { of, id }: OnwardFrom): Promise<boolean> {
  if (!keepPlan.may(of.roles)) return false;
  const finding = await findFinding(work, of.id, id);
  return finding !== undefined && finding.kind !== 'good-practice' && finding.state !== 'set-aside';
}

const begin = (reference: string, finding: string): OnwardLink => ({
  text: 'Start an early action',
  href: `${actionPaths.planPage(reference, 'new')}?finding=${finding}`,
});

const LONGEST = 120;

const inShort = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`);
