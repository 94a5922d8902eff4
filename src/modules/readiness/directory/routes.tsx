import { get, goTo, post, show } from '../../../platform/http/route.js';
import { plural } from '../../../web/formats.js';
import { holds } from '../../accounts/index.js';
import { readinessPaths } from '../paths.js';
import { keepReadiness, seeReadiness } from '../policy.js';
import { checkAgencies, directoryOf } from './directory.js';
import { DirectoryPage } from './directory-page.js';

export const directoryRoutes = [
  get(readinessPaths.directory, seeReadiness, async (work, asked, { person, partnershipId }) =>
    show(
      <DirectoryPage
        lines={await directoryOf(work, partnershipId)}
        onlyGaps={asked.query.gaps === 'yes'}
        mayKeep={holds(person, partnershipId, ['co-ordinator'])}
      />,
    ),
  ),

  post(readinessPaths.directoryCheck, keepReadiness, async (work, asked, { partnershipId }) => {
    const checked = await checkAgencies(work, partnershipId, [asked.body.agencies ?? []].flat());
    const flash =
      checked === 0
        ? 'Nothing was selected: tick the agencies you have checked.'
        : `${plural(checked, 'agency', 'agencies')} checked today.`;
    return goTo(readinessPaths.directory, { flash });
  }),
];
