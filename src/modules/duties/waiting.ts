import { and, asc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import { addDays, type Day } from '../../kernel/day.js';
import type { Waiting } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { live, memberships, reviews, visibleBy } from '../reviews/index.js';
import { concerns } from './concerns.js';
import { dutyPaths } from './paths.js';
import { dutyStatesKept } from './tables.js';

/** How far ahead a person's day looks, and how much it shows. */
const DAYS_AHEAD = 14;
const AT_MOST = 200;

/** Duties of the asker's reviews that are late or due soon, as far as their roles make them theirs; the most pressing first. */
export async function dutiesWaiting(work: Work): Promise<Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const own = await work.tx
    .select({ reviewId: memberships.reviewId, role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.personId, actor.personId), live(work)));
  const rolesIn = (reviewId: string, partnershipId: string): Set<string> =>
    new Set([
      ...actor.roles.filter((held) => held.partnershipId === partnershipId).map(({ role }) => role),
      ...own.filter((held) => held.reviewId === reviewId).map(({ role }) => role),
    ]);
  const concerned = new Set([...actor.roles, ...own].map(({ role }) => role));
  const mine = work.catalogue.duties.filter(({ owner }) => concerns(concerned, owner)).map(({ id }) => id);
  const pressing = work.tx
    .select()
    .from(dutyStatesKept)
    .where(
      and(
        visibleBy(work, { review: dutyStatesKept.reviewId, partnership: dutyStatesKept.partnershipId }),
        // As the index has it: a parameter here would hide that the index answers.
        sql`${dutyStatesKept.state} = 'open'`,
        isNotNull(dutyStatesKept.dueOn),
        lte(dutyStatesKept.dueOn, addDays(work.today, DAYS_AHEAD)),
        mine.length === work.catalogue.duties.length ? undefined : inArray(dutyStatesKept.dutyId, mine),
      ),
    )
    .orderBy(asc(dutyStatesKept.dueOn))
    .limit(AT_MOST)
    .as('pressing');
  const rows = await work.tx
    .select({
      reviewId: pressing.reviewId,
      partnershipId: pressing.partnershipId,
      reference: reviews.reference,
      dutyId: pressing.dutyId,
      dueOn: pressing.dueOn,
    })
    .from(pressing)
    .innerJoin(reviews, eq(reviews.id, pressing.reviewId))
    .orderBy(asc(pressing.dueOn));
  const duties = new Map<string, (typeof work.catalogue.duties)[number]>(
    work.catalogue.duties.map((duty) => [duty.id, duty]),
  );
  return rows.flatMap((row) => {
    const duty = duties.get(row.dutyId);
    const roles = rolesIn(row.reviewId, row.partnershipId);
    if (duty === undefined || !concerns(roles, duty.owner)) return [];
    const place = work.catalogue.whereDone(duty.id);
    const why = dutyPaths.one(row.reference, duty.id);
    return [
      {
        text: duty.title,
        ...(place?.may(roles) ? { href: place.path(row.reference), why } : { href: why }),
        reference: row.reference,
        dueOn: row.dueOn as Day,
        duty: { id: duty.id, bare: true as const },
      },
    ];
  });
}
