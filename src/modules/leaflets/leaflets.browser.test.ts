import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aJourney, follow, lookAt, press } from '../../../test/support/journey.js';
import { leafletWorld } from '../../../test/support/leaflet-world.js';
import { leafletPaths } from './paths.js';

for (const script of [true, false]) {
  describe(`a learning leaflet in a browser, script ${script ? 'on' : 'off'}`, () => {
    let reference = '';
    const { as } = aJourney(async (service) => {
      reference = (await leafletWorld(service)).reference;
    });

    it('is written, put up and signed off', async () => {
      const writer = await as('Rosemary Alder', script);
      await writer.goto(leafletPaths.home(reference));
      await lookAt(writer, 'leaflet-home', script);
      await follow(writer, 'Write the leaflet');
      await writer.getByLabel('Title').fill('Who sees her alone?');
      await lookAt(writer, 'leaflet-draft', script);
      await press(writer, 'Save');
      await follow(writer, 'See it as it will look');
      await follow(writer, '7-minute briefing');
      await writer.getByRole('heading', { name: 'Who sees her alone?' }).waitFor();
      await lookAt(writer, 'leaflet-briefing', script);
      await writer.goto(leafletPaths.home(reference));
      await press(writer, 'Put it up for signature');

      const signer = await as('Jasper Oakhollow', script);
      await signer.goto(leafletPaths.version(reference, 1));
      await lookAt(signer, 'leaflet-version', script);
      await press(signer, 'Sign it off');
      await signer.goto(leafletPaths.list);
      await lookAt(signer, 'leaflet-list', script);
      assert.ok(await signer.getByRole('link', { name: 'Who sees her alone?' }).isVisible());
    });
  });
}
