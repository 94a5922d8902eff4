import { get, type Route, show } from '../../platform/http/route.js';
import { versionsOf } from '../report/index.js';
import { onReview } from '../reviews/index.js';
import { receiversFor } from './conclusions/form.js';
import { dataFormOf } from './data-form/open-form.js';
import { HomePage } from './home-page.js';
import { qaPaths } from './paths.js';
import { runQa, seeQa } from './policy.js';
import { conclusionsOf, lettersOf, submissionsOf } from './queries.js';

export const homeRoutes: readonly Route[] = [
  get(qaPaths.homePattern, onReview(seeQa), async (work, _asked, review) => {
    const { left } = await dataFormOf(work, review);
    const numbers = new Map((await versionsOf(work, review.id)).map(({ id, number }) => [id, number]));
    const submissions = await submissionsOf(work, review.id);
    const sent = await conclusionsOf(work, review.id);
    const has = (to: string): boolean => sent.some((one) => one.sentTo === to && one.withdrawnAt === null);
    return show(
      <HomePage
        reference={review.reference}
        left={left}
        submissions={submissions.map((one) => ({ ...one, report: numbers.get(one.reportVersionId) }))}
        letters={await lettersOf(work, review.id)}
        owed={receiversFor(review.regime).filter((to) => !has(to)).length}
        runs={runQa.may(review.roles)}
      />,
    );
  }),
];
