import { and, desc, eq, isNull } from '../../../../platform/database/sql.js';
import { found } from '../../../../platform/errors.js';
import { Elsewhere, type Guard } from '../../../../platform/http/route.js';
import { asSystem, type Work } from '../../../../platform/work.js';
import { findPartnership } from '../../../accounts/index.js';
import { byLink } from '../../../links/index.js';
import { reviews } from '../../../reviews/index.js';
import { versionInForceOf } from '../../../terms-of-reference/index.js';
import { contactPaths } from '../../paths.js';
import { type AgencyRequest, LINK_KIND, type Nomination } from '../../queries.js';
import { agencyRequests, answerers, nominations } from '../../tables.js';
import { linesAsked } from '../lines-asked.js';

/** A request as its agency's contact has it open: what is asked, and whom they have named. Nothing of the review besides. */
export interface RequestInHand {
  readonly request: AgencyRequest;
  readonly email: string;
  readonly reference: string;
  readonly partnershipName: string;
  readonly partnershipEmail: string | undefined;
  readonly lines: readonly { readonly id: string; readonly question: string }[];
  readonly termsAgreed: boolean;
  /** Whom they named, the last one first. */
  readonly nominations: readonly Nomination[];
  /** Who has access now, by name. */
  readonly answering: readonly { readonly role: string; readonly name: string }[];
}

/** The request behind a link, ended or not. */
export const heldByLink: Guard<RequestInHand> = {
  ...byLink('agency-returns.name', LINK_KIND),
  open: async (work, asked) => {
    const link = await byLink('agency-returns.name', LINK_KIND).open(work, asked);
    if (link === undefined || link instanceof Elsewhere) return link;
    return inHand(work, link.subjectId, link.email);
  },
};

/** The request behind a link while it is open; after that, its first page says what became of it. */
export const openByLink: Guard<RequestInHand> = {
  ...heldByLink,
  open: async (work, asked) => {
    const held = await heldByLink.open(work, asked);
    if (held === undefined || held instanceof Elsewhere) return held;
    return held.request.endedAs === null ? held : new Elsewhere(contactPaths.request(held.request.id));
  },
};

/** Read as the program itself: whoever comes by the link has no rights but to this. */
const inHand = (work: Work, requestId: string, email: string): Promise<RequestInHand | undefined> =>
  asSystem(work, async () => {
    const [request] = await work.tx.select().from(agencyRequests).where(eq(agencyRequests.id, requestId));
    if (request === undefined) return undefined;
    const [review] = await work.tx
      .select({ reference: reviews.reference })
      .from(reviews)
      .where(eq(reviews.id, request.reviewId));
    const partnership = found(await findPartnership(work, request.partnershipId));
    return {
      request,
      email,
      reference: found(review).reference,
      partnershipName: partnership.name,
      partnershipEmail: partnership.email,
      lines: await linesAsked(work, request),
      termsAgreed: (await versionInForceOf(work, request.reviewId)) !== undefined,
      nominations: await work.tx
        .select()
        .from(nominations)
        .where(eq(nominations.requestId, requestId))
        .orderBy(desc(nominations.namedAt)),
      answering: await work.tx
        .select({ role: answerers.role, name: answerers.name })
        .from(answerers)
        .where(and(eq(answerers.requestId, requestId), isNull(answerers.endedOn))),
    };
  });
