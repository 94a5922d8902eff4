import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import { eq, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { isBound, viewerOn } from '../documents/index.js';
import { qaPaths } from './paths.js';
import { keepQa, seeLetters, seeQa } from './policy.js';
import { type Letter, lettersOf, type Point } from './queries.js';
import { qaLetters, qaPoints } from './tables.js';
import { textsOfSending } from './texts-of-sending.js';

/** What letters of the panel say and what is answered to them, as far as the asker reads it. Those who answer mend it. */
export async function* textsOfQa(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  if (!seeLetters.may(of.roles)) return;
  if (!seeQa.may(of.roles) && !isBound(await viewerOn(work, of))) return;
  if (seeQa.may(of.roles)) yield* textsOfSending(work, of);
  const mends = keepQa.may(of.roles);
  for (const letter of await lettersOf(work, of.id)) {
    const whole = 'The letter of the Home Office panel';
    const href = qaPaths.letter(of.reference, letter.id);
    if (letter.strengths !== '')
      yield {
        ...{ whole, href, key: `qa-letter:${letter.id}`, where: 'Strengths', text: letter.strengths },
        mend: mends ? (text) => mendLetter(work, letter, text) : undefined,
      };
    for (const point of letter.points)
      for (const column of ['text', 'responseText', 'changeMade'] as const)
        if (point[column] !== '')
          yield {
            ...{ whole, href, key: `qa-point:${point.id}:${column}`, text: point[column] },
            where: `Point ${point.number}, ${WHERE[column]}`,
            mend: mends ? (text) => mendPoint(work, point, { [column]: text }) : undefined,
          };
  }
}

const WHERE = {
  text: 'what the panel says',
  responseText: 'what is answered',
  changeMade: 'what was changed',
} as const;

async function mendLetter(work: Work, { id, reviewId }: Letter, strengths: string): Promise<void> {
  await work.tx
    .update(qaLetters)
    .set({ strengths, version: sql`${qaLetters.version} + 1` })
    .where(eq(qaLetters.id, id));
  work.record({ action: 'qa-letter.changed', reviewId, objectKind: 'qa-letter', objectId: id });
}

async function mendPoint(work: Work, { id, reviewId }: Point, change: Partial<Point>): Promise<void> {
  await work.tx
    .update(qaPoints)
    .set({ ...change, version: sql`${qaPoints.version} + 1` })
    .where(eq(qaPoints.id, id));
  work.record({ action: 'qa-point.changed', reviewId, objectKind: 'qa-point', objectId: id });
}
