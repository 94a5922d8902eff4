import { asc, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { dataFormAnswers } from '../tables.js';
import type { Section } from './fields.js';

/** A code or words, or several codes; '' and [] say that nobody has answered yet. */
export type Answer = string | readonly string[];

/** What was answered by hand, by key of the answer. */
export interface Answers {
  readonly of: ReadonlyMap<string, Answer>;
  /** Changes with each save of the section. */
  versionOf(section: Pick<Section, 'key'>): number;
}

/** The answers of a review that a guard has opened, as far as the asker may read them. */
export async function answersOf(work: Work, reviewId: string): Promise<Answers> {
  const rows = await work.tx
    .select()
    .from(dataFormAnswers)
    .where(eq(dataFormAnswers.reviewId, reviewId))
    .orderBy(asc(dataFormAnswers.field));
  return {
    of: new Map(rows.map(({ field, value }) => [field, value as Answer])),
    versionOf: ({ key }) =>
      rows.filter(({ field }) => field.startsWith(`${key}.`)).reduce((sum, { version }) => sum + version, 0),
  };
}

export const isAnswered = (answer: Answer | undefined): answer is Answer => answer !== undefined && answer.length > 0;
