import type { Day } from '../../../kernel/day.js';
import { type ActionState, endedStates } from '../kinds.js';

/** What of a plan its agreement depends on. */
export interface PlanSituation {
  readonly actions: readonly {
    readonly id: string;
    readonly ref: string;
    readonly recommendationId: string | null;
    readonly leadState: string;
    readonly leadEnded: boolean;
    readonly state: ActionState;
  }[];
  readonly recommendations: readonly { readonly id: string; readonly number: number }[];
  readonly contact: string;
  readonly agreedOn: Day | null;
}

/** Why the partnership cannot agree the plan yet; each is mended on a page of its own. */
export type PlanBlocker =
  | { readonly kind: 'nothing-planned' }
  | { readonly kind: 'agreed-already' }
  | { readonly kind: 'no-contact' }
  | { readonly kind: 'no-lead'; readonly id: string; readonly ref: string }
  | { readonly kind: 'not-accepted'; readonly id: string; readonly ref: string }
  | { readonly kind: 'no-action'; readonly recommendationId: string; readonly number: number };

/** F-09 and F-10: each action has a person who said yes, and each recommendation an action. A day no action is without. */
export function agreementBlockers(plan: PlanSituation): PlanBlocker[] {
  if (plan.agreedOn !== null) return [{ kind: 'agreed-already' }];
  const open = plan.actions.filter(({ state }) => !endedStates.includes(state));
  const carried = new Set(
    plan.actions.filter(({ state }) => state !== 'superseded').map(({ recommendationId }) => recommendationId),
  );
  return [
    ...(plan.actions.length === 0 ? [{ kind: 'nothing-planned' } as const] : []),
    ...plan.recommendations
      .filter(({ id }) => !carried.has(id))
      .map(({ id, number }) => ({ kind: 'no-action', recommendationId: id, number }) as const),
    ...open.filter(({ leadEnded }) => leadEnded).map(({ id, ref }) => ({ kind: 'no-lead', id, ref }) as const),
    ...open
      .filter(({ leadEnded, leadState }) => !leadEnded && leadState !== 'accepted')
      .map(({ id, ref }) => ({ kind: 'not-accepted', id, ref }) as const),
    ...(plan.contact === '' ? [{ kind: 'no-contact' } as const] : []),
  ];
}
