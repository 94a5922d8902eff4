import { dayInLondon } from '../../kernel/day.js';
import { isUuid } from '../../kernel/id.js';
import type { ChronologyStanding } from '../../platform/catalogue.js';
import { and, asc, desc, eq, inArray, isNull, type PgColumn, type SQL, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { agencies } from '../accounts/index.js';
import { type Review, reviews, visibleReviews } from '../reviews/index.js';
import { nameThenAndNow, type RequestState, stateOfRequest } from './standing.js';
import { agencyRequests, answerers, nominations, requestChasers, requestDelays, returnSteps } from './tables.js';

/** What the links to a request are called; the guard of the contact's pages asks for the same. */
export const LINK_KIND = 'agency-request';

export type AgencyRequest = typeof agencyRequests.$inferSelect;
export type Answerer = typeof answerers.$inferSelect;
export type Nomination = typeof nominations.$inferSelect;
export type RequestChaser = typeof requestChasers.$inferSelect;
export type RequestDelay = typeof requestDelays.$inferSelect;
/** What happened to the written return: never what it says. */
export type ReturnStep = Pick<typeof returnSteps.$inferSelect, 'requestId' | 'versionId' | 'step' | 'at' | 'byPerson'>;

/** A request with everything that has come of it. */
export interface AskedAgency {
  readonly request: AgencyRequest;
  /** As the agency was called when it was asked, and is called now where that is another name. */
  readonly name: string;
  /** Who writes it and who signs it now. */
  readonly author: Answerer | undefined;
  readonly senior: Answerer | undefined;
  /** Everyone who wrote or signed, the last one first. */
  readonly answerers: readonly Answerer[];
  /** Everyone the agency named, the last one first. */
  readonly nominations: readonly Nomination[];
  readonly chasers: readonly RequestChaser[];
  readonly delays: readonly RequestDelay[];
  /** In the order in which they happened. */
  readonly steps: readonly ReturnStep[];
  /** When something was first and last written; undefined before that. */
  readonly inHand: { readonly begunAt: Date; readonly changedAt: Date } | undefined;
  /** Of the agency that answers now; undefined before it was begun. */
  readonly chronology: ChronologyStanding | undefined;
  readonly state: RequestState;
}

/** The requests of a review that the asker may see, by name, the last of an agency first. */
export const requestsOf = (work: Work, review: Pick<Review, 'id'>): Promise<AskedAgency[]> =>
  requestsIn(work, [review.id]);

/** The same of many reviews at once, or those of them that are wanted: nine queries, however many there are. */
export async function requestsIn(
  work: Work,
  reviewIds: readonly string[],
  wanted: readonly SQL[] = [],
): Promise<AskedAgency[]> {
  const ids = [...reviewIds];
  if (ids.length === 0) return [];
  const seen = work.tx.select({ id: reviews.id }).from(reviews).where(visibleReviews(work));
  const requests = await work.tx
    .select({ request: agencyRequests, now: agencies.name })
    .from(agencyRequests)
    .innerJoin(agencies, eq(agencies.id, agencyRequests.agencyId))
    .where(and(inArray(agencyRequests.reviewId, ids), inArray(agencyRequests.reviewId, seen), ...wanted))
    .orderBy(asc(agencyRequests.agencyName), desc(agencyRequests.askedAt));
  if (requests.length === 0) return [];
  const only = wanted.length === 0 ? undefined : requests.map(({ request }) => request.id);
  return withWhatCame(work, { ids, only }, requests);
}

/** The open request to this agency, if the asker may see it. */
export async function requestOf(
  work: Work,
  review: Pick<Review, 'id'>,
  agencyId: string,
): Promise<AskedAgency | undefined> {
  const [one] = await requestsIn(
    work,
    [review.id],
    [eq(agencyRequests.agencyId, agencyId), isNull(agencyRequests.endedAs)],
  );
  return one;
}

/** One request of a review, open or ended, if the asker may see it. */
export async function findRequest(
  work: Work,
  review: Pick<Review, 'id'>,
  requestId: string,
): Promise<AskedAgency | undefined> {
  if (!isUuid(requestId)) return undefined;
  const [one] = await requestsIn(work, [review.id], [eq(agencyRequests.id, requestId)]);
  return one;
}

type Asked = { readonly request: AgencyRequest; readonly now: string };

/** Of which reviews what came is read; and of which of their requests alone, when not of all. */
interface Reach {
  readonly ids: string[];
  readonly only: string[] | undefined;
}

async function withWhatCame(work: Work, reach: Reach, asked: readonly Asked[]): Promise<AskedAgency[]> {
  const { ids } = reach;
  const rows = await rowsOf(work, reach);
  const inHand = await inHandOf(work, ids);
  const chronologies = await work.catalogue.chronologiesOf(work, ids);
  return asked.map(({ request, now }) => {
    const own = <Row extends { requestId: string }>(all: readonly Row[]): Row[] =>
      all.filter(({ requestId }) => requestId === request.id);
    const people = own(rows.answerers);
    const current = people.filter(({ endedOn }) => endedOn === null);
    const came = {
      request,
      name: nameThenAndNow(request.agencyName, now),
      author: current.find(({ role }) => role === 'imr-author'),
      senior: current.find(({ role }) => role === 'agency-senior'),
      answerers: people,
      nominations: own(rows.nominations),
      chasers: own(rows.chasers),
      delays: own(rows.delays),
      steps: own(rows.steps),
      inHand: inHand.get(request.id),
      chronology: chronologies.find(
        ({ caseId, agencyId }) => caseId === request.reviewId && agencyId === request.agencyId,
      ),
    };
    return { ...came, state: stateOf(work, came) };
  });
}

async function rowsOf({ tx }: Work, { ids, only }: Reach) {
  const within = (table: { readonly reviewId: PgColumn; readonly requestId: PgColumn }): SQL =>
    only === undefined ? inArray(table.reviewId, ids) : inArray(table.requestId, only);
  const { requestId, versionId, step, at, byPerson } = returnSteps;
  return {
    answerers: await tx.select().from(answerers).where(within(answerers)).orderBy(desc(answerers.namedAt)),
    nominations: await tx.select().from(nominations).where(within(nominations)).orderBy(desc(nominations.namedAt)),
    chasers: await tx.select().from(requestChasers).where(within(requestChasers)).orderBy(desc(requestChasers.sentAt)),
    delays: await tx.select().from(requestDelays).where(within(requestDelays)).orderBy(desc(requestDelays.agreedAt)),
    steps: await tx
      .select({ requestId, versionId, step, at, byPerson })
      .from(returnSteps)
      .where(within(returnSteps))
      .orderBy(asc(returnSteps.seq)),
  };
}

interface InHandRow extends Record<string, unknown> {
  request_id: string;
  begun_at: string | Date;
  changed_at: string | Date;
}

async function inHandOf(
  work: Work,
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string, { begunAt: Date; changedAt: Date }>> {
  const { rows } = await work.tx.execute<InHandRow>(
    sql`select * from returns_in_hand(array[${sql.join(
      reviewIds.map((id) => sql`${id}::uuid`),
      sql`, `,
    )}])`,
  );
  return new Map(
    rows.map(({ request_id, begun_at, changed_at }) => [
      request_id,
      { begunAt: new Date(begun_at), changedAt: new Date(changed_at) },
    ]),
  );
}

function stateOf(work: Work, came: Omit<AskedAgency, 'state'>): RequestState {
  const { request, steps, chronology } = came;
  const signed = steps.find(({ step }) => step === 'signed-off');
  return stateOfRequest(
    {
      dueOn: request.dueOn,
      endedAs: request.endedAs,
      withChronology: request.withChronology,
      toConfirm: came.nominations.some(({ settledAs }) => settledAs === null),
      authorNamed: came.author !== undefined,
      begun: came.inHand !== undefined,
      lastStep: steps.at(-1)?.step,
      signedOn: signed && dayInLondon(signed.at),
      chronology,
    },
    work.today,
  );
}

/** The agencies that these requests went to, by the request's id, as far as the asker may know. */
export async function agencyNames(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const seen = work.tx.select({ id: reviews.id }).from(reviews).where(visibleReviews(work));
  const rows = await work.tx
    .select({ id: agencyRequests.id, name: agencyRequests.agencyName })
    .from(agencyRequests)
    .where(and(inArray(agencyRequests.id, [...ids]), inArray(agencyRequests.reviewId, seen)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
