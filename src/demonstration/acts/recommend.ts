import { considerUnknown } from '../../modules/recommendations/discussing/consider-unknown.js';
import { recordConversation, settleAnswers } from '../../modules/recommendations/discussing/record-answer.js';
import {
  findRecommendation,
  judgeTests,
  type OpenRecommendations,
  type Recommendation,
  recommendationsOf,
  recommendationsOn,
  takeRecommendationStep,
} from '../../modules/recommendations/index.js';
import { type SmartTest, smartTests } from '../../modules/recommendations/kinds.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { cast } from '../cast.js';
import type { RecommendationTold } from '../content/recommendations.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** A recommendation with what its five tests and the organisations said of it. */
export interface RecommendationAgreed extends RecommendationTold {
  /** What is said of a test; one that begins with "Not" is not met. */
  readonly tests?: Readonly<Partial<Record<SmartTest, string>>>;
  /** What was said when it was talked over; nobody objects when left out. */
  readonly asked?: { readonly by: string; readonly text: string; readonly settled: string };
}

const reasons: Readonly<Record<SmartTest, string>> = {
  specific: 'It names who does what.',
  measurable: 'What is looked at, and how often, stands in what is expected.',
  achievable: 'Those whom it is for said that it can be done with what they have.',
  relevant: 'It follows from the findings that it names.',
  'time-bound': 'It has a day.',
};

/** The author holds each against the five tests, talks it over with everybody whom it is for, settles what they said, and agrees it. */
export const agreeThem = (stage: Stage, file: CaseFile, told: readonly RecommendationAgreed[]): Promise<void> =>
  stage.as('report-author', async (work) => {
    const open = await recommendationsOn(work, await openCase(work, file));
    const all = await recommendationsOf(work, open.review.id);
    for (const said of told)
      await agreeOne(work, open, { one: found(all.find(({ title }) => title === said.title)), said });
  });

async function agreeOne(
  work: Work,
  open: OpenRecommendations,
  { one, said }: { readonly one: Recommendation; readonly said: RecommendationAgreed },
): Promise<void> {
  const judged = smartTests.map((test) => {
    const reason = said.tests?.[test] ?? reasons[test];
    return { test, met: !reason.startsWith('Not'), reason };
  });
  await judgeTests(work, open, { one, judged, wordingVersion: one.wordingVersion, typed: {} });
  await step(work, open, { one, step: 'discuss' });
  for (const addressee of one.addressees) {
    const objects = said.asked !== undefined && addressee.bodyName.startsWith(said.asked.by);
    const contact = cast[0]?.agencies.find(({ name }) => name === addressee.bodyName)?.contact;
    await recordConversation(work, open, {
      ...{ one: { ...one, state: 'in-discussion' }, addressee, way: 'meeting', on: work.today, proposedWording: '' },
      answer: objects ? 'asks-for-change' : 'agrees',
      answerText: objects ? said.asked.text : 'We can do this by the day that is named.',
      ...{ answeredName: contact?.name ?? 'Policy lead', answeredPost: contact?.post ?? 'Domestic abuse policy' },
    });
    if (objects) await settleAnswers(work, open, { one, addressee, settled: said.asked.settled });
  }
  await step(work, open, { one, step: 'agree' });
}

async function step(
  work: Work,
  open: OpenRecommendations,
  { one, step: name }: { readonly one: Recommendation; readonly step: 'discuss' | 'agree' },
): Promise<void> {
  const now = found(await findRecommendation(work, open.review.id, one.id));
  const stepping = { one: now, step: name, reason: '', version: now.version, typed: {} };
  const taken = await takeRecommendationStep(work, open, stepping);
  if (taken !== 'taken') without([taken]);
}

/** The author records what the panel considered for people whom no service knew. */
export const consideredUnknown = (stage: Stage, file: CaseFile, text: string): Promise<void> =>
  stage.as('report-author', async (work) => {
    const open = await recommendationsOn(work, await openCase(work, file));
    await considerUnknown(work, open, { consideredOn: work.today, text });
  });
