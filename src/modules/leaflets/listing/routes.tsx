import { found } from '../../../platform/errors.js';
import { type Asked, get, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import { leafletForms } from '../kinds.js';
import { type LeafletFormat, leafletPaths } from '../paths.js';
import { listLeaflets } from '../policy.js';
import { type LeafletVersion, signedLeaflet } from '../queries.js';
import { leafletFile, pagesFilled, standingOfVersion } from '../reading/files.js';
import { formAsked } from '../reading/parts.js';
import { ListPage } from './list-page.js';
import { OnePage } from './one-page.js';
import { leafletsForBoards, leafletsOfPartnership } from './read-list.js';
import { wantedFrom } from './rules.js';

const formats: readonly LeafletFormat[] = ['docx', 'pdf'];

const leafletAsked = async (work: Work, { params }: Asked, partnershipId: string): Promise<LeafletVersion> => {
  const leaflet = found(await signedLeaflet(work, partnershipId, params.leaflet ?? ''));
  work.saw(leaflet.reviewId, 'leaflet-version', leaflet.id);
  return leaflet;
};

export const listingRoutes: readonly Route[] = [
  get(leafletPaths.list, listLeaflets, async (work, { query }, { partnershipId }) => {
    const runs = holds(work.actor, partnershipId, ['co-ordinator', 'csp-chair']);
    const all = await (runs ? leafletsOfPartnership : leafletsForBoards)(work, partnershipId);
    return show(<ListPage all={all} wanted={wantedFrom(query)} runs={runs} />);
  }),

  get(leafletPaths.onePattern, listLeaflets, async (work, asked, { partnershipId }) => {
    const leaflet = await leafletAsked(work, asked, partnershipId);
    const form = formAsked(asked.query);
    const standing = standingOfVersion(leaflet, work);
    return show(<OnePage {...{ leaflet, standing, form }} pages={pagesFilled(leaflet.content, work)[form]} />);
  }),

  ...leafletForms.flatMap((form) =>
    formats.map((format) =>
      get(leafletPaths.filePattern(form, format), listLeaflets, async (work, asked, { partnershipId }) => {
        const leaflet = await leafletAsked(work, asked, partnershipId);
        const standing = standingOfVersion(leaflet, work);
        return leafletFile({ content: leaflet.content, form, format, standing, name: 'leaflet' });
      }),
    ),
  ),
];
