import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meaningsIn, mostLike } from './similar.js';
import { stemOf } from './stem.js';

const said = (id: string, text: string, more: Partial<Parameters<typeof mostLike>[0]> = {}) => ({
  ...{ id, text, themes: [], bodies: [] },
  ...more,
});

const earlier = [
  said('training', 'Hospital staff are trained each year to see every patient alone and to ask about domestic abuse'),
  said('letters', 'Housing changes its letter templates so that post never goes to an address that somebody has fled'),
  said(
    'strangulation',
    'Police and support services record non-fatal strangulation in the same field of the MARAC referral',
  ),
  said('carers', 'Adult social care offers a carer an assessment of their own'),
];

describe('likely repeats', () => {
  it('brings forms of a word together', () => {
    for (const words of [
      ['train', 'trained', 'trains', 'training', 'trainings'],
      ['policy', 'policies'],
      ['stop', 'stopped', 'stopping'],
      ['refer', 'referred', 'refers', 'referring'],
    ])
      assert.equal(new Set(words.map(stemOf)).size, 1, words.map(stemOf).join());
    for (const word of ['gas', 'abuse', 'is', 'bus', 'access']) assert.ok(stemOf(word).length >= 2, word);
    assert.notEqual(stemOf('housing'), stemOf('hospital'));
  });

  it('finds the same thing said in other words', () => {
    const found = mostLike(
      said('new', 'Clinicians attend a yearly course so that they see each adult privately and enquire about violence'),
      earlier,
    );
    assert.equal(found[0]?.id, 'training');
    assert.ok(found[0]?.shared.includes('clinicians'), found[0]?.shared.join());
    assert.equal(
      mostLike(said('new', 'Suffocation is noted in one place by officers and told in each referral'), earlier)[0]?.id,
      'strangulation',
    );
  });

  it('leaves out what shares a theme and an addressee and says something else', () => {
    const same = { themes: ['policy'], bodies: ['h'] };
    const found = mostLike(said('new', 'Post goes to a safe address', same), [
      said('other', 'Carers are offered respite each quarter', same),
      ...earlier,
    ]);
    assert.equal(
      found.some(({ id }) => id === 'other'),
      false,
    );
  });

  it('counts theme and addressee for what says the same', () => {
    const text = 'Letters to people who have fled never go to the old address';
    const alone = mostLike(said('new', text), earlier)[0];
    const both = mostLike(
      said('new', text, { themes: ['information'], bodies: ['housing'] }),
      earlier.map((one) => (one.id === 'letters' ? { ...one, themes: ['information'], bodies: ['housing'] } : one)),
    )[0];
    assert.equal(both?.id, 'letters');
    assert.ok((both?.score ?? 0) > (alone?.score ?? 1));
  });

  it('is certain of the same words, keeps within one, and holds still for empty and hostile texts', () => {
    const twin = mostLike(said('new', earlier[1]?.text ?? ''), earlier)[0];
    assert.ok((twin?.score ?? 0) >= 0.79 && (twin?.score ?? 2) <= 1, String(twin?.score));
    assert.deepEqual(mostLike(said('new', ''), earlier), []);
    assert.deepEqual(mostLike(said('new', 'the of and'), [said('old', 'the of and')]), []);
    assert.deepEqual(mostLike(said('new', 'constructor __proto__ toString'), earlier), []);
    assert.equal(meaningsIn('a '.repeat(10_000)).counts.size, 0);
  });
});
