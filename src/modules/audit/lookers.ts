import { and, count, desc, eq, inArray, like, max, or, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { capital } from '../../web/formats.js';
import { people } from '../accounts/index.js';
import { linkGrants } from '../links/index.js';
import { actOf } from './record.js';
import { auditEntries } from './tables.js';

/** Who has looked at a review: how often, and when last. */
export interface Looker {
  readonly who: string;
  readonly post: string;
  readonly times: number;
  readonly lastAt: Date;
  /** What their looks are asked for by; undefined for whoever has neither an account nor a link. */
  readonly key: string | undefined;
}

/**
 * Everybody who has looked at a review, the latest first. Each who came by a link stands apart, by the address that the link was
 * proved with, where the asker may know it.
 */
export async function lookersAt(work: Work, reviewId: string): Promise<Looker[]> {
  const rows = await work.tx
    .select({
      name: people.name,
      post: people.post,
      actor: auditEntries.actorWords,
      address: linkGrants.email,
      personId: auditEntries.personId,
      grantId: sql<string | null>`min(${auditEntries.grantId}::text)`,
      times: count(),
      lastAt: max(auditEntries.at),
    })
    .from(auditEntries)
    .leftJoin(people, eq(people.id, auditEntries.personId))
    .leftJoin(linkGrants, eq(linkGrants.id, auditEntries.grantId))
    .where(looksAt(reviewId))
    .groupBy(auditEntries.personId, people.name, people.post, auditEntries.actorWords, linkGrants.email)
    .orderBy(desc(max(auditEntries.at)));
  return rows.map(({ name, post, actor, address, times, lastAt, personId, grantId }) => ({
    who: name ?? (address === null ? capital(actor) : `${capital(actor)}: ${address}`),
    post: post ?? '',
    times,
    lastAt: lastAt ?? work.now,
    key: personId ?? grantId ?? undefined,
  }));
}

/** One time that somebody opened a page of a review. */
export interface Look {
  readonly seq: number;
  readonly at: Date;
  readonly what: string;
}

/** What a looker opened and when, the newest first: a page of it (`page` from 1). The same by whichever of their links they came. */
export async function looksOf(
  work: Work,
  reviewId: string,
  { key, page, size }: { readonly key: string; readonly page: number; readonly size: number },
): Promise<{ looks: Look[]; total: number }> {
  const address = work.tx.select({ email: linkGrants.email }).from(linkGrants).where(eq(linkGrants.id, key));
  const links = work.tx.select({ id: linkGrants.id }).from(linkGrants).where(inArray(linkGrants.email, address));
  const theirs = and(looksAt(reviewId), or(eq(auditEntries.personId, key), inArray(auditEntries.grantId, links)));
  const [counted] = await work.tx.select({ total: count() }).from(auditEntries).where(theirs);
  const rows = await work.tx
    .select()
    .from(auditEntries)
    .where(theirs)
    .orderBy(desc(auditEntries.seq))
    .limit(size)
    .offset((page - 1) * size);
  const looks = rows.map((entry) => ({ seq: entry.seq, at: entry.at, what: work.catalogue.say(actOf(entry)) }));
  return { looks, total: counted?.total ?? 0 };
}

const looksAt = (reviewId: string) => and(eq(auditEntries.reviewId, reviewId), like(auditEntries.action, '%.seen'));
