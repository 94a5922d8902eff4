import type { Work } from '../../../platform/work.js';
import { issueLink } from '../../links/index.js';
import { answerPaths } from '../paths.js';
import { LINK_KIND, type ScopingRequest } from '../queries.js';

/** How long a link to a request holds. */
export const LINK_DAYS = 60;

/** A new link to the agency's answer for this address. Earlier links go on working. */
export const linkTo = (
  work: Work,
  request: Pick<ScopingRequest, 'id' | 'partnershipId' | 'reviewId'>,
  email: string,
): Promise<string> =>
  issueLink(work, {
    kind: LINK_KIND,
    subjectId: request.id,
    partnershipId: request.partnershipId,
    reviewId: request.reviewId,
    email,
    path: answerPaths.overview(request.id),
    days: LINK_DAYS,
  });
