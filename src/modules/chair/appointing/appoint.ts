import type { Day } from '../../../kernel/day.js';
import { asSystem, personIn, type Work } from '../../../platform/work.js';
import { invitePerson } from '../../accounts/index.js';
import { queueMessage } from '../../messages/index.js';
import { grantMembership, type OpenReview, reviewPaths } from '../../reviews/index.js';
import type { Candidate, CandidateRow, ChairFile } from '../candidates/candidates.js';
import { personOf } from '../person-of.js';
import { type AppointmentBlocker, appointmentBlockers } from '../rules.js';
import { chairAppointments } from '../tables.js';
import { officeRole } from '../words.js';

/** Every reason why this person cannot appoint the candidate now. */
export async function whyNotAppoint(
  work: Work,
  file: ChairFile,
  { row, statements, links, override }: Candidate,
): Promise<AppointmentBlocker[]> {
  return appointmentBlockers({
    office: row.role,
    hasSpecification: file.specification !== undefined,
    hasEmail: row.email !== '',
    isWithdrawn: row.withdrawnOn !== null,
    hasStatement: statements.length > 0,
    links: links.length,
    isOverridden: override?.answer === 'agreed',
    isTaken: file.appointments.some(({ role, endedOn }) => role === row.role && endedOn === null),
    isOwn: (await personOf(work, row.email)) === personIn(work),
  });
}

/** When, and why this person. */
export interface AppointmentWords {
  readonly appointedOn: Day;
  readonly reason: string;
}

/**
 * Appoints a candidate: the review opens to them in their office, with an account that is opened if they have none. Answers the id of the
 * appointment, or why it cannot be.
 */
export async function appoint(
  work: Work,
  { review, file, candidate }: { review: OpenReview; file: ChairFile; candidate: Candidate },
  { appointedOn, reason }: AppointmentWords,
): Promise<string | AppointmentBlocker[]> {
  const blockers = await whyNotAppoint(work, file, candidate);
  if (blockers.length > 0) return blockers;
  const { row } = candidate;
  const personId = await accountOf(work, row);
  const refused = await grantMembership(work, review, {
    personId,
    role: officeRole[row.role],
    agencyId: undefined,
    startsOn: work.today,
    endsOn: undefined,
  });
  if (refused.includes('yourself')) return ['own'];
  if (refused.includes('excluded')) return ['excluded'];
  const id = work.newId();
  await work.tx.insert(chairAppointments).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    candidateId: row.id,
    role: row.role,
    personId,
    name: row.name,
    appointedOn,
    reason,
    decidedBy: personIn(work),
    decidedAt: work.now,
    certificate: row.trainedOn === null ? '' : row.training,
    certifiedOn: row.training === '' ? null : row.trainedOn,
  });
  work.record({
    action: `chair.${row.role}-appointed`,
    reviewId: review.id,
    objectKind: 'chair-appointment',
    objectId: id,
  });
  await tell(work, review, row.email);
  return id;
}

/** The account with the candidate’s address, made if there is none. As the program: a CSP chair appoints too, and opens no accounts. */
const accountOf = async (work: Work, { name, email, organisation, partnershipId }: CandidateRow): Promise<string> =>
  (await personOf(work, email)) ??
  (await asSystem(work, () =>
    invitePerson(work, partnershipId, { name, email, post: organisation, agencyId: undefined, role: undefined }),
  ));

const tell = (work: Work, review: OpenReview, to: string): Promise<void> =>
  queueMessage(work, {
    to,
    partnershipId: review.partnershipId,
    reviewId: review.id,
    subject: `You have been appointed, ${review.reference}`,
    paragraphs: [
      `You have been appointed to the review with the reference ${review.reference}. A letter follows.`,
      'Sign in to open it. If you have no account yet, a link to set one up comes in a message of its own.',
      `${work.installation.publicUrl}${reviewPaths.overview(review.reference)}`,
    ],
  });
