import type { Day } from '../../kernel/day.js';
import { checkByOf } from '../../kernel/resources.js';

/** What the standing of a resource hangs on. */
export interface ToStand {
  readonly shown: boolean;
  readonly linkWrong: boolean;
  readonly supersededBy: string | null;
  readonly supersededNote: string;
  readonly checkMonths: number;
  readonly checkedOn: Day | undefined;
  /** What became of it, where it is known to be there no longer; else ''. */
  readonly became: string;
  /** Something on record of somebody in a review stands in it. */
  readonly namesSomebody: boolean;
}

/** Why somebody should look at a resource. */
export type Flag = 'names-somebody' | 'never-checked' | 'overdue' | 'link-wrong' | 'gone';

export const isSuperseded = ({ supersededBy, supersededNote }: Pick<ToStand, 'supersededBy' | 'supersededNote'>) =>
  supersededBy !== null || supersededNote !== '';

/** Whether it is meant for the public: shown, and nothing stands in its place. */
export const isForPublic = (one: Pick<ToStand, 'shown' | 'supersededBy' | 'supersededNote'>): boolean =>
  one.shown && !isSuperseded(one);

/** Whether the public reads it: what says who somebody in a review is, is kept back. */
export const isPublic = (one: Pick<ToStand, 'shown' | 'supersededBy' | 'supersededNote' | 'namesSomebody'>): boolean =>
  isForPublic(one) && !one.namesSomebody;

/** The day by which it is checked again; undefined for one that nobody has checked. */
export const checkBy = ({ checkedOn, checkMonths }: Pick<ToStand, 'checkedOn' | 'checkMonths'>): Day | undefined =>
  checkByOf(checkedOn, checkMonths);

/** Why somebody should look at it; nothing for what is hidden or superseded: nobody outside relies on it. */
export function flagsOf(one: ToStand, today: Day): Flag[] {
  if (!isForPublic(one)) return [];
  if (one.namesSomebody) return ['names-somebody'];
  const due = checkBy(one);
  const flags: (Flag | false)[] = [
    due === undefined && 'never-checked',
    due !== undefined && due < today && 'overdue',
    one.linkWrong && 'link-wrong',
    one.became !== '' && 'gone',
  ];
  return flags.filter((flag) => flag !== false);
}

/** Whether `by` stands in the place of `id` already, directly or through others: nothing takes its own place. */
export function isSupersededInCircle(
  id: string,
  by: string,
  all: readonly { readonly id: string; readonly supersededBy: string | null }[],
): boolean {
  const next = new Map(all.map((one) => [one.id, one.supersededBy]));
  const seen = new Set<string>();
  for (let at: string | null = by; at !== null && !seen.has(at); at = next.get(at) ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** The ids in a new order, with one of them at `place` (from 1). */
export function placed(ids: readonly string[], id: string, place: number): string[] {
  const others = ids.filter((one) => one !== id);
  return others.toSpliced(Math.max(0, place - 1), 0, id);
}
