import { found } from '../../../../platform/errors.js';
import { type Asked, get, show } from '../../../../platform/http/route.js';
import { ladderInWords, settingsOf } from '../../../accounts/index.js';
import { onReview } from '../../../reviews/index.js';
import { versionInForceOf } from '../../../terms-of-reference/index.js';
import { returnPaths } from '../../paths.js';
import { keepRequests, seeRequests } from '../../policy.js';
import { findRequest, requestsOf } from '../../queries.js';
import { linesAsked } from '../lines-asked.js';
import { BoardPage } from './board-page.js';
import { OneRequestPage } from './one-page.js';
import { type BoardOrder, boardColumns, boardFilters } from './order.js';

const filterOf = ({ query }: Asked) => boardFilters.find((one) => one === query.show) ?? 'all';

const orderOf = ({ query }: Asked): BoardOrder => ({
  by: boardColumns.find((one) => one === query.by) ?? 'urgency',
  direction: query.order === 'descending' ? 'descending' : 'ascending',
});

export const boardRoutes = [
  get(returnPaths.boardPattern, onReview(seeRequests), async (work, asked, review) =>
    show(
      <BoardPage
        reference={review.reference}
        asked={await requestsOf(work, review)}
        today={work.today}
        mayKeep={keepRequests.may(review.roles)}
        filter={filterOf(asked)}
        order={orderOf(asked)}
        ladder={ladderInWords((await settingsOf(work, review.partnershipId)).chaserLadder)}
      />,
    ),
  ),

  get(returnPaths.onePattern, onReview(seeRequests), async (work, asked, review) => {
    const one = found(await findRequest(work, review, asked.params.request ?? ''));
    const { handedTo } = one.request;
    return show(
      <OneRequestPage
        reference={review.reference}
        asked={one}
        lines={await linesAsked(work, one.request)}
        successor={handedTo === null ? undefined : await findRequest(work, review, handedTo)}
        termsNow={await versionInForceOf(work, review.id)}
        today={work.today}
        mayKeep={keepRequests.may(review.roles)}
      />,
    );
  }),
];
