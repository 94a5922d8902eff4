import { isUuid } from '../../../kernel/id.js';
import type { Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { dayValues } from '../../../web/index.js';
import { findFinding } from '../../findings/index.js';
import type { OpenPlan } from '../opened.js';
import { earlyToTake } from './early.js';
import type { NewAction } from './record-action.js';

/** What an action begins from: a finding, or what an agency does already. */
export interface Begun {
  readonly words: string;
  readonly field: 'finding' | 'early';
  readonly id: string;
  readonly origin: Pick<NewAction, 'findingId' | 'earlyActionId' | 'underWay'>;
  /** What is known of it already, for the form. */
  readonly values: Readonly<Record<string, string>>;
}

type Given = Readonly<Record<string, string | string[] | undefined>>;

/** What the address or the form names, as far as the asker may begin from it. */
export async function begunFrom(work: Work, plan: OpenPlan, { finding, early }: Given): Promise<Begun | undefined> {
  if (typeof early === 'string' && isUuid(early)) return fromEarly(work, plan, early);
  if (typeof finding !== 'string' || !isUuid(finding)) return undefined;
  const row = await findFinding(work, plan.review.id, finding);
  if (row === undefined) return undefined;
  return {
    words: `Finding ${row.number}: ${plan.names.text(row.title)}`,
    ...{ field: 'finding', id: row.id, origin: { findingId: row.id }, values: {} },
  };
}

async function fromEarly(work: Work, plan: OpenPlan, id: string): Promise<Begun | undefined> {
  const one = (await earlyToTake(work, plan)).find((early) => early.id === id);
  if (one === undefined) return undefined;
  return {
    words: `what ${one.agencyName} does since ${longDate(one.startedOn)}`,
    ...{ field: 'early', id, origin: { earlyActionId: id, underWay: true } },
    values: {
      ...{ what: plan.names.toPseudonyms(one.what), outcome: plan.names.toPseudonyms(one.why), agency: one.agencyId },
      ...{ leadName: one.leadName, leadPost: one.leadPost },
      ...dayValues('dueOn', one.dueOn ?? undefined),
    },
  };
}
