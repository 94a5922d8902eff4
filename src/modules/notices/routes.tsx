import { get, show } from '../../platform/http/route.js';
import { onReview } from '../reviews/index.js';
import { extractRoutes } from './extracts/routes.js';
import { keepNotices, onNotice, seeNotices } from './guards.js';
import { letterRoutes } from './letters/routes.js';
import { NoticesPage } from './list-page.js';
import { livingPeopleChecksOf } from './living-people/queries.js';
import { livingPeopleRoutes } from './living-people/routes.js';
import { NoticePage } from './notice-page.js';
import { noticePaths } from './paths.js';
import { noticesOf } from './queries.js';
import { sendingRoutes } from './sending/routes.js';

export const routes = [
  get(noticePaths.listPattern, onReview(seeNotices), async (work, _asked, { id, reference, roles }) =>
    show(
      <NoticesPage
        reference={reference}
        notices={await noticesOf(work, id)}
        checks={await livingPeopleChecksOf(work, id)}
        today={work.today}
        mayKeep={keepNotices.may(roles)}
      />,
    ),
  ),

  get(noticePaths.noticePattern, onNotice(seeNotices), (work, _asked, { review, notice }) =>
    show(
      <NoticePage
        reference={review.reference}
        notice={notice}
        today={work.today}
        mayKeep={keepNotices.may(review.roles)}
      />,
    ),
  ),

  ...sendingRoutes,
  ...letterRoutes,
  ...livingPeopleRoutes,
  ...extractRoutes,
];
