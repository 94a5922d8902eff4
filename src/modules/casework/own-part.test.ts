import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { theService } from '../../../test/support/service.js';
import { staffedReview } from '../../../test/support/staffed-review.js';

describe('somebody with one part in a review', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('comes by its address to the pages of that part, and to nothing of where the review stands', async () => {
    const { reference, pseudonym } = await staffedReview(service());
    const officer = await service().as('disclosure-officer');
    const page = await officer.get(`/reviews/${reference}`);
    assert.equal(page.heading, 'Your part in this review');
    const hrefs = page.findAll('main a').map((link) => link.getAttribute('href') ?? '');
    assert.ok(hrefs.includes(`/reviews/${reference}/disclosure`), hrefs.join());
    for (const href of hrefs) assert.equal((await officer.get(href)).status, 200, href);
    assert.ok(!page.text.includes(pseudonym));
  });

  it('is told when nothing is open to them yet', async () => {
    const { reference } = await staffedReview(service());
    const author = await service().as('imr-author');
    assert.match((await author.get(`/reviews/${reference}`)).text, /You are here as IMR author/);
  });

  it('sees no people of the review, and no link that is shut, on the overview that a single point of contact has', async () => {
    const { reference } = await staffedReview(service());
    const contact = await service().as('single-point-of-contact');
    const page = await contact.get(`/reviews/${reference}`);
    assert.equal(page.status, 200);
    assert.doesNotMatch(page.text, /The people/);
    for (const link of page.findAll('main a')) {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('/')) assert.equal((await contact.get(href)).status, 200, href);
    }
  });
});
