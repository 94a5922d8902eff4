import { dayInLondon } from '../../../kernel/day.js';
import { get, show } from '../../../platform/http/route.js';
import { personIn } from '../../../platform/work.js';
import { documentsOf, documentsPaths, undertakingsOf } from '../../documents/index.js';
import { onReview, ownWordOn } from '../../reviews/index.js';
import { agreedTermsOf, newestVersionOf } from '../../terms-of-reference/index.js';
import { membersIn } from '../members/standing.js';
import { panelPaths } from '../paths.js';
import { seeOwnPart } from '../policy.js';
import { offersOf } from '../support/support.js';
import { OwnPartPage } from './own-page.js';

export const ownRoutes = [
  get(panelPaths.ownPattern, onReview(seeOwnPart), async (work, _asked, review) => {
    const personId = personIn(work);
    const { id, reference } = review;
    const word = await ownWordOn(work, review);
    const undertaken = (await undertakingsOf(work, id)).find((one) => one.personId === personId);
    const undertaking = documentsPaths.undertaking(reference);
    const waiting = (await work.catalogue.waitingFor(work)).filter(
      (one) => one.reference === reference && one.href !== undertaking,
    );
    return show(
      <OwnPartPage
        reference={reference}
        today={work.today}
        seat={(await membersIn(work, id)).find((row) => row.personId === personId && row.leftOn === null)}
        declaredOn={word && dayInLondon(word.at)}
        undertakenOn={undertaken && dayInLondon(undertaken.acceptedAt)}
        papers={await documentsOf(work, review)}
        hasTerms={(await agreedTermsOf(work, id)) !== undefined}
        hasDraftTerms={(await newestVersionOf(work, id)) !== undefined}
        hasSupport={(await offersOf(work, id)).length > 0}
        waiting={waiting}
      />,
    );
  }),
];
