import type { RecordedAct } from '../../platform/catalogue.js';
import { and, count, desc, eq, isNotNull, isNull, like, not, or, type SQL, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { capital } from '../../web/formats.js';
import { people } from '../accounts/index.js';
import { auditEntries } from './tables.js';

/** One act on the timeline, in words. */
export interface TimelineEntry {
  readonly seq: number;
  readonly at: Date;
  readonly who: string;
  readonly what: string;
  /** The body that it concerns: an agency that was asked, whoever was told. */
  readonly body: string | undefined;
  readonly action: string;
  /** So many like it, one after another, in one sentence. */
  inOne(times: number): string;
}

const isRead: SQL = or(like(auditEntries.action, '%.seen'), like(auditEntries.action, 'refused:%')) ?? sql`false`;

/** Whose acts are wanted: of people with an account, of those who came by a link, or of the system itself. */
export type ActsBy = 'people' | 'links' | 'system';

const doneBy: Record<ActsBy, SQL | undefined> = {
  people: isNotNull(auditEntries.personId),
  links: isNotNull(auditEntries.grantId),
  system: and(isNull(auditEntries.personId), isNull(auditEntries.grantId)),
};

/** Which acts of a review: a page of them (`page` from 1), by some only if wanted. */
export interface TimelineView {
  readonly page: number;
  readonly size: number;
  readonly by?: ActsBy | undefined;
}

/** The acts of a review, newest first. The caller has opened the review. */
export async function timelineOf(
  work: Work,
  reviewId: string,
  { page, size, by }: TimelineView,
): Promise<{ entries: TimelineEntry[]; total: number }> {
  const acts = and(eq(auditEntries.reviewId, reviewId), not(isRead), by && doneBy[by]);
  const [counted] = await work.tx.select({ total: count() }).from(auditEntries).where(acts);
  const rows = await work.tx
    .select({ entry: auditEntries, name: people.name })
    .from(auditEntries)
    .leftJoin(people, eq(people.id, auditEntries.personId))
    .where(acts)
    .orderBy(desc(auditEntries.seq))
    .limit(size)
    .offset((page - 1) * size);
  const acted = rows.map(({ entry, name }) => ({ entry, who: name ?? capital(entry.actorWords), act: actOf(entry) }));
  const bodies = await work.catalogue.bodiesIn(
    work,
    acted.map(({ act }) => act),
  );
  const entries = acted.map(({ entry: { seq, at, action }, who, act }) => ({
    seq,
    at,
    who,
    what: work.catalogue.say(act),
    body: bodies.get(act.objectId),
    action,
    inOne: (times: number) => work.catalogue.say(act, times),
  }));
  return { entries, total: counted?.total ?? 0 };
}

/** An entry of the chain, as far as words need it. */
export const actOf = ({ action, objectKind, objectId, ids }: typeof auditEntries.$inferSelect): RecordedAct => ({
  action,
  objectKind: objectKind ?? '',
  objectId: objectId ?? '',
  ids: Object.fromEntries(Object.entries(ids).map(([key, value]) => [key, String(value)])),
});
