import type { Day } from '../../kernel/day.js';
import { agenciesOf } from '../../modules/accounts/index.js';
import { type AskedAgency, requestsOf } from '../../modules/agency-returns/index.js';
import type { ReturnKind } from '../../modules/agency-returns/kinds.js';
import { sendRequests } from '../../modules/agency-returns/requests/asking/send-requests.js';
import { noteSpoken } from '../../modules/agency-returns/requests/chasing/note-spoken.js';
import type { NamedPeople } from '../../modules/agency-returns/requests/contact/form.js';
import { openByLink } from '../../modules/agency-returns/requests/contact/held-by-link.js';
import { namePeople } from '../../modules/agency-returns/requests/contact/name-people.js';
import { agreeDay } from '../../modules/agency-returns/requests/keeping/agree-day.js';
import { endRequest } from '../../modules/agency-returns/requests/keeping/end-request.js';
import { handOver } from '../../modules/agency-returns/requests/keeping/hand-over.js';
import { nameAnswerer } from '../../modules/agency-returns/requests/keeping/name-answerer.js';
import { confirmNominations } from '../../modules/agency-returns/requests/keeping/settle-nominations.js';
import type { OpenReview } from '../../modules/reviews/index.js';
import { agreedTermsOf, linesOfEnquiryOf } from '../../modules/terms-of-reference/index.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { castAgency } from '../cast.js';
import { asking } from '../stage/asked.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, opened, without } from './case-file.js';

/** What one round asks: agencies of the cast by key, all for the same. */
export interface Round {
  readonly agencies: readonly string[];
  readonly kind: ReturnKind;
  readonly withChronology: boolean;
  readonly dueOn: Day;
}

/** Asks agencies for their returns, over the period and the lines of the terms. */
export const askForReturns = (stage: Stage, file: CaseFile, rounds: readonly Round[]): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const review = await openCase(work, file);
    const directory = await agenciesOf(work, partnershipId);
    const idOf = (key: string): string => found(directory.find(({ name }) => name === castAgency(key).name)).id;
    const period = (await agreedTermsOf(work, review.id))?.period;
    without(
      await sendRequests(work, review, {
        each: rounds.flatMap(({ agencies, ...what }) => agencies.map((key) => ({ ...what, agencyId: idOf(key) }))),
        periodFrom: period?.from,
        periodTo: period?.to,
        lines: (await linesOfEnquiryOf(work, review.id)).map(({ id }) => id),
        guidance: '',
      }),
    );
  });

/** An agency names, by the link it was mailed, who writes and who signs. */
export const nameAs = (
  stage: Stage,
  { reference }: CaseFile,
  { agency, ...named }: { agency: string } & NamedPeople,
): Promise<void> =>
  stage.byLink({ email: castAgency(agency).contactEmail, reference }, async (work, requestId) =>
    namePeople(work, opened(await openByLink.open(work, asking(requestId))), named),
  );

/** The co-ordinator confirms whom these agencies named. */
export const confirmNamed = (stage: Stage, file: CaseFile, agencies: readonly string[]): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    for (const agency of agencies)
      without(await confirmNominations(work, review, await requestTo(work, review, agency), {}));
  });

/** The co-ordinator names somebody for an agency. */
export const nameFor = (
  stage: Stage,
  file: CaseFile,
  { agency, ...named }: { agency: string } & Parameters<typeof nameAnswerer>[3],
): Promise<void> =>
  onRequest(stage, file, agency, async (work, review, asked) =>
    without(await nameAnswerer(work, review, asked, named)),
  );

/** Gives an agency until a later day. */
export const agreeLaterDay = (
  stage: Stage,
  file: CaseFile,
  { agency, dueOn, reason }: { agency: string; dueOn: Day; reason: string },
): Promise<void> =>
  onRequest(stage, file, agency, async (work, review, asked) =>
    without(await agreeDay(work, review, asked, { dueOn, reason, typed: {} })),
  );

/** Notes that the contact of an agency was spoken to that day. */
export const speakTo = (
  stage: Stage,
  file: CaseFile,
  { agency, note }: { agency: string; note: string },
): Promise<void> =>
  onRequest(stage, file, agency, (work, review, asked) =>
    noteSpoken(work, review, asked, {
      target: 'contact',
      toName: asked.request.contactName,
      spokenOn: work.today,
      note,
    }),
  );

/** Ends a request without a return. */
export const endReturn = (
  stage: Stage,
  file: CaseFile,
  { agency, ...how }: { agency: string; endedAs: 'withdrawn' | 'did-not-take-part'; reason: string },
): Promise<void> =>
  onRequest(stage, file, agency, async (work, review, asked) =>
    without(await endRequest(work, review, asked, { ...how, typed: {} })),
  );

/** Another agency goes on with what one was asked for. */
export const handOverTo = (
  stage: Stage,
  file: CaseFile,
  { agency, to, reason }: { agency: string; to: string; reason: string },
): Promise<void> =>
  onRequest(stage, file, agency, async (work, review, asked) => {
    const { name, contact, contactEmail } = castAgency(to);
    const successor = found((await agenciesOf(work, review.partnershipId)).find((one) => one.name === name));
    const over = { to: successor, contactName: contact.name, contactEmail, reason, typed: {} };
    without(await handOver(work, review, asked, over));
  });

const requestTo = async (work: Work, review: OpenReview, agency: string): Promise<AskedAgency> =>
  found(
    (await requestsOf(work, review)).find(
      ({ request, state }) => request.agencyName === castAgency(agency).name && !state.isEnded,
    ),
  );

const onRequest = (
  stage: Stage,
  file: CaseFile,
  agency: string,
  use: (work: Work, review: OpenReview, asked: AskedAgency) => Promise<void>,
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    await use(work, review, await requestTo(work, review, agency));
  });
