import { found } from '../../../../platform/errors.js';
import { type Answer, type Asked, goTo } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { type OpenReview, onReview } from '../../../reviews/index.js';
import { returnPaths } from '../../paths.js';
import { keepRequests } from '../../policy.js';
import { type AskedAgency, findRequest } from '../../queries.js';

export const keeping = onReview(keepRequests);
export const path = returnPaths.belowPattern;

/** A request that is open; one that has ended has none of these pages. */
export async function openOne(work: Work, asked: Asked, review: OpenReview): Promise<AskedAgency> {
  const one = found(await findRequest(work, review, asked.params.request ?? ''));
  return found(one.state.isEnded ? undefined : one);
}

export const back = ({ reference }: OpenReview, { request }: AskedAgency, flash: string): Answer =>
  goTo(returnPaths.one(reference, request.id), { flash });
