import { addDays, type Day } from '../../kernel/day.js';
import type { Duty } from '../../kernel/duty.js';
import type { Waiting } from '../../platform/catalogue.js';
import { and, asc, eq, inArray, lte, type SQL, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { live, memberships, reviews, visibleBy } from '../reviews/index.js';
import { concerns } from './concerns.js';
import { dutyPaths } from './paths.js';
import { pressing } from './pressing.js';
import { dutyStatesKept } from './tables.js';

/** How far ahead a person's day looks, and how much it shows of what has a day and of what presses without one. */
const DAYS_AHEAD = 14;
const AT_MOST = 200;

/** Duties of the asker's reviews that are late, due soon or owed at once, as far as their roles make them theirs; the most pressing first. */
export const dutiesWaiting = (work: Work): Promise<Waiting[]> => dutiesDueBy(work, addDays(work.today, DAYS_AHEAD));

/** The same, looking ahead to another day. */
export async function dutiesDueBy(work: Work, last: Day): Promise<Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const own = await work.tx
    .select({ reviewId: memberships.reviewId, role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.personId, actor.personId), live(work)));
  const rolesIn = ({ reviewId, partnershipId }: Kept): Set<string> =>
    new Set([
      ...actor.roles.filter((held) => held.partnershipId === partnershipId).map(({ role }) => role),
      ...own.filter((held) => held.reviewId === reviewId).map(({ role }) => role),
    ]);
  const concerned = new Set([...actor.roles, ...own].map(({ role }) => role));
  const mine = work.catalogue.duties.filter(({ owner }) => concerns(concerned, owner));
  const duties = new Map<string, Duty>(work.catalogue.duties.map((duty) => [duty.id, duty]));
  return [...(await dated(work, mine, last)), ...(await undatedButPressing(work, mine))].flatMap((kept) => {
    const duty = duties.get(kept.dutyId);
    const roles = rolesIn(kept);
    return duty === undefined || !concerns(roles, duty.owner) ? [] : [lineOf(work, { kept, duty, roles })];
  });
}

type Kept = Awaited<ReturnType<typeof firstOf>>[number];

/** As the index has it: a parameter for the state would hide that the index answers. */
const dated = (work: Work, mine: readonly Duty[], last: Day): Promise<Kept[]> => {
  const soon = lte(dutyStatesKept.dueOn, last);
  return firstOf(work, mine, { which: and(sql`${dutyStatesKept.state} = 'open'`, soon), by: dutyStatesKept.dueOn });
};

/** The longest owed first. Kept for open duties only. */
const undatedButPressing = (work: Work, mine: readonly Duty[]): Promise<Kept[]> =>
  firstOf(
    work,
    mine.filter((duty) => pressing(duty) !== undefined),
    { which: sql`${dutyStatesKept.pressesSince} is not null`, by: dutyStatesKept.pressesSince },
  );

interface Pressing {
  readonly which: SQL | undefined;
  readonly by: typeof dutyStatesKept.dueOn | typeof dutyStatesKept.pressesSince;
}

async function firstOf(work: Work, mine: readonly Duty[], { which, by }: Pressing) {
  const first = work.tx
    .select()
    .from(dutyStatesKept)
    .where(
      and(
        visibleBy(work, { review: dutyStatesKept.reviewId, partnership: dutyStatesKept.partnershipId }),
        which,
        mine.length === work.catalogue.duties.length
          ? undefined
          : inArray(
              dutyStatesKept.dutyId,
              mine.map(({ id }) => id),
            ),
      ),
    )
    .orderBy(asc(by))
    .limit(AT_MOST)
    .as('first');
  return work.tx
    .select({
      reviewId: first.reviewId,
      partnershipId: first.partnershipId,
      reference: reviews.reference,
      dutyId: first.dutyId,
      dueOn: first.dueOn,
      pressesSince: first.pressesSince,
    })
    .from(first)
    .innerJoin(reviews, eq(reviews.id, first.reviewId))
    .orderBy(asc(first.dueOn), asc(first.pressesSince));
}

interface Concern {
  readonly kept: Kept;
  readonly duty: Duty;
  readonly roles: ReadonlySet<string>;
}

function lineOf({ catalogue }: Work, { kept, duty, roles }: Concern): Waiting {
  const place = catalogue.whereDone(duty.id);
  const why = dutyPaths.one(kept.reference, duty.id);
  const words = pressing(duty);
  return {
    text: duty.title,
    ...(place?.may(roles) ? { href: place.path(kept.reference), why } : { href: why }),
    reference: kept.reference,
    ...(kept.dueOn !== null && { dueOn: kept.dueOn as Day }),
    ...(words !== undefined && kept.pressesSince !== null && { presses: { words, since: kept.pressesSince as Day } }),
    duty: { id: duty.id, bare: true as const },
  };
}
