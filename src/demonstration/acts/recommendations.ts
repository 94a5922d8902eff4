import { isTheme } from '../../kernel/themes.js';
import { addWorkingDays } from '../../kernel/working-days.js';
import { agenciesOf } from '../../modules/accounts/index.js';
import { findingsOf } from '../../modules/findings/index.js';
import { askByLink } from '../../modules/recommendations/discussing/ask.js';
import {
  answerAsAsked,
  recordConversation,
  type Said,
  settleAnswers,
} from '../../modules/recommendations/discussing/record-answer.js';
import {
  addresseesAsked,
  draftRecommendation,
  findRecommendation,
  judgeTests,
  type Recommendation,
  recommendationsOf,
  recommendationsOn,
  takeRecommendationStep,
} from '../../modules/recommendations/index.js';
import { smartTests } from '../../modules/recommendations/kinds.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { castAgency } from '../cast.js';
import type { RecommendationTold } from '../content/recommendations.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

const AUTHOR = 'report-author';

/** The author drafts what the review recommends, each with the findings that it answers and whom it is for. */
export const draftThem = (stage: Stage, file: CaseFile, told: readonly RecommendationTold[]): Promise<void> =>
  stage.as(AUTHOR, async (work) => {
    const open = await recommendationsOn(work, await openCase(work, file));
    const agencies = await agenciesOf(work, open.review.partnershipId);
    const known = await findingsOf(work, open.review.id);
    for (const { findings, agencies: keys, bodies = '', noFindingBecause = '', reaches: _far, ...said } of told) {
      const ids = findings.map((begins) => found(known.find(({ title }) => title.startsWith(begins))).id);
      const chosen = keys.map((key) => found(agencies.find(({ name }) => name === castAgency(key).name)).id);
      const { theme, ...rest } = said;
      if (!isTheme(theme)) throw new Error(`${theme} is no theme`);
      await draftRecommendation(work, open, {
        draft: { ...rest, theme, moreThemes: [], findings: ids, noFindingBecause },
        addressees: addresseesAsked({ chosen, all: false, words: bodies }, agencies),
      });
    }
  });

const titled = async (work: Work, reviewId: string, title: string): Promise<Recommendation> =>
  found((await recommendationsOf(work, reviewId)).find((one) => one.title === title));

/** The author holds them against the five tests and puts them to the organisations. */
export const putToOrganisations = (stage: Stage, file: CaseFile, told: readonly RecommendationTold[]): Promise<void> =>
  stage.as(AUTHOR, async (work) => {
    const open = await recommendationsOn(work, await openCase(work, file));
    for (const { title } of told) {
      const one = await titled(work, open.review.id, title);
      const judged = smartTests.map((test) => ({ test, met: true, reason: reasons[test] }));
      await judgeTests(work, open, { one, judged, wordingVersion: one.wordingVersion, typed: {} });
      await takeStep(work, open, { one, step: 'discuss' });
    }
  });

const reasons: Readonly<Record<(typeof smartTests)[number], string>> = {
  specific: 'It names who does what.',
  measurable: 'What is looked at, and how often, stands in what is expected.',
  achievable: 'Whom it is for can do it with what they have; they are asked about the day.',
  relevant: 'It follows from the findings that it names.',
  'time-bound': 'It has a day.',
};

async function takeStep(
  work: Work,
  open: Awaited<ReturnType<typeof recommendationsOn>>,
  { one, step }: { readonly one: Recommendation; readonly step: 'discuss' | 'agree' },
): Promise<void> {
  const now = found(await findRecommendation(work, open.review.id, one.id));
  const taken = await takeRecommendationStep(work, open, {
    one: now,
    step,
    reason: '',
    version: now.version,
    typed: {},
  });
  if (taken !== 'taken') without([taken]);
}

/** Which recommendation, and which of those whom it is for. */
interface To {
  readonly title: string;
  /** A key of the cast. */
  readonly agency: string;
}

async function addresseeOf(work: Work, file: CaseFile, { title, agency }: To) {
  const open = await recommendationsOn(work, await openCase(work, file));
  const one = await titled(work, open.review.id, title);
  return { open, one, addressee: found(one.addressees.find(({ bodyName }) => bodyName === castAgency(agency).name)) };
}

/** The author asks an organisation by a link. */
export const askThem = (stage: Stage, file: CaseFile, to: To & { readonly message: string }): Promise<void> =>
  stage.as(AUTHOR, async (work) => {
    const { open, one, addressee } = await addresseeOf(work, file, to);
    const { contact, contactEmail } = castAgency(to.agency);
    await askByLink(work, open, {
      ...{ one, addressee, name: contact.name, post: contact.post, email: contactEmail, message: to.message },
      answerDueOn: addWorkingDays(work.today, 10),
    });
  });

type InWords = Pick<Said, 'answer' | 'answerText' | 'proposedWording'>;

/** The organisation answers by its link. */
export const theyAnswer = (
  stage: Stage,
  file: CaseFile,
  { agency, ...said }: InWords & Pick<To, 'agency'>,
): Promise<void> => {
  const { contact, contactEmail } = castAgency(agency);
  const who = { answeredName: contact.name, answeredPost: contact.post };
  return stage.byLink({ email: contactEmail, reference: file.reference }, (work, id) =>
    answerAsAsked(work, { id }, { ...said, ...who }),
  );
};

/** The author records what an organisation said on the telephone. */
export const theySaid = (stage: Stage, file: CaseFile, { title, agency, ...said }: InWords & To): Promise<void> =>
  stage.as(AUTHOR, async (work) => {
    const { open, one, addressee } = await addresseeOf(work, file, { title, agency });
    const { contact } = castAgency(agency);
    const who = { answeredName: contact.name, answeredPost: contact.post };
    await recordConversation(work, open, { one, addressee, way: 'phone', on: work.today, ...said, ...who });
  });

/** The author says what was made of an answer, and agrees the recommendation. */
export const settleAndAgree = (
  stage: Stage,
  file: CaseFile,
  { settled, ...to }: To & { readonly settled: string },
): Promise<void> =>
  stage.as(AUTHOR, async (work) => {
    const { open, one, addressee } = await addresseeOf(work, file, to);
    await settleAnswers(work, open, { one, addressee, settled });
    await takeStep(work, open, { one, step: 'agree' });
  });
