import { addDays } from '../../../kernel/day.js';
import type { DutyState } from '../../../kernel/duty-state.js';
import type { Waiting } from '../../../platform/catalogue.js';
import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { holds } from '../../accounts/index.js';
import { partnershipDuties } from '../../readiness/index.js';
import { duties } from '../duties.js';
import { dayOfEvent, eventsOf, type LearningEvent } from '../events/queries.js';
import { phaseOf } from '../events/rules.js';
import { learningPaths } from '../paths.js';
import { itemsOf, type LearningItem } from '../taken-in/queries.js';
import { sharingOf } from '../taken-in/sharing.js';

/** What is owed about learning. */
export interface OwedLearning {
  /** Where the yearly event stands (H-15). */
  readonly yearly: DutyState | undefined;
  /** The next event, if one is arranged. */
  readonly next: LearningEvent | undefined;
  /** Events that are over, and of which nobody has said who came. */
  readonly unrecorded: readonly LearningEvent[];
  /** Learning that the boards are still to be given (H-14), the oldest first. */
  readonly unshared: readonly LearningItem[];
  /** Learning of which it is not decided what is done. */
  readonly undecided: readonly LearningItem[];
}

const YEARLY = duties.filter(({ id }) => id === 'H-15');

/** What a partnership owes about learning today. */
export async function owedLearning(work: Work, partnershipId: string): Promise<OwedLearning> {
  const events = await eventsOf(work, partnershipId);
  const items = await itemsOf(work, partnershipId);
  const ids = items.map(({ id }) => id);
  const { sharedOn } = await sharingOf(work, partnershipId, ids);
  const [yearly] = await partnershipDuties(work, partnershipId, YEARLY);
  return {
    yearly: yearly?.state,
    next: events.findLast((event) => phaseOf(event, work.now) === 'coming'),
    unrecorded: events.filter((event) => phaseOf(event, work.now) === 'past'),
    unshared: items.filter(({ id }) => !sharedOn.has(id)).toReversed(),
    undecided: items.filter(({ response }) => response === 'not-decided'),
  };
}

/** How far ahead a person’s day looks for the yearly event: it takes some weeks to arrange one. */
const DAYS_AHEAD = 60;

/** What waits for the co-ordinator about learning. */
export async function learningWaiting(work: Work): Promise<Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person' || actor.partnershipId === undefined) return [];
  if (!holds(actor, actor.partnershipId, ['co-ordinator'])) return [];
  const { yearly, next, unrecorded, unshared } = await owedLearning(work, actor.partnershipId);
  const [oldest] = unshared;
  const dueOn = yearly?.effectiveDue;
  const isSoon = next === undefined && dueOn !== undefined && dueOn <= addDays(work.today, DAYS_AHEAD);
  return [
    ...unrecorded.map(
      (event): Waiting => ({
        ...{ text: `Record who came: ${event.title}`, href: learningPaths.attendance(event.id) },
        ...{
          presses: { words: 'Promptly', since: dayOfEvent(event) },
          detail: 'Only then does the event count as held',
        },
      }),
    ),
    ...(isSoon
      ? [
          {
            text: 'Arrange a learning event',
            href: learningPaths.newEvent,
            dueOn,
            detail: 'At least one a year',
            duty: { id: 'H-15' },
          },
        ]
      : []),
    ...(oldest === undefined
      ? []
      : [
          {
            ...{ text: 'Give learning from elsewhere to the boards', href: learningPaths.home, duty: { id: 'H-14' } },
            detail: `${plural(unshared.length, 'item')} not yet with the board of the partnership and the Domestic Abuse Partnership`,
          },
        ]),
  ];
}
