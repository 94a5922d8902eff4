import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { personWork } from '../../../../test/support/person-work.js';
import { registeredReview } from '../../../../test/support/registered-review.js';
import { type Browser, theService } from '../../../../test/support/service.js';
import { addressOf, castMember } from '../../../demonstration/cast.js';
import { day } from '../../../kernel/day.js';
import type { Tx } from '../../../platform/database/database.js';
import { eq } from '../../../platform/database/sql.js';
import { people, roleGrants } from '../../accounts/index.js';
import { blankIdentity, exclusions, memberships, type Review } from '../index.js';
import { findReview, undeclaredReviews } from '../queries.js';
import { conflictDeclarations } from '../tables.js';
import { exclusionBlockers, mayDeclareLink, membershipBlockers } from './rules.js';

const today = { 'startsOn-day': '10', 'startsOn-month': '2', 'startsOn-year': '2026' };
const nobody = { person: '', email: '', agency: '' };

describe('who may be kept out', () => {
  const proposed = { personId: 'a', by: 'b', excluded: [], coOrdinators: ['b'] };
  it('is anybody but oneself and the last who can run the review', () => {
    assert.deepEqual(exclusionBlockers(proposed), []);
    assert.deepEqual(exclusionBlockers({ ...proposed, personId: undefined }), ['nobody-chosen']);
    assert.deepEqual(exclusionBlockers({ ...proposed, personId: 'b' }), ['yourself', 'nobody-left-to-run-it']);
    assert.deepEqual(exclusionBlockers({ ...proposed, excluded: ['a'] }), ['excluded-already']);
    assert.deepEqual(exclusionBlockers({ ...proposed, personId: 'b', by: 'c', coOrdinators: ['b', 'd'] }), []);
  });
});

describe('who may be given a role', () => {
  const proposed = {
    personId: 'a',
    by: 'b',
    role: 'panel-member',
    startsOn: day('2026-02-10'),
    endsOn: undefined,
    excluded: [],
    held: [],
  };
  it('is anybody else who is not kept out and does not hold it', () => {
    assert.deepEqual(membershipBlockers(proposed), []);
    assert.deepEqual(membershipBlockers({ ...proposed, by: 'a' }), ['yourself']);
    assert.deepEqual(membershipBlockers({ ...proposed, excluded: ['a'] }), ['excluded']);
    assert.deepEqual(membershipBlockers({ ...proposed, held: [{ personId: 'a', role: 'panel-member' }] }), [
      'holds-it-already',
    ]);
    assert.deepEqual(membershipBlockers({ ...proposed, endsOn: day('2026-02-10') }), ['ends-before-it-starts']);
  });
});

describe('a link through the work of one’s agency', () => {
  it('is for those to declare who answer for an agency, and are nothing else in the review', () => {
    for (const roles of [['imr-author'], ['agency-senior', 'chief-officer']])
      assert.ok(mayDeclareLink(new Set(roles)), roles.join());
    for (const roles of [[], ['panel-member'], ['independent-chair'], ['imr-author', 'panel-member'], ['co-ordinator']])
      assert.ok(!mayDeclareLink(new Set(roles)), roles.join());
  });
});

describe('access to a review', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let review: Review;
  let base: string;
  let coordinator: Browser;
  const idOf = async (key: string): Promise<string> => {
    const [row] = await service().database.asOwner((tx) =>
      tx
        .select({ id: people.id })
        .from(people)
        .where(eq(people.name, castMember(key).name)),
    );
    return row?.id ?? '';
  };
  before(async () => {
    review = await registeredReview(service(), {
      dateOfDeath: null,
      writtenNotificationOn: null,
      acceptedOn: day('2026-02-03'),
      subjects: [{ role: 'victim', identity: { ...blankIdentity, fullName: 'Canary Lavenderstone' } }],
    });
    base = `/reviews/${review.reference}`;
    coordinator = await service().as('co-ordinator');
  });
  const give = async (key: string, role: string) =>
    coordinator.post(`${base}/access/memberships`, { ...nobody, ...today, person: await idOf(key), role });

  it('is nobody’s but the co-ordinator’s and the chair’s to settle', async () => {
    assert.equal((await coordinator.get(`${base}/access`)).heading, 'Who may see this review');
    assert.equal((await (await service().as('csp-chair')).get(`${base}/access`)).status, 200);
    for (const key of ['board-member', 'administrator', 'privacy-officer', 'panel-da', 'northmere-co-ordinator']) {
      const browser = await service().as(key);
      for (const page of ['access', 'access/memberships', 'access/exclusions', 'declaration']) {
        assert.equal((await browser.get(`${base}/${page}`)).status, 404, `${key} ${page}`);
      }
      const posted = await browser.post(`${base}/access/exclusions`, { ...nobody, reason: 'x' }, '/sign-out');
      assert.equal(posted.status, 404);
    }
    assert.equal((await service().visitor().get(`${base}/access`)).location?.startsWith('/sign-in'), true);
  });

  it('begins with a role, and a declaration before the first look', async () => {
    const member = await service().as('panel-da');
    assert.equal((await member.get(`${base}/declaration`)).status, 404);
    assert.equal((await give('panel-da', 'panel-member')).location, `${base}/access`);
    for (const path of ['/', '/my-day', '/register', `/register?search=${review.pseudonym}`, '/register?stage=B']) {
      const page = await member.follow(await member.get(path));
      assert.equal(page.status, 200, path);
      assert.doesNotMatch(page.text, new RegExp(`${review.pseudonym}|2 February|3 February`), path);
      assert.match(page.text, /Say whether you have a conflict of interest before you open this review/, path);
      assert.ok(page.text.includes(review.reference), path);
      assert.ok(page.find(`a[href^="${base}/declaration"]`), path);
      assert.equal(page.find(`a[href="${base}"]`), null, path);
      assert.equal(page.find(`a[href^="${base}/duties"]`), null, path);
    }
    const first = await member.get(`${base}/people`);
    assert.equal(first.location, `${base}/declaration?back=${encodeURIComponent(`${base}/people`)}`);
    const asked = await member.get(first.location ?? '');
    assert.equal(asked.heading, 'Do you have a conflict of interest?');
    const empty = await member.post(`${base}/declaration`, { back: `${base}/people` });
    assert.deepEqual([empty.status, empty.errorSummary.length, empty.field('back')], [422, 1, `${base}/people`]);
    const vague = await member.post(`${base}/declaration`, { declared: 'conflict', details: ' ' });
    assert.deepEqual(vague.errorSummary, ['Enter what the conflict is, in a few words']);
    const said = await member.post(`${base}/declaration`, { declared: 'none', back: '//evil.example' });
    assert.equal(said.location, base);
    assert.ok((await member.get('/register')).text.includes(review.pseudonym));
    assert.doesNotMatch((await member.get('/my-day')).text, /conflict of interest/);
    assert.equal((await member.get(`${base}/access`)).status, 404);
  });

  it('ends at once with a conflict declared later, and the co-ordinator is told without a name', async () => {
    service().at('2026-02-10T09:01:00Z');
    const member = await service().as('panel-da');
    const said = await member.post(`${base}/declaration`, { declared: 'conflict', details: 'My <b>cousin</b>' });
    assert.equal(said.location, '/');
    assert.equal((await member.get(`${base}/people`)).status, 404);
    assert.equal((await member.get(`${base}/declaration`)).status, 404);
    const [message] = await service().mailTo('rosemary.alder@bexley.example');
    assert.match(message?.subject ?? '', new RegExp(review.reference));
    assert.doesNotMatch(`${message?.subject} ${message?.body}`, /Teasel|cousin|Canary/);
    const access = await coordinator.get(`${base}/access`);
    assert.match(access.text, /Marigold Teasel: conflict: My <b>cousin<\/b>/);
    assert.doesNotMatch(access.html, /<b>cousin/);
    assert.match(access.text, /What Marigold Teasel opened before/);
    const again = await give('panel-da', 'report-author');
    assert.match(again.errorSummary[0] ?? '', /excluded/);
  });

  it('comes back when the exclusion is lifted, after a new declaration; lifting twice is a conflict', async () => {
    const access = await coordinator.get(`${base}/access`);
    const lift = access.find('form[action*="/lift"]')?.getAttribute('action') ?? '';
    const other = await service().as('csp-chair');
    assert.equal((await coordinator.post(lift, {}, `${base}/access`)).location, `${base}/access`);
    assert.equal((await other.post(lift, {}, `${base}/access`)).status, 409);
    const member = await service().as('panel-da');
    assert.match((await member.get(`${base}/people`)).location ?? '', /declaration/);
  });

  it('ends with the role, at the next request', async () => {
    service().at('2026-02-10T09:02:00Z');
    const member = await service().as('panel-da');
    await member.post(`${base}/declaration`, { declared: 'none' });
    const access = await coordinator.get(`${base}/access`);
    const end = access.find('a[href*="/end"]')?.getAttribute('href') ?? '';
    const impossible = await coordinator.post(end, { 'endsOn-day': '31', 'endsOn-month': '2', 'endsOn-year': '2026' });
    assert.deepEqual(impossible.errorSummary, ['Day it ends must be a real date']);
    await coordinator.post(end, { 'endsOn-day': '10', 'endsOn-month': '2', 'endsOn-year': '2026' });
    assert.equal((await member.get(`${base}/declaration`)).status, 404);
  });

  it('goes on for an agency’s author who is not wholly independent, until the author gets another part', async () => {
    await give('imr-author', 'imr-author');
    const author = await service().as('imr-author');
    const asked = await author.get(`${base}/declaration`);
    assert.match(asked.text, /the co-ordinator decides whether you go on/);
    assert.doesNotMatch(asked.text, /or somebody you manage, worked with any of them\s+you could/);
    const vague = await author.post(`${base}/declaration`, { declared: 'link', link: ' ' });
    assert.deepEqual(vague.errorSummary, ['Enter what the link is, in a few words']);
    const said = await author.post(`${base}/declaration`, {
      declared: 'link',
      link: 'I supervised a nurse on that ward',
    });
    assert.equal(said.location, base);
    assert.equal((await author.get(base)).status, 200);
    assert.match(
      (await coordinator.get(`${base}/access`)).text,
      /not wholly independent: I supervised a nurse on that ward/,
    );
    const [message] = await service().mailTo('rosemary.alder@bexley.example');
    assert.match(message?.subject ?? '', /somebody is not wholly independent/);
    assert.doesNotMatch(`${message?.subject} ${message?.body}`, /Tansy|nurse/);

    await give('imr-author', 'panel-member');
    assert.match((await author.get(base)).location ?? '', /declaration/);
    assert.match(
      (await author.get(`${base}/declaration`)).text,
      /you, or somebody you manage, worked with any of them/,
    );
    const still = await author.post(`${base}/declaration`, {
      declared: 'link',
      link: 'I supervised a nurse on that ward',
    });
    assert.equal(still.status, 422);
  });

  it('refuses bad input in words, and keeps what was typed', async () => {
    const long = 'x'.repeat(10_000);
    const page = await coordinator.post(`${base}/access/exclusions`, {
      ...nobody,
      email: 'not an address',
      reason: long,
    });
    assert.equal(page.status, 422);
    assert.equal(page.field('reason'), long);
    assert.deepEqual(page.errorSummary, [
      'Enter an email address in the correct format, like name@example.com',
      'Reason must be 500 characters or fewer',
    ]);
    const forged = await coordinator.post(`${base}/access/memberships`, {
      ...nobody,
      ...today,
      person: 'zz',
      role: 'king',
    });
    assert.deepEqual(forged.errorSummary, ['Select the role']);
    const unknown = await coordinator.post(`${base}/access/memberships`, {
      ...nobody,
      ...today,
      email: 'nobody@nowhere.example',
      role: 'panel-member',
    });
    assert.match(unknown.errorSummary[0] ?? '', /Choose the person/);
    const self = await coordinator.post(`${base}/access/exclusions`, {
      ...nobody,
      person: await idOf('co-ordinator'),
      reason: 'x',
    });
    assert.equal(self.status, 422);
    assert.match(self.text, /Declare your conflict of interest instead/);
  });

  it('a chair from outside is found by the address of the account', async () => {
    const given = await coordinator.post(`${base}/access/memberships`, {
      ...nobody,
      ...today,
      email: 'Angelica.Stonecrop@bexley.example',
      role: 'independent-chair',
    });
    assert.equal(given.location, `${base}/access`);
    assert.match((await coordinator.get(`${base}/access`)).text, /Dr Angelica Stonecrop/);
  });

  /** What could open the review to somebody, as rows: also those that no form would let anybody make. */
  const opening = (personId: string) => {
    const of = { personId, reviewId: review.id, partnershipId: review.partnershipId };
    const since = { startsOn: day('2026-01-01') };
    const sits = (role: string) => (tx: Tx) => tx.insert(memberships).values({ ...of, ...since, role });
    const holds = (role: string) => (tx: Tx) =>
      tx.insert(roleGrants).values({ personId, partnershipId: review.partnershipId, role, startsOn: since.startsOn });
    return {
      chair: sits('independent-chair'),
      member: sits('panel-member'),
      declares: (tx: Tx) =>
        tx.insert(conflictDeclarations).values({ ...of, declared: 'none', declaredAt: service().now() }),
      runs: holds('co-ordinator'),
      signs: holds('csp-chair'),
      administers: holds('administrator'),
    } as const;
  };
  const clear = (personId: string) => async (tx: Tx) => {
    await tx.update(exclusions).set({ liftedAt: service().now() }).where(eq(exclusions.personId, personId));
    await tx.delete(memberships).where(eq(memberships.personId, personId));
    await tx.delete(conflictDeclarations).where(eq(conflictDeclarations.personId, personId));
    await tx.delete(roleGrants).where(eq(roleGrants.personId, personId));
  };

  it('never opens to somebody excluded, whatever was granted before or after, in any order', async () => {
    const personId = await idOf('board-member');
    const { asOwner } = service().database;
    const ways = opening(personId);
    const exclude = (tx: Tx) =>
      tx
        .insert(exclusions)
        .values({ personId, reviewId: review.id, partnershipId: review.partnershipId, reason: 'Kin' });
    /** All that the guard of every page of a review asks for. */
    const seen = () =>
      personWork(service())('board-member', async (work) => ({
        opens: await findReview(work, review.reference),
        asksToDeclare: (await undeclaredReviews(work)).find(({ id }) => id === review.id),
      }));
    const sequence = fc.array(fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])), { maxLength: 3 });
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(sequence, sequence, async (earlier, later) => {
        await asOwner(async (tx) => {
          await clear(personId)(tx);
          for (const way of earlier) await ways[way](tx);
        });
        if ((await seen()).opens !== undefined) opened += 1;
        await asOwner(async (tx) => {
          await exclude(tx);
          for (const way of later) await ways[way](tx);
        });
        assert.deepEqual(await seen(), { opens: undefined, asksToDeclare: undefined });
      }),
      { numRuns: 200 },
    );
    assert.ok(opened > 20, `the grants do open the review without the exclusion: ${opened}`);
  });

  it('shows no page of it to somebody excluded who was given everything before and after', async () => {
    const key = 'board-member';
    const personId = await idOf(key);
    const excludedPerson = await service().as(key);
    const grantAll = async (tx: Tx) => {
      for (const grant of Object.values(opening(personId))) await grant(tx);
    };
    await service().database.asOwner(clear(personId));
    await service().database.asOwner(grantAll);
    assert.equal((await excludedPerson.get(`${base}/access`)).status, 200);
    const email = addressOf(castMember(key).name, 'bexley.example');
    const excluded = await coordinator.post(`${base}/access/exclusions`, { ...nobody, email, reason: 'Kin' });
    assert.equal(excluded.status, 303);
    await service().database.asOwner(grantAll);
    for (const path of ['', '/access', '/people', '/declaration']) {
      const page = await excludedPerson.get(`${base}${path}`);
      assert.equal(page.status, 404, path);
      assert.equal(page.html.includes(review.pseudonym), false);
    }
    const declared = await excludedPerson.post(`${base}/declaration`, { declared: 'none' }, '/sign-out');
    assert.equal(declared.status, 404);
    const act = await excludedPerson.post(`${base}/access/exclusions`, { ...nobody, reason: 'x' }, '/sign-out');
    assert.equal(act.status, 404);
  });
});
