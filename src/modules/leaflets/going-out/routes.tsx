import { found } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { rejected } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { boardsOf, givingError, meetingsOf, readGiving } from '../../board/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { leafletPaths } from '../paths.js';
import { keepLeaflet } from '../policy.js';
import type { LeafletVersion } from '../queries.js';
import { versionAsked } from '../reading/routes.js';
import { shareLeaflet } from './share-leaflet.js';
import { SharePage } from './share-page.js';

const keeps = onReview(keepLeaflet);

async function page(work: Work, review: OpenReview, { version, form }: { version: LeafletVersion; form: FormState }) {
  const boards = (await boardsOf(work, review.partnershipId)).filter(({ endedOn }) => endedOn === null);
  const meetings = await meetingsOf(work, review.partnershipId);
  return <SharePage reference={review.reference} today={work.today} {...{ version, boards, meetings, form }} />;
}

export const goingOutRoutes: readonly Route[] = [
  get(leafletPaths.sharedPattern, keeps, async (work, asked, review) => {
    const version = await versionAsked(work, asked, review);
    found(version.outcome === 'signed' ? version : undefined);
    return show(await page(work, review, { version, form: emptyForm(dayValues('on', work.today)) }));
  }),

  post(leafletPaths.sharedPattern, keeps, async (work, asked, review) => {
    const version = await versionAsked(work, asked, review);
    const read = readGiving(asked.body, await boardsOf(work, review.partnershipId), work.today);
    if (!read.ok) return show(await page(work, review, { version, form: read.form }), 422);
    const shared = await shareLeaflet(work, review, { version, giving: read.value });
    if (!shared.ok) {
      const { reason } = shared;
      const error =
        reason.kind === 'not-signed'
          ? { field: 'boards', message: 'It is not signed off: nobody is given it yet' }
          : givingError(reason);
      return show(await page(work, review, { version, form: rejected(asked.body, [error]) }), 422);
    }
    return goTo(leafletPaths.version(review.reference, version.number), { flash: 'It is on record.' });
  }),
];
