import { get, type Route, show } from '../../../platform/http/route.js';
import { holds } from '../../accounts/index.js';
import { eventsOf } from '../events/queries.js';
import { learningPaths } from '../paths.js';
import { seeLearning } from '../policy.js';
import { itemsOf } from '../taken-in/queries.js';
import { HomePage } from './home-page.js';
import { owedLearning } from './owed.js';

const LATEST = 5;

export const homeRoutes: readonly Route[] = [
  get(learningPaths.home, seeLearning, async (work, _asked, { person, partnershipId }) =>
    show(
      <HomePage
        owed={await owedLearning(work, partnershipId)}
        latest={(await itemsOf(work, partnershipId)).slice(0, LATEST)}
        lastHeld={(await eventsOf(work, partnershipId)).find(({ heldAt }) => heldAt !== null)}
        keeps={holds(person, partnershipId, ['co-ordinator'])}
        today={work.today}
      />,
    ),
  ),
];
