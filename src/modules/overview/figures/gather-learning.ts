import { asSystem, type Work } from '../../../platform/work.js';
import { type GivenKind, givenOf, stands } from '../../board/index.js';
import { dayOfEvent, eventsOf, itemsOf, resultsOf, sourceInShort } from '../../learning/index.js';
import type { Quarter } from '../quarter.js';
import type { GivenOut, HeldEvent, LearningGathered } from './gathered.js';

/** What boards were given of reviews and learning, and how it is said. The overview itself is not told of. */
const told = {
  'brief-report': 'Brief reports of reviews',
  'six-month-update': 'Six-month updates',
  'learning-leaflet': 'Learning leaflets',
  'learning-taken-in': 'Learning from elsewhere',
} as const satisfies Partial<Record<GivenKind, string>>;

const kinds = Object.keys(told) as (keyof typeof told)[];

/** Learning shared, taken in and taught in a quarter: of every review, in numbers; titles are those of papers and events alone. */
export const gatherLearning = (work: Work, partnershipId: string, quarter: Quarter): Promise<LearningGathered> =>
  asSystem(work, async () => {
    const given: GivenOut[] = [];
    for (const kind of kinds) {
      const rows = [...(await givenOf(work, partnershipId, kind)).values()].flat();
      const inQuarter = rows.filter((row) => stands(row) && isIn(row.givenOn, quarter));
      if (inQuarter.length > 0) given.push({ what: told[kind], ...counted(inQuarter) });
    }
    const taken = (await itemsOf(work, partnershipId)).filter(({ receivedOn }) => isIn(receivedOn, quarter));
    return {
      given,
      taken: taken.map(({ source, board, title }) => ({ source: sourceInShort[source], board, title })),
      ...(await eventsIn(work, partnershipId, quarter)),
    };
  });

const isIn = (on: string, { from, to }: Quarter): boolean => on >= from && on <= to;

const counted = (rows: readonly { readonly thingId: string; readonly boardName: string }[]) => ({
  things: new Set(rows.map(({ thingId }) => thingId)).size,
  boards: [...new Set(rows.map(({ boardName }) => boardName))].toSorted(),
});

async function eventsIn(
  work: Work,
  partnershipId: string,
  quarter: Quarter,
): Promise<Pick<LearningGathered, 'held' | 'lastHeldOn' | 'coming'>> {
  const events = (await eventsOf(work, partnershipId)).filter(({ cancelledAt }) => cancelledAt === null);
  const past = events.filter((event) => event.heldAt !== null && dayOfEvent(event) <= quarter.to);
  const held: HeldEvent[] = [];
  for (const event of past.filter((one) => isIn(dayOfEvent(one), quarter))) {
    const { cameTotal, came } = await resultsOf(work, event);
    held.push({ title: event.title, on: dayOfEvent(event), came: cameTotal, organisations: came.length });
  }
  return {
    held,
    lastHeldOn: past.map(dayOfEvent).toSorted().at(-1),
    coming: events
      .filter((event) => event.heldAt === null && dayOfEvent(event) > quarter.to)
      .map((event) => ({ title: event.title, on: dayOfEvent(event) })),
  };
}
