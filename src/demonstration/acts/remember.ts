import { addDays, type Day } from '../../kernel/day.js';
import { madeFile } from '../../modules/documents/index.js';
import { decideInvitation } from '../../modules/family/invitation/decide-invitation.js';
import { planReading } from '../../modules/family/listening/keep-reading.js';
import { contactsOf } from '../../modules/family/queries.js';
import { agreePseudonyms } from '../../modules/family/remembrance/agree-pseudonyms.js';
import { consentOf, keepConsent } from '../../modules/family/remembrance/consent.js';
import { keepPhotograph } from '../../modules/family/remembrance/keep-photograph.js';
import { keepTribute } from '../../modules/family/remembrance/keep-tribute.js';
import { subjectsOf } from '../../modules/reviews/index.js';
import { found } from '../../platform/errors.js';
import { drawnPicture } from '../content/picture.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';
import { contactCalled } from './family.js';

/** Keeps what somebody said of the person who died, just as they gave it. */
export const keepWords = (stage: Stage, file: CaseFile, name: string, words: string): Promise<void> =>
  stage.as('co-ordinator', async (work) =>
    keepTribute(work, await contactCalled(work, file, name), {
      tribute: { words, givenOn: work.today, mayPrint: 'ask' },
      after: 0,
      typed: {},
    }),
  );

/** Records that somebody agreed to a photograph, and keeps it. */
export const agreeToPhotograph = (stage: Stage, file: CaseFile, name: string): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    await keepConsent(work, review, {
      contact: await contactCalled(work, file, name),
      agreedOn: work.today,
      agreedHow: 'Told the strategy manager on the telephone; the signed form is in the case folder',
      viewingRule: 'first-meeting',
      conditions: 'That nobody takes a picture of it.',
    });
    const consent = found(await consentOf(work, review));
    const refused = await keepPhotograph(work, review, { consent, file: madeFile('picture.png', drawnPicture()) });
    without(refused === undefined ? [] : [refused]);
  });

/** Plans with somebody how they will read the draft, long before there is one. */
export const planTheirReading = (stage: Stage, file: CaseFile, name: string, inDays: number): Promise<void> =>
  stage.as('co-ordinator', async (work) =>
    without(
      await planReading(work, await contactCalled(work, file, name), {
        plannedOn: addDays(work.today, inDays) as Day,
        place: 'A quiet room of the town library',
        company: 'the chair and her advocate',
        timeGiven: 'a whole day, and a second one if she wishes',
        support: 'her advocate, that evening and the week after',
      }),
    ),
  );

/** The chair decides that the alleged perpetrator is not invited while the trial is to come. */
export const notInviteYet = (stage: Stage, file: CaseFile, name: string): Promise<void> =>
  stage.as('independent-chair', async (work) => {
    const review = await openCase(work, file);
    const contact = found((await contactsOf(work, review, 'alleged')).find((one) => one.name === name));
    without(
      await decideInvitation(
        work,
        { review, contact },
        { decided: 'not-invited', decidedOn: work.today, how: '', reason: 'Asked again after the trial.' },
      ),
    );
  });

/** Agrees with somebody of the family what everybody is called in the report: the names that they have. */
export const agreeNames = (stage: Stage, file: CaseFile, name: string): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const agreement = {
      contact: await contactCalled(work, file, name),
      agreedOn: work.today,
      realNameWanted: false,
      words: 'She would rather that her sister is not found by her name.',
      names: new Map<string, string>(),
    };
    without(await agreePseudonyms(work, review, { agreement, subjects: await subjectsOf(work, review.id) }));
  });
