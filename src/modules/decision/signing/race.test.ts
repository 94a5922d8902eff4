import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { freshEmbedded, freshOnServer } from '../../../../test/support/database.js';
import {
  agree,
  aReview,
  holding,
  prepare,
  putToChairs,
  signedBy,
  versionOn,
} from '../../../../test/support/decision-road.js';
import { type Browser, theService } from '../../../../test/support/service.js';

for (const [engine, openFresh] of [
  ['embedded', freshEmbedded],
  ['server', freshOnServer],
] as const) {
  describe(`two at the same instant, on the ${engine} engine`, () => {
    const service = theService('2026-02-10T09:00:00Z', openFresh);
    let base = '';
    let coordinator: Browser;
    let chair: Browser;
    let policeChair: Browser;

    before(async () => {
      coordinator = await service().as('co-ordinator');
      chair = await service().as('csp-chair');
      policeChair = await service().as('csp-chair-police');
      await signedBy(service(), 'one');
    });
    beforeEach(async () => {
      base = `/reviews/${await aReview(service())}/decision`;
      await prepare(coordinator, base);
      await putToChairs(coordinator, base);
    });

    for (const round of [1, 2, 3]) {
      it(`a signature and a change of what is signed: exactly one goes through (${round})`, async () => {
        const read = await versionOn(chair, `${base}/signature`);
        const form = await versionOn(coordinator, `${base}/proposal`);
        const [signed, changed] = await Promise.all([
          chair.post(`${base}/signature`, { ...agree, _version: read }),
          coordinator.post(`${base}/proposal`, { ...holding, reasons: 'Changed', _version: form }),
        ]);
        assert.deepEqual([signed.status, changed.status].sort(), [303, 409]);
        const page = await coordinator.get(base);
        assert.equal(/Signed on 10 February/.test(page.text), signed.status === 303);
      });
    }

    it('two chairs, where one signature decides: one decision', async () => {
      const read = await versionOn(chair, `${base}/signature`);
      const both = [chair, policeChair].map((one) => one.post(`${base}/signature`, { ...agree, _version: read }));
      assert.deepEqual((await Promise.all(both)).map(({ status }) => status).sort(), [303, 409]);
    });

    it('one chair twice: one signature', async () => {
      const read = await versionOn(chair, `${base}/signature`);
      const twice = [1, 2].map(() => chair.post(`${base}/signature`, { ...agree, _version: read }));
      assert.deepEqual((await Promise.all(twice)).map(({ status }) => status).sort(), [303, 409]);
    });

    it('two proposals from one page: one of them', async () => {
      const form = await versionOn(coordinator, `${base}/proposal`);
      const both = ['One', 'Other'].map((reasons) =>
        coordinator.post(`${base}/proposal`, { ...holding, reasons, _version: form }),
      );
      assert.deepEqual((await Promise.all(both)).map(({ status }) => status).sort(), [303, 409]);
    });
  });
}
