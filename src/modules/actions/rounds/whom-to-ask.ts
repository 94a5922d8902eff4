import { addDays, type Day, daysBetween } from '../../../kernel/day.js';
import type { ActionState, LeadState, UpdateSays } from '../kinds.js';

/** An action, as far as a round has to do with it. */
export interface Askable {
  readonly state: ActionState;
  readonly leadState: LeadState;
  readonly dueOn: Day;
  /** Days of its open milestones. */
  readonly milestones: readonly Day[];
  readonly acceptedOn: Day;
  readonly lastUpdate: { readonly says: UpdateSays; readonly toldOn: Day } | undefined;
}

/** Why its lead is asked in a round. */
export type WhyAsked = 'late' | 'near' | 'milestone-near' | 'in-trouble' | 'quiet';

export const whyAskedInWords: Readonly<Record<WhyAsked, string>> = {
  late: 'Its day is past',
  near: 'Its day is near',
  'milestone-near': 'A milestone is near or past',
  'in-trouble': 'Told to be at risk or stuck',
  quiet: 'Nothing was told for a quarter',
};

/** Days without a word after which an action is asked about however far off its day is: progress is asked for at least quarterly (H-09). */
const QUIET_DAYS = 90;

/** Somebody has accepted it, and it waits for them. */
export const isFollowed = ({ state, leadState }: Pick<Askable, 'state' | 'leadState'>): boolean =>
  leadState === 'accepted' && (state === 'planned' || state === 'under-way');

/** Why a round asks about an action; undefined when it does not. `windowDays`: how near its day must be. */
export function whyAsked(of: Askable, windowDays: number, today: Day): WhyAsked | undefined {
  if (!isFollowed(of)) return undefined;
  const until = addDays(today, windowDays);
  if (of.dueOn < today) return 'late';
  if (of.dueOn <= until) return 'near';
  if (of.milestones.some((on) => on <= until)) return 'milestone-near';
  if (of.lastUpdate?.says === 'at-risk' || of.lastUpdate?.says === 'stuck') return 'in-trouble';
  return daysBetween(of.lastUpdate?.toldOn ?? of.acceptedOn, today) >= QUIET_DAYS ? 'quiet' : undefined;
}
