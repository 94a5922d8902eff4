import { addMonths, type Day, instantInLondon } from '../../kernel/day.js';
import { decidePublication } from '../../modules/publication/deciding/decide.js';
import { standingOf } from '../../modules/publication/gate/situation.js';
import { publishDue } from '../../modules/publication/going-out/job.js';
import { publicationQuestions, type Signs } from '../../modules/publication/kinds.js';
import type { PublicPageDraft } from '../../modules/publication/page/form.js';
import { savePage } from '../../modules/publication/page/save-page.js';
import { publicationOf, type Telling, tellingsOf } from '../../modules/publication/queries.js';
import { giveAnswer } from '../../modules/publication/questions/give-answer.js';
import { signEdition } from '../../modules/publication/signing/sign.js';
import { settleTelling } from '../../modules/publication/telling/tell.js';
import { found } from '../../platform/errors.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** What stands at the head of the public page. */
export type PublicPageTold = Pick<PublicPageDraft, 'title' | 'slug' | 'contentNote' | 'opening' | 'letter'>;

/** It is decided to publish the whole; page, day and hour are set, and what it hangs on is answered. */
export const decideToPublish = (
  stage: Stage,
  file: CaseFile,
  { page, on }: { readonly page: PublicPageTold; readonly on: Day },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const { version } = await publicationOf(work, review);
    await decidePublication(work, review, { step: 'decide', version, change: { scope: 'whole' } });
    const draft: PublicPageDraft = {
      ...{
        ...page,
        mediaLines: 'The partnership will not comment beyond the report.',
        libraryLink: '',
        embargo: '',
        embargoUntil: null,
      },
      ...{ publishAt: instantInLondon(on, '10:00') ?? null, staysUntil: null },
    };
    await savePage(work, review, { draft, version: version + 1, typed: {} });
    for (const question of publicationQuestions)
      await giveAnswer(work, review, { question, answer: 'clear', note: notes[question] });
  });

const notes = {
  trial: 'The trial has ended; the officer in the case confirmed it.',
  appeal: 'The time for an appeal is past, as the Crown Prosecution Service wrote.',
  inquest: 'The coroner did not resume the inquest after the trial.',
  children: 'Children’s social care and the school know the day and have somebody at hand.',
  safety: 'Read with the independent domestic violence adviser: nobody can be found by it.',
} as const;

/** Two look through it for names, two approve it. */
export const signPublication = (stage: Stage, file: CaseFile, by: string, signs: Signs): Promise<void> =>
  stage.as(by, async (work) => {
    const review = await openCase(work, file);
    const { hash } = await standingOf(work, review);
    const refused = await signEdition(work, review, { signs, hash: found(hash) });
    without(refused === undefined ? [] : [refused]);
  });

/** Everybody who is told at that moment is told. */
export const tellOf = (stage: Stage, file: CaseFile, moments: readonly Telling['moment'][]): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    for (const telling of (await tellingsOf(work, review.id)).filter(({ moment }) => moments.includes(moment)))
      await settleTelling(work, review, {
        ...{ telling, version: telling.version, typed: {} },
        answer: {
          outcome: 'told',
          toldOn: work.today,
          way: telling.receiver === 'family' ? 'In person' : 'By mail',
          receipt: '',
        },
      });
  });

/** The program publishes at the hour that was set; nothing may stand in the way of what is told here. */
export async function goesPublic(stage: Stage, file: CaseFile): Promise<void> {
  await stage.as('co-ordinator', async (work) =>
    without((await standingOf(work, await openCase(work, file))).blockers),
  );
  await publishDue.run(stage.asProgram);
}

/** A year later it is decided that the report stays on the site. */
export const keptOnSite = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const { version } = await publicationOf(work, review);
    const reason = 'It is still asked for in training, and the family wishes it to stay.';
    await decidePublication(work, review, {
      step: 'keep',
      version,
      reason,
      change: { staysUntil: addMonths(work.today, 24) },
    });
  });
