import { addWorkingDays } from '../../kernel/working-days.js';
import { agenciesOf } from '../../modules/accounts/index.js';
import { partsToCheck } from '../../modules/report/checks/read.js';
import { answerFactCheck } from '../../modules/report/fact-check/answer.js';
import { askForFactCheck } from '../../modules/report/fact-check/ask.js';
import { closeFactCheck, settlePassage } from '../../modules/report/fact-check/keep.js';
import { checkByLink } from '../../modules/report/fact-check/opened.js';
import { type FactCheck, factChecksOf } from '../../modules/report/fact-check/queries.js';
import { paragraphsOf } from '../../modules/report/fact-check/rules.js';
import { versionsOf } from '../../modules/report/index.js';
import type { OpenReview } from '../../modules/reviews/index.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { castAgency } from '../cast.js';
import { asking } from '../stage/asked.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, opened } from './case-file.js';

/** What an agency is put, and what it says: of paragraphs that begin with these words. */
export interface FactsPut {
  /** Key of the cast. */
  readonly agency: string;
  readonly begin: readonly string[];
  /** Paragraphs that are not right, with what the agency says and what was made of it. */
  readonly wrong?: readonly {
    readonly begins: string;
    readonly says: string;
    readonly as: 'changed' | 'not-changed';
    readonly settled: string;
  }[];
  readonly overall: string;
}

/** The author puts paragraphs of the newest version to agencies. */
export const putFacts = (stage: Stage, file: CaseFile, put: readonly FactsPut[]): Promise<void> =>
  stage.as('report-author', async (work) => {
    const review = await openCase(work, file);
    const version = found((await versionsOf(work, review.id))[0]);
    const paragraphs = paragraphsOf(partsToCheck(review.reference, version));
    const agencies = await agenciesOf(work, review.partnershipId);
    for (const { agency, begin } of put) {
      const { name, contact, contactEmail } = castAgency(agency);
      const passages = begin.map((words) => found(paragraphs.find(({ text }) => text.startsWith(words))));
      await askForFactCheck(work, review, {
        ...{ versionId: version.id, agencyId: found(agencies.find((one) => one.name === name)).id, passages },
        ...{ contactName: contact.name, contactEmail, dueOn: addWorkingDays(work.today, 10) },
      });
    }
  });

/** The contact of an agency answers by the link. */
export const factsAnswered = (
  stage: Stage,
  { reference }: CaseFile,
  { agency, wrong = [], overall }: FactsPut,
): Promise<void> => {
  const { contact, contactEmail } = castAgency(agency);
  return stage.byLink({ email: contactEmail, reference }, async (work, id) => {
    const { check } = opened(await checkByLink.open(work, asking(id)));
    const answers = check.passages.map(({ id: passage, passage: text }) => {
      const not = wrong.find(({ begins }) => text.startsWith(begins));
      return [passage, { answer: not === undefined ? 'right' : 'not-right', says: not?.says ?? '' }] as const;
    });
    await answerFactCheck(work, check, { ...contact, overall, passages: new Map(answers) });
  });
};

/** The author says what came of each answer, and closes the fact-checks. */
export const factsSettled = (stage: Stage, file: CaseFile, put: readonly FactsPut[]): Promise<void> =>
  stage.as('report-author', async (work) => {
    const review = await openCase(work, file);
    for (const check of await factChecksOf(work, review.id)) {
      if (check.state === 'closed') continue;
      await settleAll(work, review, { check, put });
    }
    for (const check of await factChecksOf(work, review.id))
      if (check.state === 'to-close') await closeFactCheck(work, review, { check, note: '' });
  });

async function settleAll(
  work: Work,
  review: OpenReview,
  { check, put }: { readonly check: FactCheck; readonly put: readonly FactsPut[] },
): Promise<void> {
  const wrong = put.flatMap((one) => one.wrong ?? []);
  for (const passage of check.passages) {
    const told = wrong.find(({ begins }) => passage.passage.startsWith(begins));
    if (passage.answer !== 'not-right' || told === undefined) continue;
    const { as, settled: text } = told;
    await settlePassage(work, review, { check, passage, as, text, version: passage.version });
  }
}
