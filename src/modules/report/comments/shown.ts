import type { Work } from '../../../platform/work.js';
import { namesOfPeople } from '../../accounts/index.js';
import type { OpenReport } from '../opened.js';
import { commentsOf, type ReportComment } from '../queries.js';

/** A comment as the asker reads it. */
export interface CommentShown extends ReportComment {
  readonly madeByName: string;
  readonly answeredByName: string;
  /** The asker made it. */
  readonly own: boolean;
}

/** Comments of a report under the names that the asker is to read; two queries. */
export async function commentsShown(work: Work, { review, names }: OpenReport): Promise<CommentShown[]> {
  const rows = await commentsOf(work, review.id);
  const people = await namesOfPeople(
    work,
    rows.flatMap(({ madeBy, answeredBy }) => [madeBy, answeredBy]),
  );
  const called = (id: string | null): string => (id === null ? '' : (people.get(id) ?? 'A former colleague'));
  const asker = work.actor.kind === 'person' ? work.actor.personId : undefined;
  return rows.map((row) => ({
    ...row,
    quote: names.text(row.quote),
    text: names.text(row.text),
    answer: names.text(row.answer),
    madeByName: called(row.madeBy),
    answeredByName: called(row.answeredBy),
    own: row.madeBy === asker,
  }));
}
