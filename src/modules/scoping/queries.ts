import { and, asc, desc, eq, inArray, isNotNull, min } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { settingsOf } from '../accounts/index.js';
import { linkGrants } from '../links/index.js';
import { reviews, visibleReviews } from '../reviews/index.js';
import { kindOfAnswer, type RequestState, stateOfRequest } from './rules.js';
import { scopingAnswerDrafts, scopingChasers, scopingDueChanges, scopingRequests, scopingReturns } from './tables.js';

/** What the links to a request are called; the guard of the agency's pages asks for the same. */
export const LINK_KIND = 'scoping-request';

/** A request as it is kept. */
export type ScopingRequest = typeof scopingRequests.$inferSelect;
export type ScopingReturn = typeof scopingReturns.$inferSelect;
export type ScopingChaser = typeof scopingChasers.$inferSelect;
export type DueChange = typeof scopingDueChanges.$inferSelect;

/** A request with everything that has come of it. */
export interface AskedAgency {
  readonly request: ScopingRequest;
  readonly openedAt: Date | undefined;
  /** When the agency began and last saved an answer that is not handed in yet. */
  readonly draft: { readonly startedAt: Date; readonly savedAt: Date } | undefined;
  /** Every answer handed in, the last one first. */
  readonly returns: readonly ScopingReturn[];
  readonly chasers: readonly ScopingChaser[];
  readonly dueChanges: readonly DueChange[];
  readonly state: RequestState;
}

/** The requests of a review that the asker may see, by agency. Six queries, however many there are. */
export async function askedAgencies(work: Work, reviewId: string): Promise<AskedAgency[]> {
  const seen = work.tx.select({ id: reviews.id }).from(reviews).where(visibleReviews(work));
  const requests = await work.tx
    .select()
    .from(scopingRequests)
    .where(and(eq(scopingRequests.reviewId, reviewId), inArray(scopingRequests.reviewId, seen)))
    .orderBy(asc(scopingRequests.agencyName), desc(scopingRequests.askedAt));
  return withWhatCame(work, requests);
}

/** One request of a review, if it is one of that review's. */
export async function findAskedAgency(work: Work, reviewId: string, id: string): Promise<AskedAgency | undefined> {
  return (await askedAgencies(work, reviewId)).find(({ request }) => request.id === id);
}

async function withWhatCame(work: Work, requests: readonly ScopingRequest[]): Promise<AskedAgency[]> {
  const [first] = requests;
  if (first === undefined) return [];
  const ids = requests.map(({ id }) => id);
  const opened = await openedAtOf(work, ids);
  const { drafts, returns, chasers, dueChanges } = await rowsOf(work, ids);
  const steps = (await settingsOf(work, first.partnershipId)).chaserLadder.length;
  return requests.map((request) => {
    const own = <Row extends { requestId: string }>(rows: readonly Row[]): Row[] =>
      rows.filter(({ requestId }) => requestId === request.id);
    const came = {
      request,
      openedAt: opened.get(request.id),
      draft: own(drafts)[0],
      returns: own(returns),
      chasers: own(chasers),
      dueChanges: own(dueChanges),
    };
    return { ...came, state: stateOf(came, steps, work) };
  });
}

/** Everything that came of these requests, newest first. Of a draft only when: what it says is the agency's own. */
async function rowsOf({ tx }: Work, ids: readonly string[]) {
  const { requestId, startedAt, savedAt } = scopingAnswerDrafts;
  return {
    drafts: await tx
      .select({ requestId, startedAt, savedAt })
      .from(scopingAnswerDrafts)
      .where(inArray(requestId, [...ids])),
    returns: await tx
      .select()
      .from(scopingReturns)
      .where(inArray(scopingReturns.requestId, [...ids]))
      .orderBy(desc(scopingReturns.number)),
    chasers: await tx
      .select()
      .from(scopingChasers)
      .where(inArray(scopingChasers.requestId, [...ids]))
      .orderBy(desc(scopingChasers.sentAt)),
    dueChanges: await tx
      .select()
      .from(scopingDueChanges)
      .where(inArray(scopingDueChanges.requestId, [...ids]))
      .orderBy(desc(scopingDueChanges.agreedAt)),
  };
}

function stateOf(came: Omit<AskedAgency, 'state'>, steps: number, { today }: Work): RequestState {
  const { request, openedAt, draft, returns, chasers } = came;
  const current = chasers.filter(({ forDueOn, toEmail }) => forDueOn === request.dueOn && toEmail !== null);
  const [last] = returns;
  return stateOfRequest(
    {
      dueOn: request.dueOn,
      endedAs: request.endedAs,
      opened: openedAt !== undefined,
      started: draft !== undefined,
      answer: last && kindOfAnswer(last.content),
      chased: current.length,
      steps,
      escalated: current.some(({ target }) => target === 'chief-officer'),
    },
    today,
  );
}

async function openedAtOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await work.tx
    .select({ id: linkGrants.subjectId, at: min(linkGrants.firstOpenedAt) })
    .from(linkGrants)
    .where(
      and(eq(linkGrants.kind, LINK_KIND), inArray(linkGrants.subjectId, [...ids]), isNotNull(linkGrants.firstOpenedAt)),
    )
    .groupBy(linkGrants.subjectId);
  return new Map(rows.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const])));
}

/** The agencies that these requests went to, by the request's id, as far as the asker may know. */
export async function agencyNames(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const seen = work.tx.select({ id: reviews.id }).from(reviews).where(visibleReviews(work));
  const rows = await work.tx
    .select({ id: scopingRequests.id, name: scopingRequests.agencyName })
    .from(scopingRequests)
    .where(and(inArray(scopingRequests.id, [...ids]), inArray(scopingRequests.reviewId, seen)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
