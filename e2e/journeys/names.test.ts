import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namedPaths } from '../../src/modules/named-people/index.js';
import { aJourney, follow, lookAt, press } from '../../test/support/journey.js';
import { staffedReview } from '../../test/support/staffed-review.js';

describe('who is who', () => {
  const journey = aJourney();

  for (const script of [true, false]) {
    it(`from a name to a pseudonym and back (script ${script ? 'on' : 'off'})`, async () => {
      const { reference } = await staffedReview(journey.service());
      const look = (page: Parameters<typeof lookAt>[0], name: string) => lookAt(page, `names-${name}`, script);
      const holder = await journey.as('Rosemary Alder', script);
      await holder.goto(namedPaths.list(reference));
      await look(holder, 'empty');
      await press(holder, 'Add somebody');
      await press(holder, 'Add to the list');
      await look(holder, 'refused');
      await holder.getByLabel('Pseudonym').fill('Hazel');
      await holder.getByLabel('Family', { exact: true }).check();
      await holder.getByLabel('Full name').fill('Siskin Specimen');
      await press(holder, 'Add to the list');
      await look(holder, 'list');
      const words = async () => (await holder.locator('main').textContent()) ?? '';
      assert.match(await words(), /Hazel: who they were to the person who died, how they were affected and what/);
      assert.doesNotMatch(await words(), /Siskin/);

      await holder.getByText('Names are pseudonyms here').click();
      await holder.getByLabel('Why do you need them?').fill('To check whom an entry means');
      await press(holder, 'Show real names');
      await look(holder, 'real');
      assert.match(await words(), /Real names are shown to you.*Siskin Specimen/s);
      await follow(holder, 'Find real names that still stand');
      await look(holder, 'standing');
      assert.match(await words(), /Nothing was found/);
      await holder.goto(namedPaths.list(reference));
      await press(holder, 'Show pseudonyms again');
      assert.doesNotMatch(await words(), /Siskin/);

      const panel = await journey.as('Marigold Teasel', script);
      await panel.goto(namedPaths.list(reference));
      assert.match((await panel.locator('main').textContent()) ?? '', /Hazel/);
      assert.doesNotMatch(await panel.content(), /Siskin|real names/i);
    });
  }
});
