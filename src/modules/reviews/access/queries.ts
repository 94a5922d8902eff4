import type { Day } from '../../../kernel/day.js';
import { alias, and, asc, count, desc, eq, inArray, isNull, max } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import { agencies, holdersOf, people } from '../../accounts/index.js';
import { auditEntries } from '../../audit/index.js';
import type { ConflictWord } from '../kinds.js';
import type { Review } from '../queries.js';
import { conflictDeclarations, exclusions, memberships } from '../tables.js';

/** Somebody whose account was named by its address and who belongs to no partnership the asker knows. */
const OUTSIDE = 'Somebody from outside the directory';

/** A role somebody holds, held or will hold in the review. */
export interface Member {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly post: string;
  readonly role: string;
  readonly agency: string | undefined;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

export async function membersOf(work: Work, review: Review): Promise<Member[]> {
  const rows = await work.tx
    .select({ membership: memberships, name: people.name, post: people.post, agency: agencies.name })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .leftJoin(agencies, eq(agencies.id, memberships.agencyId))
    .where(eq(memberships.reviewId, review.id))
    .orderBy(asc(people.name), asc(memberships.startsOn));
  return rows.map(({ membership, name, post, agency }) => ({
    id: membership.id,
    personId: membership.personId,
    name,
    post: post ?? '',
    role: membership.role,
    agency: agency ?? undefined,
    startsOn: membership.startsOn as Day,
    endsOn: membership.endsOn as Day | null,
  }));
}

/** Somebody kept out of the review, or who was. */
export interface Excluded {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly reason: string;
  readonly by: string | undefined;
  readonly at: Date;
  readonly liftedAt: Date | null;
  readonly liftedBy: string | undefined;
}

export async function exclusionsOf(work: Work, review: Review): Promise<Excluded[]> {
  const [by, lifter] = [alias(people, 'by'), alias(people, 'lifter')];
  const rows = await work.tx
    .select({ exclusion: exclusions, name: people.name, by: by.name, lifter: lifter.name })
    .from(exclusions)
    .leftJoin(people, eq(people.id, exclusions.personId))
    .leftJoin(by, eq(by.id, exclusions.excludedBy))
    .leftJoin(lifter, eq(lifter.id, exclusions.liftedBy))
    .where(eq(exclusions.reviewId, review.id))
    .orderBy(desc(exclusions.excludedAt));
  return rows.map(({ exclusion, name, by: byName, lifter: lifterName }) => ({
    id: exclusion.id,
    personId: exclusion.personId,
    name: name ?? OUTSIDE,
    reason: exclusion.reason,
    by: byName ?? undefined,
    at: exclusion.excludedAt,
    liftedAt: exclusion.liftedAt,
    liftedBy: lifterName ?? undefined,
  }));
}

/** What somebody declared about a conflict of interest. */
export interface Declaration {
  readonly id: string;
  readonly name: string;
  readonly declared: ConflictWord;
  readonly details: string;
  readonly at: Date;
}

export async function declarationsOf(work: Work, review: Review): Promise<Declaration[]> {
  const rows = await work.tx
    .select({ declaration: conflictDeclarations, name: people.name })
    .from(conflictDeclarations)
    .leftJoin(people, eq(people.id, conflictDeclarations.personId))
    .where(eq(conflictDeclarations.reviewId, review.id))
    .orderBy(desc(conflictDeclarations.declaredAt));
  return rows.map(({ declaration, name }) => ({
    id: declaration.id,
    name: name ?? OUTSIDE,
    declared: declaration.declared,
    details: declaration.details ?? '',
    at: declaration.declaredAt,
  }));
}

/** What the asker said last about a conflict of interest in a review. */
export async function ownWordOn(work: Work, { id }: Review): Promise<Omit<Declaration, 'id' | 'name'> | undefined> {
  const [row] = await work.tx
    .select()
    .from(conflictDeclarations)
    .where(and(eq(conflictDeclarations.reviewId, id), eq(conflictDeclarations.personId, personIn(work))))
    .orderBy(desc(conflictDeclarations.declaredAt), asc(conflictDeclarations.declared))
    .limit(1);
  return row && { declared: row.declared, details: row.details ?? '', at: row.declaredAt };
}

/** What somebody opened or did in the review, and when last. */
export interface Opened {
  readonly what: string;
  readonly times: number;
  readonly lastAt: Date;
}

/** What these people opened in the review, by person. */
export async function openedBy(
  work: Work,
  review: Review,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Opened[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await work.tx
    .select({
      personId: auditEntries.personId,
      action: auditEntries.action,
      objectKind: auditEntries.objectKind,
      times: count(),
      lastAt: max(auditEntries.at),
    })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.reviewId, review.id),
        eq(auditEntries.decision, 'allowed'),
        inArray(auditEntries.personId, [...personIds]),
      ),
    )
    .groupBy(auditEntries.personId, auditEntries.action, auditEntries.objectKind)
    .orderBy(desc(max(auditEntries.at)));
  const opened = rows.map(({ personId, action, objectKind, times, lastAt }) => ({
    personId: personId ?? '',
    what: work.catalogue.say({ action, objectKind: objectKind ?? '', objectId: '', ids: {} }),
    times,
    lastAt: lastAt ?? work.now,
  }));
  return Map.groupBy(opened, ({ personId }) => personId);
}

/** Ids of everybody kept out of the review now. */
export async function excludedNow(work: Work, reviewId: string): Promise<string[]> {
  const rows = await work.tx
    .select({ id: exclusions.personId })
    .from(exclusions)
    .where(and(eq(exclusions.reviewId, reviewId), isNull(exclusions.liftedAt)));
  return rows.map(({ id }) => id);
}

/** Co-ordinators of the partnership who may open the review now. */
export async function coOrdinatorsOf(work: Work, review: { id: string; partnershipId: string }): Promise<string[]> {
  const [holders, excluded] = [
    await holdersOf(work, review.partnershipId, 'co-ordinator'),
    await excludedNow(work, review.id),
  ];
  return holders.map(({ id }) => id).filter((id) => !excluded.includes(id));
}
