import type { Day } from '../../kernel/day.js';
import { recordConsideration } from '../../modules/proceedings/considered/record-consideration.js';
import type { Given } from '../../modules/proceedings/considered/rules.js';
import { type KindId, kindIds } from '../../modules/proceedings/kinds.js';
import { addDate, type NewKeyDate } from '../../modules/proceedings/one/add-date.js';
import { addProceeding, type ProceedingWords } from '../../modules/proceedings/one/add-proceeding.js';
import { agreementsOf, considerationsOf, proceedingsOf } from '../../modules/proceedings/queries.js';
import { agreeTiming, type NewAgreement } from '../../modules/proceedings/timing/agree-timing.js';
import { found } from '../../platform/errors.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

type Told = Partial<ProceedingWords> & Pick<ProceedingWords, 'kind' | 'title' | 'owner' | 'effect'>;

/** Records a proceeding beside the review, with its dates. */
export const recordProceeding = (
  stage: Stage,
  file: CaseFile,
  { dates, ...words }: Told & { dates: readonly Omit<NewKeyDate, 'note'>[] },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const usual = { contact: '', reference: '', status: 'under-way', combining: 'apart', lead: '', how: '' } as const;
    const id = await addProceeding(work, review, { ...usual, ...words });
    for (const date of dates) {
      const proceeding = found((await proceedingsOf(work, review.id)).find((one) => one.id === id));
      without(await addDate(work, proceeding, { note: '', ...date }));
    }
  });

/** Goes through the list of other reviews: no, unless said otherwise. */
export const considerOthers = (
  stage: Stage,
  file: CaseFile,
  { answers, conclusion }: { answers: Partial<Record<KindId, Given>>; conclusion: string },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const given = kindIds.map((kind) => {
      const answer = answers[kind] ?? 'no';
      return { kind, answer, asked: answer === 'not-known' ? 'Its duty officer, by e-mail' : '' };
    });
    const considered = {
      consideredOn: work.today,
      consideredWith: 'The Safeguarding Adults Board and the Safeguarding Children Partnership',
      conclusion,
      answers: given,
      version: (await considerationsOf(work, review.id))[0]?.number ?? 0,
    };
    without(await recordConsideration(work, review, considered));
  });

/** Records what was agreed with the police that day; a later agreement takes the place of the one before. */
export const agreeWithPolice = (
  stage: Stage,
  file: CaseFile,
  agreed: Pick<NewAgreement, 'outcome' | 'terms' | 'reason'> & { lookAgainOn: Day | undefined },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const made = await agreeTiming(work, review, {
      ...agreed,
      agreedOn: work.today,
      police: 'DI Sorrel Hawkbit, senior investigating officer',
      prosecution: '',
      agreedBy: 'Dr Angelica Stonecrop',
      version: (await agreementsOf(work, review.id))[0]?.number ?? 0,
    });
    if (!('id' in made)) without(made);
  });
