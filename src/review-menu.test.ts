import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reviewMenu } from './review-menu.js';

const place = (...roles: string[]) => ({ reference: 'BEX-2026-01', title: 'Heron', roles: new Set(roles) });
const menu = (path: string, ...roles: string[]) => reviewMenu(place(...roles), path);
const entries = (path: string, ...roles: string[]) => menu(path, ...roles).flatMap((group) => group.entries);

describe('the menu of a review', () => {
  it('stands in groups in the order of a review, the overview first', () => {
    const groups = menu('/reviews/BEX-2026-01', 'co-ordinator');
    assert.deepEqual(
      groups.map(({ name }) => name).filter((name) => ['The review', 'Telling and deciding', 'Record'].includes(name)),
      ['The review', 'Telling and deciding', 'Record'],
    );
    assert.equal(groups[0]?.entries[0]?.text, 'Overview');
  });

  it('marks the page that is shown, and the entry above a page without one of its own', () => {
    const marked = (path: string) =>
      entries(path, 'co-ordinator')
        .filter(({ shown }) => shown !== undefined)
        .map(({ text, shown }) => `${text} ${shown}`);
    assert.deepEqual(marked('/reviews/BEX-2026-01'), ['Overview open']);
    assert.deepEqual(marked('/reviews/BEX-2026-01/duties'), ['Duties open']);
    assert.deepEqual(marked('/reviews/BEX-2026-01/duties/C-04/met'), ['Duties within']);
  });

  it('leaves out what somebody may not open, and a group of which nothing is left', () => {
    const panel = menu('/reviews/BEX-2026-01', 'panel-member');
    assert.ok(!panel.flatMap((group) => group.entries).some(({ text }) => text === 'Access' || text === 'Timeline'));
    assert.ok(panel.every((group) => group.entries.length > 0));
    assert.deepEqual(menu('/reviews/BEX-2026-01'), []);
  });

  it('names no entry twice', () => {
    const texts = entries('/', 'co-ordinator').map(({ text }) => text);
    assert.deepEqual(texts, [...new Set(texts)]);
  });
});
