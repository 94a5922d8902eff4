import { get, goTo, show } from '../../../platform/http/route.js';
import { EmptyState, Page } from '../../../web/index.js';
import { onReview } from '../../reviews/index.js';
import { sides } from '../code-lists.js';
import { familyPaths } from '../paths.js';
import { seeOwnContacts } from '../policy.js';
import { isContactPerson } from '../queries.js';

/** Leads to the people the asker is in touch with; says that there are none to whoever is in touch with nobody, whether or not there is anybody. */
export const ownContactRoutes = [
  get(familyPaths.minePattern, onReview(seeOwnContacts), async (work, _asked, review) => {
    for (const side of sides) {
      if (await isContactPerson(work, review, side)) return goTo(familyPaths.side(review.reference, side));
    }
    return show(<NobodyPage reference={review.reference} />);
  }),
];

const NobodyPage = ({ reference }: { reference: string }) => (
  <Page title={`My contacts: ${reference}`} heading="My contacts" caption={reference}>
    <EmptyState heading="You are in touch with nobody for this review">
      Each person close to a review hears from one colleague whom they know by name. If you are asked to be that
      colleague, you find them here.
    </EmptyState>
  </Page>
);
