import { download, get, show } from '../../platform/http/route.js';
import { WORD_TYPE, wordDocument } from '../../platform/word/index.js';
import type { Work } from '../../platform/work.js';
import { longDate } from '../../web/formats.js';
import { appointmentsOf } from '../chair/index.js';
import { onReview, type Review } from '../reviews/index.js';
import { conflictRoutes } from './conflicts/routes.js';
import { balanceOf } from './forming/balance.js';
import { formingRoutes } from './forming/routes.js';
import { listDocument } from './members/list-document.js';
import { memberRoutes } from './members/routes.js';
import { membersIn, panelFileOf } from './members/standing.js';
import { ownRoutes } from './own/routes.js';
import { PanelPage } from './panel-page.js';
import { panelPaths } from './paths.js';
import { keepPanel, leadPanel, seePanel } from './policy.js';
import { ReaderPage } from './reader-page.js';
import { supportRoutes } from './support/routes.js';
import { debriefsOf, offersOf } from './support/support.js';

export const routes = [
  get(panelPaths.panelPattern, onReview(seePanel), async (work, _asked, review) => {
    const { id, reference, roles } = review;
    if (!leadPanel.may(roles)) {
      const members = await membersIn(work, id);
      return show(<ReaderPage reference={reference} chairName={await chairOf(work, review)} members={members} />);
    }
    const file = await panelFileOf(work, review);
    const [debrief] = await debriefsOf(work, id);
    return show(
      <PanelPage
        reference={reference}
        file={file}
        balance={await balanceOf(work, review, file)}
        mayKeep={keepPanel.may(roles)}
        supportCount={(await offersOf(work, id)).length}
        debriefedOn={debrief && longDate(debrief.heldOn)}
      />,
    );
  }),

  get(panelPaths.listPattern, onReview(leadPanel), async (work, _asked, review) => {
    const { id, reference } = review;
    const of = { reference, chairName: await chairOf(work, review), today: work.today };
    const document = listDocument(await membersIn(work, id), of);
    work.record({ action: 'panel.list-taken', reviewId: id, objectKind: 'review', objectId: id });
    return download(`${reference} panel members.docx`, WORD_TYPE, await wordDocument(document));
  }),

  ...memberRoutes,
  ...conflictRoutes,
  ...formingRoutes,
  ...supportRoutes,
  ...ownRoutes,
];

/** Who chairs the review now. */
const chairOf = async (work: Work, review: Review): Promise<string | undefined> =>
  (await appointmentsOf(work, review)).find(({ role, endedOn }) => role === 'chair' && endedOn === null)?.name;
