import { get, type Route, show } from '../../../../platform/http/route.js';
import { readTogether } from '../../policy.js';
import { agenciesById } from '../context.js';
import { onTogether } from '../opened.js';
import { togetherPaths } from '../paths.js';
import { findGaps } from './find.js';
import { GapsPage } from './gaps-page.js';

export const gapRoutes: readonly Route[] = [
  get(togetherPaths.gapsPattern, onTogether(readTogether), async (work, _asked, together) => {
    work.saw(together.review.id, 'chronologies');
    return show(
      <GapsPage together={together} {...(await findGaps(work, together))} agencies={agenciesById(together)} />,
    );
  }),
];
