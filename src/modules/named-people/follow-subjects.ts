import { sql } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';

const CHANGES = new Set(['review.registered', 'subject.added', 'subject.edited']);

/** The people of a review stand on its list by themselves, under the pseudonyms that they have now. */
export async function followSubjects(work: Work): Promise<void> {
  const reviewIds = new Set(
    work.acts.flatMap(({ action, reviewId }) => (CHANGES.has(action) && reviewId !== undefined ? [reviewId] : [])),
  );
  if (reviewIds.size === 0) return;
  const of = sql`s.review_id in (${sql.join(
    [...reviewIds].map((id) => sql`${id}::uuid`),
    sql`, `,
  )})`;
  await asSystem(work, async () => {
    await work.tx.execute(sql`
      update named_person n set pseudonym = s.pseudonym, version = n.version + 1 from subject s
      where s.id = n.subject_id and n.pseudonym <> s.pseudonym and ${of}`);
    await work.tx.execute(sql`
      insert into named_person (id, review_id, partnership_id, subject_id, kind, pseudonym, position, added_at, changed_at)
      select gen_random_uuid(), s.review_id, s.partnership_id, s.id, 'subject', s.pseudonym,
        s.position + coalesce((select max(o.position) from named_person o where o.review_id = s.review_id and o.subject_id is null), 0),
        ${work.now.toISOString()}, ${work.now.toISOString()}
      from subject s where ${of} and not exists (select from named_person n where n.subject_id = s.id)`);
  });
}
