import { get, goTo, post, show } from '../../platform/http/route.js';
import { noticePaths, noticesOf } from '../notices/index.js';
import { onReview } from '../reviews/index.js';
import { consideredRoutes } from './considered/routes.js';
import { unrecorded } from './considered/rules.js';
import { oweWordToCoroner } from './coroner.js';
import { disclosureRoutes } from './disclosure/routes.js';
import { oneRoutes } from './one/routes.js';
import { legalHold } from './one/rules.js';
import { ProceedingsPage } from './overview-page.js';
import { proceedingPaths } from './paths.js';
import { pauseRecords } from './pauses/queries.js';
import { pauseRoutes } from './pauses/routes.js';
import { keepPauses, keepProceedings, seeProceedings } from './policy.js';
import { agreementsOf, considerationsOf, proceedingsOf } from './queries.js';
import { stepsOf } from './steps.js';
import { timingRoutes } from './timing/routes.js';

const overviewRoutes = [
  get(proceedingPaths.listPattern, onReview(seeProceedings), async (work, _asked, review) => {
    const proceedings = await proceedingsOf(work, review.id);
    const considered = await considerationsOf(work, review.id);
    const notices = await noticesOf(work, review.id);
    const pauses = await pauseRecords(work, [review.id]);
    const mayKeep = keepProceedings.may(review.roles);
    return show(
      <ProceedingsPage
        reference={review.reference}
        proceedings={proceedings}
        steps={stepsOf(review.reference, await work.catalogue.standingOf(work, review.id))}
        hold={legalHold(proceedings)}
        agreed={(await agreementsOf(work, review.id))[0]}
        pausedSince={
          pauses.find(({ fromOn, toOn }) => fromOn <= work.today && (toOn === null || toOn > work.today))?.fromOn
        }
        missing={unrecorded(considered[0]?.answers ?? [], proceedings)}
        mayTellCoroner={keepPauses.may(review.roles) && !notices.some(({ recipientKey }) => recipientKey === 'coroner')}
        mayKeep={mayKeep}
        today={work.today}
      />,
    );
  }),

  post(proceedingPaths.coronerPattern, onReview(keepPauses), async (work, _asked, review) => {
    await oweWordToCoroner(work, review);
    return goTo(noticePaths.list(review.reference), {
      flash: 'The letter to the coroner is drawn up. Read it, then send it or take it as Word.',
    });
  }),
];

export const routes = [
  ...overviewRoutes,
  ...consideredRoutes,
  ...timingRoutes,
  ...pauseRoutes,
  ...oneRoutes,
  ...disclosureRoutes,
];
