import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personWork } from '../../../../test/support/person-work.js';
import { theService } from '../../../../test/support/service.js';
import { staffedReview } from '../../../../test/support/staffed-review.js';
import { identifierFinder } from '../../../kernel/identifier-finder.js';
import type { KnownPerson } from '../../../kernel/identifiers.js';
import type { TextPlace } from '../../../platform/catalogue.js';
import { namesFound } from '../tables.js';
import { lookThrough } from './find.js';
import { hashOfNames } from './kept.js';

const rowan: KnownPerson = { label: 'Rowan', names: ['Canaryella Lavenderstone'], dateOfBirth: '', postcode: '' };
const hazel: KnownPerson = { label: 'Hazel', names: ['Zed Specimen'], dateOfBirth: '', postcode: '' };

describe('what was found in texts', () => {
  const service = theService('2026-02-10T09:00:00Z');
  const looker = async () => {
    const review = await staffedReview(service());
    const gone: string[] = [];
    const look = (texts: Readonly<Record<string, string>>, known: KnownPerson[], limits = { anew: 100, found: 100 }) =>
      personWork(service())('co-ordinator', async (work) => {
        const find = identifierFinder(known);
        gone.length = 0;
        return lookThrough(
          work,
          {
            review,
            texts: placesOf(texts),
            allowed: [],
            namesHash: hashOfNames(known),
            find: (text) => {
              gone.push(text);
              return find(text);
            },
          },
          limits,
        );
      });
    return { look, gone };
  };
  async function* placesOf(texts: Readonly<Record<string, string>>): AsyncGenerator<TextPlace> {
    for (const [key, text] of Object.entries(texts)) yield { key, whole: 'A whole', where: key, text, href: '/' };
  }

  it('is kept, and only a text that changed is gone through again, or all of them for other names', async () => {
    const { look, gone } = await looker();
    const texts = { one: 'Canaryella Lavenderstone rang.', two: 'Nobody rang. Zed did.' };
    const first = await look(texts, [rowan]);
    assert.deepEqual(gone, Object.values(texts));
    const again = await look(texts, [rowan]);
    assert.deepEqual(gone, []);
    assert.deepEqual(again, first);
    assert.deepEqual(
      again.standing.map(({ found, before, after }) => [found.text, found.of, before, after]),
      [['Canaryella Lavenderstone', 'Rowan', '', ' rang.']],
    );
    await look({ ...texts, two: 'Nobody rang at all.' }, [rowan]);
    assert.deepEqual(gone, ['Nobody rang at all.']);
    const others = await look(texts, [rowan, hazel]);
    assert.deepEqual(gone, Object.values(texts));
    assert.deepEqual(
      others.standing.map(({ found }) => found.text),
      ['Canaryella Lavenderstone', 'Zed'],
    );
  });

  it('goes on where it ended, call after call, and keeps no word of a text', async () => {
    const { look } = await looker();
    const texts = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`${at}`, `Lavenderstone ${at}`]));
    const calls = [];
    for (let call = 0; call < 3; call += 1) calls.push(await look(texts, [rowan], { anew: 3, found: 100 }));
    assert.deepEqual(
      calls.map(({ ended, standing }) => [ended, standing.length]),
      [
        ['goes-on', 3],
        ['goes-on', 6],
        [undefined, 7],
      ],
    );
    const kept = await service().database.asOwner((tx) => tx.select().from(namesFound));
    assert.doesNotMatch(JSON.stringify(kept), /lavender|canary/i);
  });
});
