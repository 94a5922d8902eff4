import { type Day, laterOf } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { and, eq, inArray } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { type ToldOfDuty, toldOfDuty } from '../notices/index.js';
import { LESSON_DUTY } from './lessons/pass-on.js';
import { findings } from './tables.js';

/**
 * Each agreed lesson from the day it was found; passed on when everybody who is to be told has been, from the day on which the last of them
 * was. Two queries.
 */
export async function facts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  const lessons = await work.tx
    .select({ id: findings.id, reviewId: findings.reviewId, on: findings.foundOn })
    .from(findings)
    .where(and(inArray(findings.reviewId, [...reviewIds]), eq(findings.kind, 'lesson'), eq(findings.state, 'agreed')));
  if (lessons.length === 0) return new Map();
  const told = Map.groupBy(await toldOfDuty(work, reviewIds, LESSON_DUTY), ({ about }) => about);
  const dated = lessons.flatMap(({ id, reviewId, on }) => {
    const passedOn = passedOnOn(told.get(id) ?? []);
    return [
      { reviewId, name: 'lesson-identified' as const, on, about: id },
      ...(passedOn === undefined ? [] : [{ reviewId, name: 'lesson-passed-on' as const, on: passedOn, about: id }]),
    ];
  });
  return Map.groupBy(dated, ({ reviewId }) => reviewId);
}

/** The day on which the last of those who are to be told was told; undefined while one of them is not. */
export function passedOnOn(told: readonly Pick<ToldOfDuty, 'on' | 'withdrawn'>[]): Day | undefined {
  const owed = told.filter(({ on, withdrawn }) => on !== undefined || !withdrawn);
  const days = owed.flatMap(({ on }) => on ?? []);
  const [first, ...others] = days;
  return first === undefined || days.length < owed.length ? undefined : others.reduce(laterOf, first);
}
