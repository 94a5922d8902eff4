import { get, show } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { type OpenReview, onReview } from '../../../reviews/index.js';
import { ownSeatsOf } from '../../guards.js';
import { returnPaths } from '../../paths.js';
import { seeOwnRequest } from '../../policy.js';
import { requestsOf } from '../../queries.js';
import { linesAsked } from '../lines-asked.js';
import { OwnPage, type OwnRequest } from './own-page.js';

/** The open requests of the agencies for which the asker sits on the review: somebody who runs it sees others elsewhere. */
async function ownRequests(work: Work, review: OpenReview): Promise<OwnRequest[]> {
  const seats = await ownSeatsOf(work, review.id);
  const own: OwnRequest[] = [];
  for (const asked of await requestsOf(work, review)) {
    const held = seats.filter(({ agencyId }) => agencyId === asked.request.agencyId);
    if (held.length === 0 || asked.state.isEnded) continue;
    own.push({ asked, lines: await linesAsked(work, asked.request), roles: new Set(held.map(({ role }) => role)) });
  }
  return own;
}

export const ownRoutes = [
  get(returnPaths.ownPattern, onReview(seeOwnRequest), async (work, _asked, review) =>
    show(<OwnPage reference={review.reference} requests={await ownRequests(work, review)} today={work.today} />),
  ),
];
