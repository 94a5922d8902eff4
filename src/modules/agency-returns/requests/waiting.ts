import type { Waiting } from '../../../platform/catalogue.js';
import { and, inArray, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { listInWords, plural } from '../../../web/formats.js';
import { reviews, visibleReviews } from '../../reviews/index.js';
import { seatsOf } from '../guards.js';
import { returnPaths } from '../paths.js';
import { signOffPaths, writingPaths } from '../paths-of-returns.js';
import { type AskedAgency, requestsIn } from '../queries.js';
import { agencyRequests } from '../tables.js';
import { isEscalated, nextStepOf, ownNextStep } from './next-step.js';

/** A review with its open requests, as far as the asker may see them. */
export interface ReviewWithRequests {
  readonly id: string;
  readonly partnershipId: string;
  readonly reference: string;
  readonly asked: readonly AskedAgency[];
}

/** The reviews of the asker in which agencies have an open request. */
export async function reviewsWithRequests(work: Work): Promise<ReviewWithRequests[]> {
  const open = work.tx
    .select({ id: agencyRequests.reviewId })
    .from(agencyRequests)
    .where(isNull(agencyRequests.endedAs));
  const seen = await work.tx
    .select({ id: reviews.id, partnershipId: reviews.partnershipId, reference: reviews.reference })
    .from(reviews)
    .where(and(visibleReviews(work), inArray(reviews.id, open)));
  const all = await requestsIn(
    work,
    seen.map(({ id }) => id),
  );
  return seen.map((review) => ({
    ...review,
    asked: all.filter(({ request, state }) => request.reviewId === review.id && !state.isEnded),
  }));
}

/** For the co-ordinator: whom to confirm, and whom no reminder reaches any more. For an agency's people: what is theirs to do. */
export async function requestsWaiting(work: Work): Promise<Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const waiting: Waiting[] = [];
  for (const review of await reviewsWithRequests(work)) {
    const keeps = actor.roles.some(
      ({ role, partnershipId }) => role === 'co-ordinator' && partnershipId === review.partnershipId,
    );
    waiting.push(...(keeps ? keeperLines(review) : await agencyLines(work, review)));
  }
  return waiting;
}

function keeperLines({ reference, asked }: ReviewWithRequests): Waiting[] {
  const steps = asked.map((one) => ({ one, step: nextStepOf({ ...one, isEscalated: isEscalated(one) }) }));
  const ours = steps.filter(({ step }) => step.whose === 'partnership');
  const toConfirm = ours.filter(({ one }) => one.state.name === 'to-confirm').map(({ one }) => one);
  const late = ours
    .filter(({ one }) => one.state.name !== 'to-confirm' && one.state.daysLate > 0)
    .map(({ one }) => one);
  return [
    ...lineOf(toConfirm, reference, {
      text: (whom) => `Confirm whom ${whom} named to write and to sign`,
      detail: 'They get access then',
    }),
    ...lineOf(late, reference, {
      text: (whom) => `Ring ${whom} about what is late, or record who did not take part`,
      detail: 'Nobody has been named, or the chief officer was asked',
      duty: 'E-09',
    }),
  ];
}

interface LineWords {
  text(whom: string): string;
  readonly detail: string;
  readonly duty?: string;
}

/** The agencies of one review as one thing to do, the longest late first. */
function lineOf(all: readonly AskedAgency[], reference: string, words: LineWords): Waiting[] {
  const sorted = all.toSorted((one, other) => one.request.dueOn.localeCompare(other.request.dueOn));
  const [first] = sorted;
  if (first === undefined) return [];
  const isOne = sorted.length === 1;
  return [
    {
      reference,
      dueOn: first.request.dueOn,
      text: words.text(isOne ? first.name : plural(sorted.length, 'agency', 'agencies')),
      href: isOne ? returnPaths.one(reference, first.request.id) : `${returnPaths.board(reference)}?show=ours`,
      detail: isOne ? words.detail : `${listInWords(sorted.map(({ name }) => name))}. ${words.detail}`,
      ...(words.duty === undefined ? {} : { duty: { id: words.duty } }),
    },
  ];
}

/** What somebody of an agency has to do is theirs to see: once they have a part in it. */
async function agencyLines(work: Work, { id, reference, asked }: ReviewWithRequests): Promise<Waiting[]> {
  const seats = await seatsOf(work, id);
  return asked.flatMap((one): Waiting[] => {
    const roles = new Set(
      seats.filter(({ agencyId }) => agencyId === one.request.agencyId).map(({ role }): string => role),
    );
    if (!isTheirs(one, roles)) return [];
    return [
      {
        reference,
        dueOn: one.request.dueOn,
        text: ownNextStep(one, roles).replace(/\.$/, ''),
        href: whereNext(one, { reference, roles }),
        detail: `What ${one.name} is asked for`,
        duty: { id: 'E-04', bare: true },
      },
    ];
  });
}

function whereNext(
  { state, request }: AskedAgency,
  { reference, roles }: { readonly reference: string; readonly roles: ReadonlySet<string> },
): string {
  if (state.name === 'with-senior' && roles.has('agency-senior')) return signOffPaths.sign(reference, request.id);
  const writes = ['author-named', 'being-written', 'sent-back'].includes(state.name);
  return writes ? writingPaths.overview(reference, request.id) : returnPaths.own(reference);
}

function isTheirs({ state }: AskedAgency, roles: ReadonlySet<string>): boolean {
  if (roles.has('agency-senior') && state.name === 'with-senior') return true;
  if (!roles.has('imr-author')) return false;
  return state.name === 'sent-back' || (state.isAwaited && state.name !== 'with-senior');
}
