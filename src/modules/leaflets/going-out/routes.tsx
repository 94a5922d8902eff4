import { found } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { boardsToGive, giveAsTyped } from '../../board/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { leafletPaths } from '../paths.js';
import { keepLeaflet } from '../policy.js';
import type { LeafletVersion } from '../queries.js';
import { versionAsked } from '../reading/routes.js';
import { leafletAsThing } from './leaflet-as-thing.js';
import { SharePage } from './share-page.js';

const keeps = onReview(keepLeaflet);

const page = async (
  work: Work,
  review: OpenReview,
  { version, form }: { version: LeafletVersion; form: FormState },
) => (
  <SharePage
    reference={review.reference}
    {...{ version, form }}
    {...(await boardsToGive(work, review.partnershipId))}
  />
);

export const goingOutRoutes: readonly Route[] = [
  get(leafletPaths.sharedPattern, keeps, async (work, asked, review) => {
    const version = await versionAsked(work, asked, review);
    found(version.outcome === 'signed' ? version : undefined);
    return show(await page(work, review, { version, form: emptyForm(dayValues('on', work.today)) }));
  }),

  post(leafletPaths.sharedPattern, keeps, async (work, asked, review) => {
    const version = await versionAsked(work, asked, review);
    const thing = await leafletAsThing(work, review, version);
    const form = await giveAsTyped(work, asked.body, { partnershipId: review.partnershipId, thing });
    if (form !== undefined) return show(await page(work, review, { version, form }), 422);
    return goTo(leafletPaths.version(review.reference, version.number), { flash: 'It is on record.' });
  }),
];
