import { and, desc, eq, inArray } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { Elsewhere, type Guard } from '../../../platform/http/route.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { byLink } from '../../links/index.js';
import {
  type Identity,
  reviews,
  type SubjectRole,
  subjectIdentities,
  subjectRoleInWords,
  subjects,
} from '../../reviews/index.js';
import { blankAnswer, type ScopingAnswer } from '../answer.js';
import { answerPaths } from '../paths.js';
import { LINK_KIND, type ScopingRequest, type ScopingReturn } from '../queries.js';
import { scopingAnswerDrafts, scopingRequests, scopingReturns } from '../tables.js';

/** A request as its agency has it open. */
export interface AnswerInHand {
  readonly request: ScopingRequest;
  readonly email: string;
  readonly reference: string;
  readonly regime: string;
  readonly partnershipName: string;
  readonly partnershipEmail: string | undefined;
  /** What is being written: the draft, else the last answer handed in, else nothing yet. */
  readonly answer: ScopingAnswer;
  /** Version of the draft; nought before the first save. */
  readonly version: number;
  readonly savedAt: Date | undefined;
  /** The last answer handed in. */
  readonly last: ScopingReturn | undefined;
  /** Nothing has been changed since it was handed in. */
  readonly isHandedIn: boolean;
}

/** The request behind a link, ended or not. */
export const heldByLink: Guard<AnswerInHand> = {
  ...byLink('scoping.answer', LINK_KIND),
  open: async (work, asked) => {
    const link = await byLink('scoping.answer', LINK_KIND).open(work, asked);
    if (link === undefined || link instanceof Elsewhere) return link;
    return inHand(work, link.subjectId, link.email);
  },
};

/** The request behind a link while it is open; after that, its first page says what became of it. */
export const answeredByLink: Guard<AnswerInHand> = {
  ...heldByLink,
  open: async (work, asked) => {
    const held = await heldByLink.open(work, asked);
    if (held === undefined || held instanceof Elsewhere) return held;
    return held.request.endedAs === null ? held : new Elsewhere(answerPaths.overview(held.request.id));
  },
};

async function inHand(work: Work, requestId: string, email: string): Promise<AnswerInHand | undefined> {
  const [request] = await work.tx.select().from(scopingRequests).where(eq(scopingRequests.id, requestId));
  if (request === undefined) return undefined;
  const [review] = await asSystem(work, () =>
    work.tx
      .select({ reference: reviews.reference, regime: reviews.regime })
      .from(reviews)
      .where(eq(reviews.id, request.reviewId)),
  );
  const partnership = found(await findPartnership(work, request.partnershipId));
  const [draft] = await work.tx.select().from(scopingAnswerDrafts).where(eq(scopingAnswerDrafts.requestId, requestId));
  const [last] = await work.tx
    .select()
    .from(scopingReturns)
    .where(eq(scopingReturns.requestId, requestId))
    .orderBy(desc(scopingReturns.number))
    .limit(1);
  const isHandedIn = last !== undefined && (draft === undefined || draft.savedAt <= last.submittedAt);
  return {
    request,
    email,
    reference: found(review).reference,
    regime: found(review).regime,
    partnershipName: partnership.name,
    partnershipEmail: partnership.email,
    answer: (isHandedIn ? last.content : draft?.content) ?? blankAnswer(request.subjectIds),
    version: draft?.version ?? 0,
    savedAt: draft?.savedAt,
    last,
    isHandedIn,
  };
}

/** A person whom the agency is to look for. */
export interface PersonToFind {
  readonly subjectId: string;
  readonly name: string;
  readonly role: string;
  readonly aliases: readonly string[];
  readonly dateOfBirth: string;
  readonly age: string;
  readonly address: string;
}

/**
 * The people of the request, in its order, by their real names: exactly those the co-ordinator chose to tell this agency. The database
 * opens no others to the link, and none once the request has ended. The look is recorded.
 */
export async function peopleToFind(work: Work, request: ScopingRequest): Promise<PersonToFind[]> {
  const rows = await work.tx
    .select({ identity: subjectIdentities, role: subjects.role, pseudonym: subjects.pseudonym })
    .from(subjectIdentities)
    .innerJoin(subjects, eq(subjects.id, subjectIdentities.subjectId))
    .where(
      and(eq(subjectIdentities.reviewId, request.reviewId), inArray(subjectIdentities.subjectId, request.subjectIds)),
    );
  work.saw(request.reviewId, 'scoping-names', request.id);
  return request.subjectIds.flatMap((id) => {
    const row = rows.find(({ identity }) => identity.subjectId === id);
    return row === undefined ? [] : [personToFind(id, row)];
  });
}

const personToFind = (
  subjectId: string,
  { identity, role, pseudonym }: { identity: Identity; role: SubjectRole; pseudonym: string },
): PersonToFind => ({
  subjectId,
  name: identity.fullName === '' ? `${pseudonym} (name not known)` : identity.fullName,
  role: subjectRoleInWords(role),
  aliases: identity.aliases,
  dateOfBirth: identity.dateOfBirth,
  age: identity.age,
  address: [identity.address, identity.postcode].filter((part) => part !== '').join(', '),
});
