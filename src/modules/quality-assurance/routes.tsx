import { get, type Route, show } from '../../platform/http/route.js';
import { onReview } from '../reviews/index.js';
import { dataFormOf } from './data-form/open-form.js';
import { HomePage } from './home-page.js';
import { qaPaths } from './paths.js';
import { seeQa } from './policy.js';

export const homeRoutes: readonly Route[] = [
  get(qaPaths.homePattern, onReview(seeQa), async (work, _asked, review) => {
    const { left } = await dataFormOf(work, review);
    return show(<HomePage reference={review.reference} left={left} />);
  }),
];
