import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import { and, eq } from '../../platform/database/sql.js';
import { Conflict } from '../../platform/errors.js';
import { personIn, type Work } from '../../platform/work.js';
import { boundOn } from './opened.js';
import { recommendationPaths } from './paths.js';
import { keepRecommendations, seeRecommendations } from './policy.js';
import { type Recommendation, recommendationsOf, wordingsOf } from './queries.js';
import { recommendations } from './tables.js';

const columns = ['title', 'wording', 'purpose', 'expectation', 'noFindingBecause'] as const;
type Column = (typeof columns)[number];

const where: Readonly<Record<Column, string>> = {
  title: 'In one line',
  wording: 'The wording',
  purpose: 'What it is to change',
  expectation: 'How anybody will see it',
  noFindingBecause: 'Why it answers no finding',
};

/** Every text of every recommendation that the asker reads. Those who keep them mend what stands now; what was said before stays as it was. */
export async function* textsOfRecommendations(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  if (!seeRecommendations.may(of.roles) || !(await boundOn(work, of))) return;
  const mends = keepRecommendations.may(of.roles);
  for (const one of await recommendationsOf(work, of.id)) {
    const about = {
      whole: `Recommendation ${one.number}`,
      href: recommendationPaths.one(of.reference, one.id),
    };
    for (const column of columns)
      if (one[column] !== '')
        yield {
          ...{ ...about, key: `recommendation:${one.id}:${column}`, where: where[column], text: one[column] },
          mend: mends ? (text) => mend(work, one, { [column]: text }) : undefined,
        };
    for (const wording of (await wordingsOf(work, one)).filter(({ number }) => number < one.wordingVersion))
      yield {
        ...{ ...about, key: `recommendation-wording:${wording.id}` },
        ...{ where: `Wording ${wording.number}, before`, text: wording.wording },
      };
    yield* saidOf(one, about);
  }
}

function* saidOf(one: Recommendation, about: Pick<TextPlace, 'whole' | 'href'>): Generator<TextPlace> {
  for (const { id, test, reason } of one.tests.map((judged) => ({ ...judged, id: `${one.id}:${judged.test}` })))
    yield { ...about, key: `recommendation-test:${id}`, where: `Why the test “${test}” is met or not`, text: reason };
  for (const { id: to, bodyName, letterWords, discussions, letters } of [...one.addressees, ...one.former]) {
    for (const { id, answerText, proposedWording, settled } of discussions) {
      const text = [answerText, proposedWording, settled].filter((part) => part !== '').join('\n\n');
      if (text !== '') yield { ...about, key: `recommendation-discussion:${id}`, where: `What ${bodyName} said`, text };
    }
    if (letterWords !== '')
      yield {
        ...{ ...about, key: `recommendation-letter-words:${to}`, where: `Letter to ${bodyName}`, text: letterWords },
      };
    for (const { id, words } of letters)
      if (words !== '' && words !== letterWords)
        yield { ...about, key: `recommendation-letter-sent:${id}`, where: `Letter sent to ${bodyName}`, text: words };
    for (const { id, answerText } of letters)
      if (answerText !== '')
        yield { ...about, key: `recommendation-letter:${id}`, where: `Answer of ${bodyName}`, text: answerText };
  }
}

/** A wording that loses a name is no new wording: what was tested and discussed stands. */
async function mend(work: Work, one: Recommendation, change: Partial<Pick<Recommendation, Column>>): Promise<void> {
  const changed = await work.tx
    .update(recommendations)
    .set({ ...change, changedBy: personIn(work), changedAt: work.now, version: one.version + 1 })
    .where(and(eq(recommendations.id, one.id), eq(recommendations.version, one.version)))
    .returning({ id: recommendations.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this recommendation first.');
  work.record({
    ...{ action: 'recommendation.changed', reviewId: one.reviewId },
    ...{ objectKind: 'recommendation', objectId: one.id },
  });
}
