import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptedReview } from '../../../test/support/accepted-review.js';
import { theService } from '../../../test/support/service.js';

describe('the timeline', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('names the body that an act concerns, and says many alike on the overview in one line', async () => {
    const { reference } = await acceptedReview(service());
    const coordinator = await service().as('co-ordinator');
    const timeline = await coordinator.get(`/reviews/${reference}/timeline`);
    const owed = timeline.findAll('.dhr-timeline__what').filter(({ textContent }) => /became owed/.test(textContent));
    assert.ok(owed.length > 1);
    assert.match(owed.map(({ textContent }) => textContent).join('\n'), /A notice became owed: .*MASH/i);
    const overview = await coordinator.get(`/reviews/${reference}`);
    assert.match(overview.text, new RegExp(`${owed.length} notices became owed`));
    assert.doesNotMatch(overview.text, /A notice became owed/);
  });
});
