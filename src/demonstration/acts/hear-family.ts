import type { Day } from '../../kernel/day.js';
import { addComment } from '../../modules/family/listening/keep-comment.js';
import { holdReading, planReading } from '../../modules/family/listening/keep-reading.js';
import { agreePseudonyms } from '../../modules/family/remembrance/agree-pseudonyms.js';
import { readings } from '../../modules/family/tables.js';
import { subjectsOf } from '../../modules/reviews/index.js';
import { eq } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';
import { contactCalled } from './family.js';

/** Somebody of the family chooses what everybody is called in the report, by role. */
export const chooseNames = (
  stage: Stage,
  file: CaseFile,
  { name, called }: { readonly name: string; readonly called: Readonly<Record<string, string>> },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const subjects = await subjectsOf(work, review.id);
    const agreement = {
      ...{ contact: await contactCalled(work, file, name), agreedOn: work.today, realNameWanted: false },
      words: 'Chosen by the family, together.',
      names: new Map(subjects.map(({ id, role, pseudonym }) => [id, called[role] ?? pseudonym])),
    };
    without(await agreePseudonyms(work, review, { agreement, subjects }));
  });

/** Somebody of the family reads the draft in private, and says what they think; they are answered on the day. */
export const readDraft = (
  stage: Stage,
  file: CaseFile,
  {
    name,
    askedOn,
    said,
    answer,
  }: { readonly name: string; readonly askedOn: Day; readonly said: string; readonly answer: string },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const contact = await contactCalled(work, file, name);
    without(
      await planReading(work, contact, {
        ...{ plannedOn: work.today, place: 'A quiet room of the town library', company: 'the chair and an advocate' },
        ...{
          timeGiven: 'a whole day, and a copy for a week',
          support: 'the advocate, that evening and the week after',
        },
      }),
    );
    const [reading] = await work.tx
      .select({ id: readings.id })
      .from(readings)
      .where(eq(readings.contactId, contact.id));
    await holdReading(work, contact, {
      ...{ id: found(reading).id, readOn: work.today, typed: {} },
      howItWent: 'Read it twice, with breaks. Wanted to talk about the first pages, and did.',
    });
    const days = { askedOn, saidOn: work.today, answeredOn: work.today };
    await addComment(work, contact, { about: 'draft', ...days, said, answer });
  });
