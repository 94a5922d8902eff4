import { addMonths } from '../../kernel/day.js';
import { recommendationsOf, recommendationsOn } from '../../modules/recommendations/index.js';
import type { OfficerAnswer } from '../../modules/recommendations/kinds.js';
import { answerLetterByLink, recordLetterAnswer } from '../../modules/recommendations/letters/answer-letter.js';
import { officersToWriteTo } from '../../modules/recommendations/letters/officers.js';
import { sendLetters } from '../../modules/recommendations/letters/send-letters.js';
import { recommendationLetters } from '../../modules/recommendations/tables.js';
import { and, eq, isNull } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import { asSystem } from '../../platform/work.js';
import { addressOf, cast, castAgency } from '../cast.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase } from './case-file.js';

/** What a chief officer answers to every letter that they have. */
export interface OfficerAnswers {
  /** Key of the cast. */
  readonly agency: string;
  readonly answer: OfficerAnswer;
  readonly text: string;
  /** By the link of their mail; else on paper, as the co-ordinator records it. */
  readonly byLink?: true;
}

/** The co-ordinator writes to the chief officer of every body that a recommendation is for; an answer is expected in two months. */
export const writeToOfficers = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const open = await recommendationsOn(work, await openCase(work, file));
    const issued = (await recommendationsOf(work, open.review.id)).filter(({ state }) => state === 'issued');
    const waiting = await officersToWriteTo(work, issued);
    const [mailed, onPaper] = [waiting.filter(hasAddress), waiting.filter((one) => !hasAddress(one))];
    const sending = { sentOn: work.today, answerDueOn: addMonths(work.today, 2) };
    await sendLetters(work, open, { ...sending, letters: mailed, way: 'system' });
    const named = onPaper.map((one) => ({ ...one, officer: { ...one.officer, ...NATIONAL } }));
    if (named.length > 0) await sendLetters(work, open, { ...sending, letters: named, way: 'letter' });
  });

const hasAddress = ({ officer }: { readonly officer: { readonly officerEmail: string } }): boolean =>
  officer.officerEmail !== '';

const NATIONAL = { officerName: 'Head of the unit', officerPost: 'Domestic abuse policy unit', officerEmail: '' };

/** The co-ordinator asks a chief officer again who did not accept what was recommended. */
export const writeAgain = (stage: Stage, file: CaseFile, agency: string): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const open = await recommendationsOn(work, await openCase(work, file));
    const letters = (await recommendationsOf(work, open.review.id)).flatMap((one) =>
      one.addressees
        .filter(({ bodyName }) => bodyName === castAgency(agency).name)
        .map((addressee) => {
          const { officerName, officerPost, officerEmail } = addressee;
          return { one, addressee, officer: { officerName, officerPost, officerEmail } };
        }),
    );
    const due = { sentOn: work.today, answerDueOn: addMonths(work.today, 2) };
    await sendLetters(work, open, { ...due, letters, way: 'system' });
  });

/** A chief officer answers all that was sent to them. */
export const officerAnswers = (stage: Stage, file: CaseFile, told: OfficerAnswers): Promise<void> => {
  const chief = found(cast[0]?.agencies.find(({ key }) => key === told.agency)).chief;
  const said = { answer: told.answer, answerText: told.text, answeredName: chief.name, answeredPost: chief.post };
  const email = addressOf(chief.name, 'bexley.example');
  if (told.byLink)
    return stage.byLink({ email, reference: file.reference }, async (work, id) => {
      const [letter] = await asSystem(work, () =>
        work.tx.select().from(recommendationLetters).where(eq(recommendationLetters.id, id)),
      );
      await answerLetterByLink(work, found(letter), said);
    });
  return stage.as('co-ordinator', async (work) => {
    const open = await recommendationsOn(work, await openCase(work, file));
    const waits = and(
      eq(recommendationLetters.reviewId, open.review.id),
      eq(recommendationLetters.officerEmail, email),
      isNull(recommendationLetters.answer),
    );
    for (const letter of await work.tx.select().from(recommendationLetters).where(waits))
      await recordLetterAnswer(work, open, { letter, on: work.today, said });
  });
};

/** A body without an address here answers on paper. */
export const bodyAnswers = (stage: Stage, file: CaseFile, text: string): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const open = await recommendationsOn(work, await openCase(work, file));
    const waits = and(
      eq(recommendationLetters.reviewId, open.review.id),
      eq(recommendationLetters.way, 'letter'),
      isNull(recommendationLetters.answer),
    );
    const said = { answer: 'partly', answerText: text } as const;
    for (const letter of await work.tx.select().from(recommendationLetters).where(waits)) {
      const who = { answeredName: NATIONAL.officerName, answeredPost: NATIONAL.officerPost };
      await recordLetterAnswer(work, open, { letter, on: work.today, said: { ...said, ...who } });
    }
  });
