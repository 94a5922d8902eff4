import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { updateName } from './kinds.js';
import { updatePaths } from './paths.js';
import { seeUpdates } from './policy.js';
import { askedBodies, updatesOf, wordsOf } from './queries.js';

/** What was written for updates and what bodies said, as the asker reads it. What was said stays as it was; what is drawn up from it stands under pseudonyms. */
export async function* textsOfUpdates(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  if (!seeUpdates.may(of.roles)) return;
  const all = await updatesOf(work, of.id);
  const bodies = await askedBodies(
    work,
    all.map(({ id }) => id),
  );
  for (const { id, months } of all) {
    const about = { whole: updateName(months), href: updatePaths.one(of.reference, id) };
    for (const [passage, text] of (await wordsOf(work, id)).own)
      yield { ...about, key: `six-month-words:${id}:${passage}`, where: 'What was written by hand', text };
    for (const { bodyName, updateId, answers } of bodies)
      if (updateId === id)
        for (const { id: answer, progress, evidence, obstacle } of answers)
          yield {
            ...{ ...about, key: `six-month-answer:${answer}`, where: `What ${bodyName} said` },
            text: [progress, evidence, obstacle].filter((part) => part !== '').join('\n\n'),
          };
  }
}
