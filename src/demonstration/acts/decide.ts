import type { Day } from '../../kernel/day.js';
import { recordTelling } from '../../modules/decision/after/keep-telling.js';
import { addConsultation, type NewConsultation } from '../../modules/decision/consultations/keep-consultation.js';
import { answerCriteria, testVersion } from '../../modules/decision/criteria/answer-criteria.js';
import { homeOfficeFormsOf, keepHomeOfficeForm } from '../../modules/decision/home-office/keep-version.js';
import { prefilled } from '../../modules/decision/home-office/prefill.js';
import { formSource } from '../../modules/decision/home-office/source.js';
import { type NewProposal, proposalVersion, propose } from '../../modules/decision/proposal/propose.js';
import { readRecord } from '../../modules/decision/record.js';
import type { Answer } from '../../modules/decision/rules.js';
import { askForSignatures } from '../../modules/decision/signing/ask-for-signatures.js';
import { sign } from '../../modules/decision/signing/sign.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** Answers to the limbs of the test by id; every limb that is left out is answered "no", without evidence where none is needed. */
export type TestAnswers = Readonly<Record<string, Answer>>;

/** Answers the test of the review's regime. */
export const answerTest = (stage: Stage, file: CaseFile, given: TestAnswers): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const record = await readRecord(work, review);
    const rest = { answer: 'no', evidence: 'Nothing in the returns or the notification points to it.' } as const;
    const answers = new Map(record.criteria.map(({ id }) => [id, given[id] ?? rest]));
    await answerCriteria(work, review, { answers, version: testVersion(record.answers) });
  });

/** Records who was consulted that day, and what they said. */
export const consult = (
  stage: Stage,
  file: CaseFile,
  said: readonly Omit<NewConsultation, 'askedOn'>[],
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    for (const one of said) await addConsultation(work, review, { ...one, askedOn: work.today });
  });

/** What is proposed, as far as it differs from a proposal with nothing in it. */
export type Proposed = Pick<NewProposal, 'outcome' | 'reasons'> & Partial<NewProposal>;

/** Proposes a decision. */
export const proposeDecision = (stage: Stage, file: CaseFile, proposed: Proposed): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const { proposal, decision } = await readRecord(work, review);
    await propose(work, review, {
      reviewKind: undefined,
      notHoldReason: undefined,
      reviewBy: undefined,
      transferPartnershipId: undefined,
      transferTo: '',
      dissent: '',
      scopingWaiver: '',
      reconsiderReason: '',
      ...proposed,
      version: proposalVersion(proposal, decision),
    });
  });

/** Puts the proposal to the chairs. */
export const putToChairs = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const { proposal } = await readRecord(work, review);
    without(await askForSignatures(work, review, proposal?.version));
  });

/** A chair signs. */
export const signAs = (
  stage: Stage,
  file: CaseFile,
  { chair, words = '' }: { chair: string; words?: string },
): Promise<void> =>
  stage.as(chair, async (work) => {
    const review = await openCase(work, file);
    const { request } = await readRecord(work, review);
    await sign(work, review, { stance: 'agrees', words, number: request?.number });
  });

/** Fills in the Home Office form from the record, and records that it was sent that day. */
export const tellHomeOffice = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const [before] = await homeOfficeFormsOf(work, review.id);
    const formVersion = await keepHomeOfficeForm(work, review, {
      content: prefilled(await formSource(work, review)),
      version: before?.version,
    });
    await recordTelling(work, review, {
      whom: 'home-office',
      toldOn: work.today,
      channel: 'secure-mail',
      toldName: 'Domestic Homicide Review team',
      toldBy: '',
      proof: 'Sent from the community safety mailbox; the read receipt is in the case folder.',
      formVersion,
      leaflet: false,
      challengeExplained: false,
    });
  });

/** That the family was told, by whom, and on which day. */
export const tellFamily = (
  stage: Stage,
  file: CaseFile,
  told: { toldName: string; toldBy: string; toldOn?: Day; challengeExplained?: boolean },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    await recordTelling(work, review, {
      whom: 'family',
      toldOn: told.toldOn ?? work.today,
      channel: 'in-person',
      toldName: told.toldName,
      toldBy: told.toldBy,
      proof: 'Note of the visit in the case folder.',
      formVersion: undefined,
      leaflet: true,
      challengeExplained: told.challengeExplained ?? false,
    });
  });
