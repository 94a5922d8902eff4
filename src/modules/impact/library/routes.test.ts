import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { personWork } from '../../../../test/support/person-work.js';
import { planWorld } from '../../../../test/support/plan-world.js';
import { theService } from '../../../../test/support/service.js';
import { day } from '../../../kernel/day.js';
import { recordClaim } from '../claims/record-claim.js';
import { addMeasure } from '../measures/add-measure.js';
import { changePaths } from '../paths.js';
import { findClaim } from '../queries.js';
import { giveReading } from '../readings/give-reading.js';
import { libraryPaths } from './paths.js';
import { suggestionsFor } from './queries.js';

describe('the library of measures', () => {
  const service = theService('2026-03-02T09:00:00Z');
  const as = (key: string) => service().as(key);
  let keep: string;
  let claimPage: string;
  let pseudonym: string;
  let partnership: string;

  before(async () => {
    const world = await planWorld(service());
    partnership = world.review.partnershipId;
    await personWork(service())('co-ordinator', async (work) => {
      if (work.actor.kind !== 'person') throw new Error('somebody is signed in');
      const writing = { by: { personId: work.actor.personId }, toPseudonyms: (text: string) => text };
      const recommendation = { ...world.review, id: world.recommendations[0] ?? '', reviewId: world.review.id };
      const id = await recordClaim(
        work,
        { recommendation, body: { agencyId: world.own.id, name: world.own.name } },
        { draft: { different: 'Staff ask alone', forWhom: 'All who come', practice: 'Wards' }, writing },
      );
      const plain = { targetBy: undefined, whoMeasures: 'Audit team', everyMonths: 6, firstOn: day('2026-03-01') };
      const draft = { ...plain, noBaselineBecause: 'Nobody counted', fromLibrary: '', target: 90 };
      const counted = { source: 'dip-sample', unit: 'share', direction: 'up' } as const;
      const of = { ...draft, ...counted, what: 'Files that show it', population: 'Files of a month' };
      const measureId = await addMeasure(work, { id }, { draft: of, writing });
      const measure = (await findClaim(work, world.review.id, id))?.measures[0];
      if (measure === undefined) throw new Error('the measure was added');
      const told = { fromDay: undefined, method: 'Read', producer: 'own', producerName: '', note: '' } as const;
      const figure = { numerator: 18, denominator: 20 };
      await giveReading(work, measure, {
        draft: { ...told, figure, isBaseline: false, onDay: day('2026-02-28'), file: undefined },
        writing,
      });
      pseudonym = world.review.pseudonym;
      claimPage = changePaths.one(world.review.reference, id);
      keep = changePaths.below(world.review.reference, id, `measures/${measureId}/library`);
    });
  });

  it('is read by whoever reads of boards, by theme and by words; and by nobody else', async () => {
    const member = await as('board-member');
    const all = await member.get(libraryPaths.home);
    assert.match(all.text, /Asked alone about abuse.*Risk assessed whole.*How long a review takes/s);
    const few = await member.get(`${libraryPaths.home}?theme=risk&q=suicide&body=gp`);
    assert.match(few.text, /Thoughts of suicide asked about/);
    assert.doesNotMatch(few.text, /Risk assessed whole/);
    assert.match((await member.get(`${libraryPaths.home}?q=zzz`)).text, /Nothing found/);
    assert.match((await member.get(libraryPaths.one('risk-assessed-whole'))).text, /What it cannot show/);
    assert.equal((await member.get(libraryPaths.step('risk-assessed-whole', 'take-out'))).status, 404);
    assert.equal((await (await as('imr-author')).get(libraryPaths.home)).status, 404);
  });

  it('keeps a measure that worked here, when nobody is named in it', async () => {
    const contact = await as('single-point-of-contact');
    const link = (await contact.get(claimPage)).findAll('a').find(({ text }) => /Keep it in the library/.test(text));
    assert.equal(link?.getAttribute('href'), keep);
    const page = await contact.get(keep);
    assert.equal(page.field('what'), 'Files that show it');
    const names = ['theme', 'different', 'forWhom', 'practice', 'what', 'population'];
    const typed = Object.fromEntries(names.map((name) => [name, String(page.field(name) ?? '')]));
    const named = {
      ...typed,
      title: 'Asked alone',
      whyItWorks: `It was what ${pseudonym.toUpperCase()} needed`,
      cannotShow: '',
    };
    assert.match((await contact.post(keep, named)).errorSummary.join(), /named here: say it without the name/);
    const sent = await contact.post(keep, { ...named, whyItWorks: 'Half the files at first, nearly all after' });
    assert.equal(sent.status, 303, sent.errorSummary.join('; '));
    assert.equal((await contact.post(keep, { ...named, whyItWorks: 'Again' })).status, 409);
    assert.match((await contact.get(keep)).text, /stands in the library already/);
    const shown = await (await as('board-member')).get(`${libraryPaths.home}?origin=own`);
    assert.match(shown.text, /Asked alone\s+Worked here/);
    assert.doesNotMatch((await (await as('northmere-co-ordinator')).get(libraryPaths.home)).text, /Worked here/);
    assert.equal((await (await as('panel-da')).get(keep)).status, 404);
  });

  it('takes one out with a reason, and puts it back', async () => {
    const coordinator = await as('co-ordinator');
    const out = libraryPaths.step('training-seen-in-files', 'take-out');
    assert.match((await coordinator.post(out, { reason: ' ' })).errorSummary.join(), /Enter why/);
    assert.equal((await coordinator.post(out, { reason: 'Nobody here can draw files yet' })).status, 303);
    assert.equal((await coordinator.post(out, { reason: 'Twice' })).status, 409);
    const offered = async () =>
      personWork(service())('co-ordinator', async (work) => {
        const body = { agencyId: null, name: 'A hospital' };
        return (await suggestionsFor(work, { partnershipId: partnership, themes: ['training'], body })).all.map(
          ({ key }) => key,
        );
      });
    assert.ok(!(await offered()).includes('training-seen-in-files'));
    assert.match(
      (await coordinator.get(`${libraryPaths.home}?origin=taken-out`)).text,
      /What was taught is seen in files/,
    );
    const back = await coordinator.post(libraryPaths.step('training-seen-in-files', 'put-back'), {
      reason: 'They can now',
    });
    assert.match((await coordinator.follow(back)).text, /Taken out by .*Put back by .*They can now/s);
    assert.ok((await offered()).includes('training-seen-in-files'));
    const [first] = await offered();
    assert.match(first ?? '', /^[0-9a-f-]{36}$|training/);
  });
});
