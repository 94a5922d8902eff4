import type { Day } from '../../kernel/day.js';
import {
  addCandidate,
  answerOverride,
  appoint as appointTo,
  type CareerPost,
  chairFileOf,
  decideNoAuthor,
  type Office,
  proposeOverride,
  recordMentoring,
  recordTraining,
  saveContract,
  saveSpecification,
  sendStatementLink,
} from '../../modules/chair/index.js';
import { heldByLink } from '../../modules/chair/statement/held-by-link.js';
import { saveStatement } from '../../modules/chair/statement/save-statement.js';
import { registerOf } from '../../modules/readiness/index.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { asking } from '../stage/asked.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, opened, without } from './case-file.js';

/** The review, its file and one candidate of it, by name. */
async function openCandidate(work: Work, file: CaseFile, name: string) {
  const review = await openCase(work, file);
  const chairFile = await chairFileOf(work, review);
  return { review, file: chairFile, candidate: found(chairFile.candidates.find(({ row }) => row.name === name)) };
}

/** Writes down what the review needs of its chair. */
export const specify = (stage: Stage, file: CaseFile, skills: readonly string[]): Promise<void> =>
  stage.as('co-ordinator', async (work) =>
    saveSpecification(work, await openCase(work, file), {
      skills,
      experience: 'Has led a panel of many agencies, and worked with bereaved families.',
      independence: 'No work for an agency of the borough in the last five years.',
      startsOn: undefined,
      days: 30,
      closesOn: undefined,
      note: '',
      version: undefined,
      typed: {},
    }),
  );

/** Takes somebody of the register among the candidates, and sends them the link to their statement. */
export const consider = (stage: Stage, file: CaseFile, { name, role }: { name: string; role: Office }): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const review = await openCase(work, file);
    const known = found((await registerOf(work, partnershipId)).find((one) => one.name === name));
    const last = known.trainings.at(-1);
    const { id: practitionerId, email, organisation, skills, reviewsElsewhere } = known;
    const training = { training: last?.course ?? '', trainedOn: last?.completedOn };
    const given = { role, practitionerId, name, email, organisation, skills, reviewsElsewhere, ...training };
    const id = await addCandidate(work, review, given);
    await sendStatementLink(work, review, { id, email });
  });

/** What a candidate states of themselves, by the link. */
export const state = (
  stage: Stage,
  file: CaseFile,
  of: { name: string; email: string; career: readonly CareerPost[]; otherLinks?: string; reviewsInHand: number },
): Promise<void> =>
  stage.byLink({ email: of.email, reference: file.reference }, async (work, id) => {
    const held = opened(await heldByLink.open(work, asking(id)));
    const { candidateId, reviewId, partnershipId } = held;
    await saveStatement(
      work,
      { candidateId, reviewId, partnershipId },
      { career: of.career, otherLinks: of.otherLinks ?? '', reviewsInHand: of.reviewsInHand, declaredName: of.name },
    );
  });

/** One person proposes that a link is no bar. */
export const setAside = (
  stage: Stage,
  file: CaseFile,
  { name, reason }: { name: string; reason: string },
): Promise<void> =>
  stage.as('co-ordinator', async (work) =>
    proposeOverride(work, (await openCandidate(work, file, name)).candidate, reason),
  );

/** Another person agrees. */
export const agreeAside = (
  stage: Stage,
  file: CaseFile,
  { name, reason }: { name: string; reason: string },
): Promise<void> =>
  stage.as('csp-chair', async (work) => {
    const { candidate } = await openCandidate(work, file, name);
    without(await answerOverride(work, candidate, { answer: 'agreed', reason }));
  });

/** Agrees the fee and appoints, with training and mentoring. */
export const appointCandidate = (
  stage: Stage,
  file: CaseFile,
  { name, reason, certificate, certifiedOn }: { name: string; reason: string; certificate: string; certifiedOn: Day },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const { today } = work;
    const { row } = (await openCandidate(work, file, name)).candidate;
    const fee = { dayRatePence: 45_000, daysAtMost: 30, capPence: 1_350_000, startsOn: today, endsOn: undefined };
    await saveContract(work, row, { ...fee, terms: 'Travel at cost.', version: undefined, typed: {} });
    const made = await appointTo(work, await openCandidate(work, file, name), { appointedOn: today, reason });
    if (typeof made !== 'string') return without(made);
    const held = async () => found((await openCandidate(work, file, name)).candidate.appointment);
    const trained = { certificate, certifiedOn, version: (await held()).version, typed: {} };
    await recordTraining(work, await held(), trained);
    if (row.role === 'author') return;
    const mentoring = 'By the network of chairs, outside this review. They will call on it for the first two meetings.';
    await recordMentoring(work, await held(), {
      mentoring,
      mentoringOfferedOn: today,
      version: (await held()).version,
      typed: {},
    });
  });

/** Decides that the chair writes the report. */
export const noAuthor = (stage: Stage, file: CaseFile, reason: string): Promise<void> =>
  stage.as('co-ordinator', async (work) =>
    decideNoAuthor(work, await openCase(work, file), { decidedOn: work.today, reason }),
  );
