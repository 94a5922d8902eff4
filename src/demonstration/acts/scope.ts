import { addDays, addMonths, type Day } from '../../kernel/day.js';
import { subjectsOf } from '../../modules/reviews/index.js';
import { answeredByLink } from '../../modules/scoping/answering/answer-in-hand.js';
import { saveAnswer } from '../../modules/scoping/answering/save-answer.js';
import { submitAnswer } from '../../modules/scoping/answering/submit-answer.js';
import { agenciesToAsk } from '../../modules/scoping/asking/agencies-to-ask.js';
import { sendRequests } from '../../modules/scoping/asking/send-requests.js';
import { agreeDueDate } from '../../modules/scoping/keeping/agree-due-date.js';
import { endRequest } from '../../modules/scoping/keeping/end-request.js';
import { type AskedAgency, askedAgencies } from '../../modules/scoping/queries.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { castAgency } from '../cast.js';
import { asking } from '../stage/asked.js';
import type { Stage } from '../stage/stage.js';
import { type AgencyAnswer, answerFrom } from './agency-answer.js';
import { type CaseFile, openCase, opened, without } from './case-file.js';

/** What agencies are asked, and by when. */
export interface Asking {
  readonly agencies: readonly string[];
  readonly dueOn: Day;
  readonly by?: string;
}

const YEARS_LOOKED_AT = 5;

/** Asks agencies of the cast, by key, about everybody in the case. */
export const askAgencies = (stage: Stage, file: CaseFile, { agencies, dueOn, by }: Asking): Promise<void> =>
  stage.as(by ?? 'co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const directory = await agenciesToAsk(work, review);
    const idOf = (key: string): string => found(directory.find(({ name }) => name === castAgency(key).name)).id;
    const until = review.dateOfDeath ?? work.today;
    without(
      await sendRequests(work, review, {
        agencyIds: agencies.map(idOf),
        subjectIds: (await subjectsOf(work, review.id)).map(({ id }) => id),
        dueOn,
        periodFrom: addMonths(until, -12 * YEARS_LOOKED_AT),
        periodTo: addDays(until, 1),
        note: '',
        secure: true,
        secureWhat: 'Paper files, electronic records and messages, for the time that is asked about.',
      }),
    );
  });

/** An agency answers from the link it was mailed; `handIn: false` leaves what it wrote as a draft. */
export const answerAs = (
  stage: Stage,
  { reference }: CaseFile,
  { agency, answer, handIn = true }: { agency: string; answer: AgencyAnswer; handIn?: boolean },
): Promise<void> =>
  stage.byLink({ email: castAgency(agency).contactEmail, reference }, async (work, requestId) => {
    const held = opened(await answeredByLink.open(work, asking(requestId)));
    const given = {
      answer: answerFrom(held.answer, castAgency(agency), answer),
      typed: { _version: String(held.version) },
    };
    if (!handIn) await saveAnswer(work, held, given);
    else without(await submitAnswer(work, held, { ...given, whatChanged: '' }));
  });

/** Gives an agency until a later day. */
export const giveMoreTime = (
  stage: Stage,
  file: CaseFile,
  { agency, dueOn, reason }: { agency: string; dueOn: Day; reason: string },
): Promise<void> =>
  onRequest(stage, file, agency, async (work, { request }) =>
    without(await agreeDueDate(work, request, { dueOn, reason, typed: { _version: String(request.version) } })),
  );

/** Records that a body which is not bound did not take part. */
export const endUnanswered = (
  stage: Stage,
  file: CaseFile,
  { agency, reason }: { agency: string; reason: string },
): Promise<void> =>
  onRequest(stage, file, agency, async (work, asked) =>
    without(
      await endRequest(work, asked, {
        endedAs: 'did-not-take-part',
        reason,
        typed: { _version: String(asked.request.version) },
      }),
    ),
  );

const onRequest = (
  stage: Stage,
  file: CaseFile,
  agency: string,
  use: (work: Work, asked: AskedAgency) => Promise<void>,
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const asked = await askedAgencies(work, review.id);
    await use(work, found(asked.find(({ request }) => request.agencyName === castAgency(agency).name)));
  });
