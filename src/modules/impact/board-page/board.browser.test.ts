import { describe, it } from 'node:test';
import { changeWorld } from '../../../../test/support/change-world.js';
import { aJourney, follow, lookAt } from '../../../../test/support/journey.js';
import { boardChangePaths } from '../paths.js';

describe('what changed, in a browser', () => {
  const { as } = aJourney(changeWorld);

  it('is read by a board member, down to a single change', async () => {
    const reader = await as('Poppy Nightingale-Rush', true);
    await reader.goto(boardChangePaths.home);
    await lookAt(reader, 'what-changed', true);
    await follow(reader, '0 of 1 shown');
    await lookAt(reader, 'what-changed-claims', true);
    await follow(reader, /^Nobody is asked as/);
    await lookAt(reader, 'what-changed-claim', true);
  });
});
