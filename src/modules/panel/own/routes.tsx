import { dayInLondon } from '../../../kernel/day.js';
import { and, desc, eq } from '../../../platform/database/sql.js';
import { get, show } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { documentsOf, documentsPaths, undertakingsOf } from '../../documents/index.js';
import { conflictDeclarations, onReview, type Review } from '../../reviews/index.js';
import { agreedTermsOf, newestVersionOf } from '../../terms-of-reference/index.js';
import { membersIn } from '../members/standing.js';
import { panelPaths } from '../paths.js';
import { seeOwnPart } from '../policy.js';
import { offersOf } from '../support/support.js';
import { OwnPartPage } from './own-page.js';

/** What the asker said last about a conflict of interest in a review. */
async function ownWord(work: Work, { id }: Review) {
  const [row] = await work.tx
    .select({ at: conflictDeclarations.declaredAt })
    .from(conflictDeclarations)
    .where(and(eq(conflictDeclarations.reviewId, id), eq(conflictDeclarations.personId, personIn(work))))
    .orderBy(desc(conflictDeclarations.declaredAt))
    .limit(1);
  return row;
}

export const ownRoutes = [
  get(panelPaths.ownPattern, onReview(seeOwnPart), async (work, _asked, review) => {
    const personId = personIn(work);
    const { id, reference } = review;
    const word = await ownWord(work, review);
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
