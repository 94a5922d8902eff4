import { and, asc, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { agencies, people, roleInWords } from '../../accounts/index.js';
import { live, memberships } from '../../reviews/index.js';
import { classOf } from '../classes.js';
import type { Document } from '../queries.js';
import type { Target } from './pages.js';

/** Whom a document can still be released to: by its class, and by who is on the review now. */
export async function targetsOf(work: Work, document: Document): Promise<Target[]> {
  if (document.reviewId === null) return [];
  const rows = await work.tx
    .select({
      personId: memberships.personId,
      role: memberships.role,
      name: people.name,
      home: people.agencyId,
      forAgency: memberships.agencyId,
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.reviewId, document.reviewId), live(work)))
    .orderBy(asc(people.name));
  const { audiences } = classOf(document.class);
  const agencyIds = new Set(rows.map(({ forAgency, home }) => forAgency ?? home));
  const named = await work.tx.select().from(agencies).orderBy(asc(agencies.name));
  const all: Target[] = [
    ...(audiences.includes('panel')
      ? [{ value: 'panel', text: 'Everybody on the panel', hint: 'Chair, author, panel members and minute taker' }]
      : []),
    ...(audiences.includes('agency')
      ? named
          .filter(({ id }) => agencyIds.has(id))
          .map(({ id, name }) => ({ value: `agency:${id}`, text: name, hint: 'Its people on the review' }))
      : []),
    ...(audiences.includes('person')
      ? rows.map(({ personId, name, role }) => ({ value: `person:${personId}`, text: name, hint: roleInWords(role) }))
      : []),
  ];
  const released = new Set(
    document.releases.map(({ audience, agencyId, personId }) =>
      [audience, agencyId ?? personId ?? ''].filter(Boolean).join(':'),
    ),
  );
  const unique = new Map(all.map((target) => [target.value, target]));
  return [...unique.values()].filter(({ value }) => !released.has(value));
}
