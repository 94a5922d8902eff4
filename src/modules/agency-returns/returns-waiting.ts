import type { Waiting } from '../../platform/catalogue.js';
import { and, asc, eq, inArray, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { live, memberships, reviews, visibleReviews } from '../reviews/index.js';
import { signOffPaths, writingPaths } from './paths-of-returns.js';
import { agencyRoles } from './policy.js';
import { maySign } from './sign-off/rules.js';
import { agencyRequests, answerers, earlyActions, returnAddenda, returnSteps } from './tables.js';
import { independenceOf } from './writing/rules.js';

type Request = typeof agencyRequests.$inferSelect;

/** An open request with what waiting depends on, and what the asker is for it. */
interface Case {
  readonly reference: string;
  readonly request: Request;
  readonly personId: string;
  readonly agency: ReadonlySet<string>;
  readonly runs: { readonly coOrdinates: boolean; readonly chairs: boolean };
  readonly author: typeof answerers.$inferSelect | undefined;
  readonly last: typeof returnSteps.$inferSelect | undefined;
  readonly unsigned: readonly { readonly number: number; readonly madeBy: string }[];
  readonly toStart: readonly { readonly id: string; readonly foundOn: Request['dueOn'] }[];
}

/** What waits for the asker: for the agency to write and sign, for those who run the review to receive and release. */
export async function returnsWaiting(work: Work): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  return (await casesOf(work, work.actor)).flatMap((one) => [...ofAgency(one), ...ofReceivers(one)]);
}

function ofAgency(one: Case): Waiting[] {
  const { reference, request, author, agency, personId } = one;
  if (agency.size === 0) return [];
  const at = { reference };
  const { id } = request;
  const signs = agency.has('agency-senior') || agency.has('chief-officer');
  const own: (Waiting | false)[] = [
    author?.personId === personId &&
      independenceOf({ request, author }) === 'not-said' && {
        ...at,
        text: 'Say whether you are independent of the case',
        href: writingPaths.independence(reference, id),
        detail: 'It comes before you write the return',
        duty: { id: 'E-02' },
      },
    ...one.unsigned.map(
      ({ number, madeBy }) =>
        signs &&
        maySign(personId, { madeBy, authorId: author?.personId }) && {
          ...at,
          text: `Sign addendum ${number} to your agency’s return`,
          href: signOffPaths.addenda(reference, id),
        },
    ),
    ...one.toStart.map(({ id: action, foundOn }) => ({
      ...at,
      text: 'Start an early action',
      href: writingPaths.action(reference, id, action),
      presses: { words: 'At once' as const, since: foundOn },
      duty: { id: 'E-05' },
    })),
  ];
  return own.filter((item) => item !== false);
}

function ofReceivers({ reference, request, author, last, runs }: Case): Waiting[] {
  const to = { reference, href: signOffPaths.receipt(reference, request.id), detail: request.agencyName };
  const waits: (Waiting | false)[] = [
    runs.coOrdinates &&
      independenceOf({ request, author }) === 'not-independent' && {
        ...to,
        text: 'An author declared a link to the case: accept them with a reason, or name another',
        href: writingPaths.accept(reference, request.id),
        duty: { id: 'E-02' },
      },
    (runs.coOrdinates || runs.chairs) &&
      last?.step === 'signed-off' && { ...to, text: 'Read a return that was signed, and accept it or send it back' },
    runs.chairs &&
      last?.step === 'accepted' && {
        ...to,
        text: 'Release an accepted return to the panel',
        detail: request.agencyName,
      },
  ];
  return waits.filter((item) => item !== false);
}

async function casesOf(work: Work, actor: Extract<Work['actor'], { kind: 'person' }>): Promise<Case[]> {
  const { tx } = work;
  const requests = await tx
    .select({ request: agencyRequests, reference: reviews.reference })
    .from(agencyRequests)
    .innerJoin(reviews, eq(reviews.id, agencyRequests.reviewId))
    .where(and(visibleReviews(work), isNull(agencyRequests.endedAs)));
  if (requests.length === 0) return [];
  const ids = requests.map(({ request }) => request.id);
  const seats = await seatsEverywhere(work, actor.personId);
  const authors = await tx
    .select()
    .from(answerers)
    .where(and(inArray(answerers.requestId, ids), eq(answerers.role, 'imr-author'), isNull(answerers.endedOn)));
  const steps = await tx
    .select()
    .from(returnSteps)
    .where(inArray(returnSteps.requestId, ids))
    .orderBy(asc(returnSteps.seq));
  const addenda = await tx
    .select()
    .from(returnAddenda)
    .where(and(inArray(returnAddenda.requestId, ids), isNull(returnAddenda.signedAt)));
  const toStart = await tx
    .select({ id: earlyActions.id, requestId: earlyActions.requestId, foundOn: earlyActions.foundOn })
    .from(earlyActions)
    .where(and(inArray(earlyActions.requestId, ids), isNull(earlyActions.removedAt), isNull(earlyActions.startedOn)));
  return requests.map(({ request, reference }) => {
    const of = steps.filter(({ requestId }) => requestId === request.id);
    const here = seats.filter(({ reviewId }) => reviewId === request.reviewId);
    const own = here.filter(({ role, agencyId }) => agencyId === request.agencyId && isAgencyRole(role));
    return {
      reference,
      request,
      personId: actor.personId,
      agency: new Set(own.map(({ role }) => role)),
      runs: {
        coOrdinates: actor.roles.some(
          ({ partnershipId, role }) => role === 'co-ordinator' && partnershipId === request.partnershipId,
        ),
        chairs: here.some(({ role }) => role === 'independent-chair'),
      },
      author: authors.find(({ requestId }) => requestId === request.id),
      last: of.at(-1),
      unsigned: addenda.filter(({ requestId }) => requestId === request.id),
      toStart: own.length === 0 ? [] : toStart.filter(({ requestId }) => requestId === request.id),
    };
  });
}

const isAgencyRole = (role: string): boolean => (agencyRoles as readonly string[]).includes(role);

/** Every seat of the person on any review, with the agency it is for. */
async function seatsEverywhere(work: Work, personId: string) {
  const rows = await work.tx
    .select({
      reviewId: memberships.reviewId,
      role: memberships.role,
      seat: memberships.agencyId,
      home: people.agencyId,
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.personId, personId), live(work)));
  return rows.map(({ reviewId, role, seat, home }) => ({ reviewId, role, agencyId: seat ?? home }));
}
