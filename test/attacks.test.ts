import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { addressOf, castMember } from '../src/demonstration/cast.js';
import { affiliations, partnerships, people } from '../src/modules/accounts/index.js';
import { allModules } from '../src/modules/all.js';
import { type Review, reviews } from '../src/modules/reviews/index.js';
import type { Asker } from '../src/platform/database/database.js';
import { eq, sql } from '../src/platform/database/sql.js';
import type { Route } from '../src/platform/http/route.js';
import { acceptedReview, giveAddress } from './support/accepted-review.js';
import { ask, openLinkOf, reviewToScope } from './support/scoped-review.js';
import { type Browser, type TestService, theService } from './support/service.js';

/**
 * An attacker's afternoon: whoever has no business with a case tries every address, every id and every form, with what they hold. Every
 * real name, address and answer of the case begins with `Zq`, so that what leaks is seen wherever it turns up.
 */
/** Random text of forms and cookies, in which anything may turn up by chance. */
const TOKEN = /[\w-]{43,}/g;
const leaks = (text: string): string[] => [...new Set(text.replace(TOKEN, '').match(/Zq[a-z]{4}\w*/g) ?? [])];

/** Pressed to see something, and nothing changes: the panel's photograph, which stands at no address of its own. */
const PRESSED_TO_LOOK = /^\/reviews\/[^/]+\/photograph$/;

const routes: readonly Route[] = allModules.flatMap((module) => module.routes ?? []);

const bexley = (key: string): string => addressOf(castMember(key).name, 'bexley.example');

const idOf = async (service: TestService, key: string): Promise<string> => {
  const [row] = await service.database.asOwner((tx) =>
    tx
      .select({ id: people.id })
      .from(people)
      .where(eq(people.name, castMember(key).name)),
  );
  return row?.id ?? '';
};

const home = async (service: TestService, shortName: string): Promise<string> => {
  const [row] = await service.database.asOwner((tx) =>
    tx.select({ id: partnerships.id }).from(partnerships).where(eq(partnerships.shortName, shortName)),
  );
  return row?.id ?? '';
};

const today = { 'startsOn-day': '10', 'startsOn-month': '2', 'startsOn-year': '2026' };
const role = (personId: string, name: string) => ({ ...today, person: personId, email: '', agency: '', role: name });

/** What is there to be attacked: two reviews of one partnership, with all that hangs on them. */
interface Case {
  readonly accepted: Review;
  readonly scoped: Review;
  readonly ids: Readonly<Record<string, string>>;
  readonly requests: Readonly<Record<'police' | 'hospital', string>>;
  readonly notice: string;
}

const TEXT_OF_ALL = sql`select table_name as name from information_schema.tables
  where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migration'`;

/** What the database, alone, shows this asker of words that begin with `Zq`. */
async function shownByDatabase(service: TestService, asker: Asker, settings: Record<string, string> = {}) {
  const { rows: tables } = await service.database.asOwner((tx) => tx.execute<{ name: string }>(TEXT_OF_ALL));
  return service.database.asActor(asker, async (tx) => {
    for (const [name, value] of Object.entries(settings))
      await tx.execute(sql`select set_config(${name}, ${value}, true)`);
    const seen: string[] = [];
    for (const { name } of tables) {
      const { rows } = await tx.execute<{ text: string }>(
        sql`select row::text as text from ${sql.identifier(name)} row where row::text like '%Zq%'`,
      );
      for (const { text } of rows) seen.push(...leaks(text).map((word) => `${name}: ${word}`));
    }
    return seen;
  });
}

/** A number for everything that is kept of cases and settings: any change changes it. Sessions, codes, mail and the record of refusals apart. */
async function stateOf(service: TestService): Promise<string> {
  const { rows: tables } = await service.database.asOwner((tx) => tx.execute<{ name: string }>(TEXT_OF_ALL));
  const left = /^(session|guest_session|one_time_code|audit_|message|notification_draft|rate)/;
  return service.database.asOwner(async (tx) => {
    const parts: string[] = [];
    for (const { name } of tables.filter((table) => !left.test(table.name))) {
      const { rows } = await tx.execute<{ sum: string }>(
        sql`select count(*) || ' ' || coalesce(sum(hashtext(row::text)::bigint), 0) as sum from ${sql.identifier(name)} row`,
      );
      parts.push(`${name} ${rows[0]?.sum}`);
    }
    return parts.join('\n');
  });
}

describe('attacks on a case', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let the: Case;
  let hospital: Browser;
  let mash: Browser;
  let links: readonly string[] = [];

  before(async () => {
    const accepted = await acceptedReview(service());
    const { review: scoped, subjects } = await reviewToScope(service());
    const coOrdinator = await service().as('co-ordinator');
    const [police, trust] = await ask(service(), coOrdinator, {
      review: scoped,
      agencies: ['Metropolitan', 'Thamesbank'],
    });
    assert.ok(police && trust);
    await service().database.asOwner(async (tx) => {
      const answer = sql`jsonb_build_object('summary', 'Zqansweroftheirs')`;
      await tx.execute(sql`insert into scoping_answer_draft (request_id, review_id, partnership_id, content, started_at, saved_at)
        values (${police.id}, ${scoped.id}, ${scoped.partnershipId}, ${answer}, ${service().now().toISOString()}::timestamptz, ${service().now().toISOString()}::timestamptz)`);
    });
    const notice = await giveAddress(service(), accepted.id, 'mash', 'mash-own@bexley.example');
    const send = `/reviews/${accepted.reference}/notices/${notice}/send`;
    const page = await coOrdinator.get(send);
    const sent = await coOrdinator.post(send, {
      seal: String(page.field('seal')),
      _version: String(page.field('_version')),
    });
    assert.equal(sent.status, 303, sent.errorSummary.join());
    const [own, other, received] = [
      await openLinkOf(service(), bexley('imr-author')),
      await openLinkOf(service(), bexley('panel-police')),
      await openLinkOf(service(), 'mash-own@bexley.example'),
    ];
    [hospital, mash] = [own.guest, received.guest];
    assert.match(own.page.text, /Zqvictim/);
    assert.notDeepEqual(leaks(received.page.html), []);
    links = [own.link, other.link, received.link];
    const rows = await service().database.asOwner(async (tx) => ({
      notification: (await tx.execute<{ id: string }>(sql`select id from notification limit 1`)).rows[0]?.id ?? '',
      sending: (await tx.execute<{ id: string }>(sql`select id from notice_sending limit 1`)).rows[0]?.id ?? '',
      agency:
        (await tx.execute<{ id: string }>(sql`select agency_id as id from scoping_request limit 1`)).rows[0]?.id ?? '',
      contact:
        (
          await tx.execute<{ id: string }>(
            sql`select c.id from agency_contact c join scoping_request r on r.agency_id = c.agency_id limit 1`,
          )
        ).rows[0]?.id ?? '',
    }));
    the = {
      accepted,
      scoped,
      ids: { ...rows, subject: subjects[0]?.id ?? '' },
      requests: { police: police.id, hospital: trust.id },
      notice,
    };
    const member = await idOf(service(), 'panel-da');
    const access = `/reviews/${scoped.reference}/access`;
    for (const [path, form] of [
      [`${access}/memberships`, role(member, 'panel-member')],
      [`${access}/memberships`, { ...role('', 'minute-taker'), email: bexley('minute-taker') }],
      [`${access}/exclusions`, { person: await idOf(service(), 'csp-chair-police'), email: '', reason: 'Own agency' }],
      [
        `/reviews/${accepted.reference}/access/exclusions`,
        { person: await idOf(service(), 'csp-chair-police'), email: '', reason: 'Own agency' },
      ],
    ] as const) {
      const answer = await coOrdinator.post(path, form);
      assert.equal(answer.status, 303, answer.errorSummary.join());
    }
    const panel = await service().as('panel-da');
    assert.equal((await panel.post(`/reviews/${scoped.reference}/declaration`, { declared: 'none' })).status, 303);
  });

  /** Every address of the service filled with what is there, once for each review. */
  const filled = (route: Route): string =>
    route.path.replace(/:(\w+)/g, (_all, name: string) => {
      const known: Record<string, string> = {
        reference: (/notices|decision|living/.test(route.path) ? the.accepted : the.scoped).reference,
        notice: the.notice,
        request: the.requests.police,
        contactId: the.ids.contact ?? '',
        subject: the.ids.subject ?? '',
        sending: the.ids.sending ?? '',
        section: 'referrer',
        kind: 'victims',
        number: '0',
        date: 'accepted',
        duty: 'B-07',
        version: '1',
        whom: 'family',
        token: 'A'.repeat(43),
        secret: 'A'.repeat(43),
      };
      if (name !== 'id') return known[name] ?? the.notice;
      if (route.path.startsWith('/answers')) return the.requests.police;
      if (route.path.startsWith('/extracts')) return the.notice;
      if (/^\/(notifications|intake)/.test(route.path)) return the.ids.notification ?? '';
      return route.path.startsWith('/agencies') ? (the.ids.agency ?? '') : the.notice;
    });

  const addresses = (method: 'GET' | 'POST'): string[] => [
    ...new Set(routes.filter((route) => route.method === method).map(filled)),
  ];

  const send = (browser: Browser, method: 'GET' | 'POST', url: string, extra: Record<string, string> = {}) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const cookies = Object.fromEntries(browser.cookies);
    return method === 'GET'
      ? service().app.inject({ method, url, cookies })
      : service().app.inject({ method, url, cookies, headers, payload: new URLSearchParams(extra).toString() });
  };

  const outsiders = ['board-member', 'privacy-officer', 'administrator', 'csp-chair-police', 'northmere-co-ordinator'];
  const everybody = async (keys = outsiders): Promise<[string, Browser][]> => [
    ['nobody', service().visitor()],
    ['the hospital’s link', hospital],
    ['the notice’s link', mash],
    ...(await Promise.all(
      [...keys, 'panel-da'].map(async (key): Promise<[string, Browser]> => [key, await service().as(key)]),
    )),
  ];

  it('read no name and no answer at any address', async () => {
    const found: string[] = [];
    for (const [who, browser] of await everybody())
      for (const url of addresses('GET').filter((one) => one !== '/outbox')) {
        if (who === 'the notice’s link' && url.startsWith('/extracts')) continue;
        const answer = await send(browser, 'GET', url);
        if (answer.statusCode >= 500) found.push(`${who}: ${url} ${answer.statusCode}`);
        for (const word of leaks(answer.body)) found.push(`${who}: ${url} ${word}`);
      }
    assert.deepEqual(found, []);
  });

  it('change nothing at any address', async () => {
    const known = { partnershipId: the.scoped.partnershipId, reviewId: the.scoped.id, role: 'co-ordinator' };
    const found: string[] = [];
    for (const [who, browser] of await everybody(outsiders.slice(2))) {
      const token = (await browser.get('/sign-out')).field('_csrf') ?? (await browser.get('/sign-in')).field('_csrf');
      const stood = await stateOf(service());
      const own =
        /^\/(account|session|sign-|password|invitation|link|notify|settings|people|agencies|extracts|notifications\/new|calendar)/;
      // A co-ordinator of another partnership keeps its own boards and standing duties there.
      const home = who === 'northmere-co-ordinator' ? /^\/(boards$|standing-duties\/)/ : undefined;
      for (const url of addresses('POST').filter(
        (one) => !own.test(one) && home?.test(one) !== true && !/declaration$/.test(one),
      )) {
        const answer = await send(browser, 'POST', url, { ...known, _csrf: String(token), _version: '1' });
        const isLook = answer.statusCode === 200 && PRESSED_TO_LOOK.test(url);
        if (!isLook && ![303, 404, 422].includes(answer.statusCode)) found.push(`${who}: ${url} ${answer.statusCode}`);
        for (const word of leaks(answer.body)) found.push(`${who}: ${url} ${word}`);
      }
      assert.equal(await stateOf(service()), stood, who);
    }
    assert.deepEqual(found, []);
  });

  it('find nothing of one review under another, for its own co-ordinator too', async () => {
    const browser = await service().as('co-ordinator');
    const [a, b] = [`/reviews/${the.accepted.reference}`, `/reviews/${the.scoped.reference}`];
    for (const path of [
      `${b}/notices/${the.notice}`,
      `${b}/notices/${the.notice}/send`,
      `${b}/notices/${the.notice}/letter.docx`,
      `${b}/notices/${the.notice}/sendings/${the.ids.sending}`,
      `${a}/scoping/${the.requests.police}`,
      `${a}/scoping/${the.requests.police}/answer`,
      `${a}/scoping/${the.requests.police}/secure-records.docx`,
      `${a}/people/${the.ids.subject}`,
      `/answers/${the.requests.police}`,
      `/extracts/${the.notice}`,
    ])
      assert.equal((await browser.get(path)).status, 404, path);
  });

  it('use a link for one thing only', async () => {
    for (const step of ['', '/known', '/check', '/receipt', '/nil'])
      assert.equal((await hospital.get(`/answers/${the.requests.police}${step}`)).status, 404, step);
    for (const guest of [hospital, mash])
      for (const path of [`/extracts/${the.requests.hospital}`, `/answers/${the.notice}`, '/my-day', '/register'])
        assert.notEqual((await guest.get(path)).status, 200, path);
    assert.equal((await hospital.get(`/extracts/${the.notice}`)).status, 404);
    for (const link of links) {
      const token = link.split('/').at(-1) ?? '';
      for (const path of ['/invitation', '/password-reset', '/notify/resume']) {
        const page = await service().visitor().get(`${path}/${token}`);
        assert.ok(page.status !== 303, path);
        assert.deepEqual(leaks(page.html), []);
      }
    }
  });

  it('are told nothing by the database either', async () => {
    for (const key of [...outsiders, 'panel-da', 'minute-taker']) {
      const person = await idOf(service(), key);
      const now = service().now();
      assert.deepEqual(await shownByDatabase(service(), { now }, { 'app.person': person }), [], key);
    }
    assert.deepEqual(await shownByDatabase(service(), { now: service().now() }), []);
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ id: string; subject: string }>(
        sql`select id, subject_id as subject from link_grant where subject_id = ${the.requests.hospital} order by created_at desc limit 1`,
      ),
    );
    const shown = await shownByDatabase(service(), { now: service().now() }, { 'app.grant': rows[0]?.id ?? '' });
    assert.deepEqual([...new Set(shown.map((line) => line.split(':')[0]))], ['subject_identity']);
    assert.ok(!shown.some((line) => /answer|other/.test(line)), shown.join());
  });

  it('cannot be made by a chair who gives the key to themselves', async () => {
    const chair = await service().as('csp-chair');
    const path = `/reviews/${the.scoped.reference}/access/memberships`;
    const own = await idOf(service(), 'csp-chair');
    for (const form of [
      role(own, 'independent-chair'),
      { ...role('', 'independent-chair'), email: bexley('csp-chair') },
    ]) {
      const answer = await chair.post(path, form);
      assert.equal(answer.status, 422);
      assert.match(answer.errorSummary.join(), /yourself/);
    }
    assert.equal((await chair.get(`/reviews/${the.scoped.reference}/people/names`)).status, 404);
  });

  it('get nothing once they have declared a conflict', async () => {
    const conflicted = await service().as('minute-taker');
    const path = `/reviews/${the.scoped.reference}`;
    assert.match((await conflicted.get(path)).location ?? '', /declaration/);
    await conflicted.post(`${path}/declaration`, { declared: 'conflict', details: 'A neighbour' });
    for (const page of [path, `${path}/people`, `${path}/declaration`])
      assert.equal((await conflicted.get(page)).status, 404, page);
    // The register stays where it was, and has nothing in it.
    assert.equal((await conflicted.get('/register')).html.includes(the.scoped.reference), false);
  });

  it('end with the membership and the role, at once', async () => {
    const panel = await service().as('panel-da');
    const own = await idOf(service(), 'panel-da');
    assert.equal((await panel.get(`/reviews/${the.scoped.reference}`)).status, 200);
    await service().database.asOwner((tx) =>
      tx.execute(sql`update membership set ends_on = '2026-02-10' where person_id = ${own}`),
    );
    for (const path of ['', '/people', '/declaration', '/duties', '/charts'])
      assert.equal((await panel.get(`/reviews/${the.scoped.reference}${path}`)).status, 404, path);
  });

  it('do not come by a forged form, from whoever', async () => {
    const [victim, attacker] = [await service().as('co-ordinator'), await service().as('northmere-co-ordinator')];
    const path = `/reviews/${the.scoped.reference}/people/title`;
    const token = String((await victim.get('/sign-out')).field('_csrf'));
    const foreign = String((await attacker.get('/sign-out')).field('_csrf'));
    const cookies = Object.fromEntries(victim.cookies);
    const tries: [string, Record<string, string>][] = [
      ['', {}],
      [foreign, {}],
      [token, { origin: 'https://evil.example' }],
      [token, { origin: 'null' }],
      [token, { 'sec-fetch-site': 'cross-site' }],
      [token, { 'sec-fetch-site': 'same-site' }],
    ];
    for (const [_csrf, extra] of tries) {
      const answer = await service().app.inject({
        method: 'POST',
        url: path,
        cookies,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...extra },
        payload: new URLSearchParams({ _csrf, pseudonym: 'Taken over' }).toString(),
      });
      assert.equal(answer.statusCode, 403, JSON.stringify(extra));
    }
    const [row] = await service().database.asOwner((tx) =>
      tx.select().from(reviews).where(eq(reviews.id, the.scoped.id)),
    );
    assert.equal(row?.pseudonym, the.scoped.pseudonym);
  });

  it('do not put their own words into a query', async () => {
    const browser = await service().as('northmere-co-ordinator');
    const words = ["'", "') or true --", '%', '_', '\\', the.scoped.reference, the.scoped.pseudonym, 'Zqvictim'];
    for (const word of words)
      for (const name of ['search', 'sort', 'direction', 'stage', 'kind', 'year', 'page', 'late', 'decision']) {
        const page = await browser.get(`/register?${new URLSearchParams({ [name]: word })}`);
        assert.equal(page.status, 200, `${name}=${word}`);
        assert.equal(page.findAll(`a[href^="/reviews/"]`).length, 0, `${name}=${word}`);
      }
  });

  it('keep nothing of a case in a cache, a title or an address', async () => {
    const browser = await service().as('co-ordinator');
    for (const path of [
      `/reviews/${the.scoped.reference}`,
      `/notifications/${the.ids.notification}`,
      '/register.csv',
    ]) {
      const page = await browser.get(path);
      assert.match(String(page.headers['cache-control']), /no-store/, path);
      assert.deepEqual(leaks(page.title), []);
      assert.deepEqual(leaks(JSON.stringify(page.headers)), []);
    }
    assert.match(
      String((await hospital.get(`/answers/${the.requests.hospital}`)).headers['cache-control']),
      /no-store/,
    );
    for (const path of ['timeline', 'who-has-looked', 'duties', 'charts', 'access'])
      assert.deepEqual(leaks((await browser.get(`/reviews/${the.scoped.reference}/${path}`)).html), [], path);
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ text: string }>(sql`select row::text as text from message row where row::text like '%Zq%'
        union all select row::text from audit_entry row where row::text like '%Zq%'`),
    );
    assert.deepEqual(rows, []);
  });

  it('do not reach an account of another partnership', async () => {
    service().at('2026-02-10T10:00:00Z');
    const northmere = await service().as('northmere-co-ordinator');
    const [panel, partnershipId] = [await idOf(service(), 'panel-da'), await home(service(), 'Northmere')];
    assert.equal((await northmere.get(`/people/${panel}`)).status, 404);
    const form = { name: 'Whatever', post: '', email: bexley('panel-da'), role: '' };
    assert.equal((await northmere.post('/people/new', form)).status, 303);
    const known = await service().database.asOwner((tx) =>
      tx.select().from(affiliations).where(eq(affiliations.partnershipId, partnershipId)),
    );
    assert.ok(known.some(({ personId }) => personId === panel));
    const version = async (): Promise<string> => {
      const [row] = await service().database.asOwner((tx) => tx.select().from(people).where(eq(people.id, panel)));
      return String(row?.version);
    };
    await northmere.post(
      `/people/${panel}/particulars`,
      { name: 'Taken Over', post: '', agencyId: '', _version: await version() },
      '/sign-out',
    );
    await northmere.post(`/people/${panel}/closure`, { _version: await version() }, '/sign-out');
    const after = async () => {
      const [row] = await service().database.asOwner((tx) => tx.select().from(people).where(eq(people.id, panel)));
      return { name: row?.name, closed: row?.disabledAt !== null };
    };
    assert.deepEqual(await after(), { name: castMember('panel-da').name, closed: false });
    await service().database.asOwner((tx) =>
      tx.update(people).set({ disabledAt: service().now() }).where(eq(people.id, panel)),
    );
    await northmere.post(`/people/${panel}/reopening`, { _version: await version() }, '/sign-out');
    assert.equal((await after()).closed, true);
  });

  it('do not plant rows in another partnership by fields that no form has', async () => {
    const northmere = await service().as('northmere-co-ordinator');
    const partnershipId = await home(service(), 'Bexley');
    const own = await home(service(), 'Northmere');
    const form = {
      name: 'Planted Agency',
      kind: 'health',
      partnershipId,
      partnership_id: partnershipId,
      id: the.notice,
    };
    assert.equal((await northmere.post('/agencies/new', form)).status, 303);
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ partnership_id: string }>(sql`select partnership_id from agency where name = 'Planted Agency'`),
    );
    assert.deepEqual(rows, [{ partnership_id: own }]);
  });

  it('do not send mail elsewhere by a line break in an address', async () => {
    const browser = await service().as('co-ordinator');
    for (const email of ['a@b.example\r\nBcc: x@evil.example', 'a@b.example,x@evil.example', 'A <x@evil.example>'])
      for (const path of ['/people/new', `/reviews/${the.scoped.reference}/scoping/${the.requests.hospital}/link`]) {
        const fields = { name: 'Somebody', post: '', email, contactName: 'Somebody', contactEmail: email, role: '' };
        assert.equal((await browser.post(path, fields)).status, 422, `${path} ${email}`);
      }
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute(sql`select id from message where to_address ~ '[\\r\\n,<>]' or subject ~ '[\\r\\n]'`),
    );
    assert.deepEqual(rows, []);
  });
});

describe('attacks on the door', () => {
  const service = theService('2026-02-10T09:00:00Z', undefined, { DEMONSTRATION: 'no' });

  it('lead nowhere else after signing in', async () => {
    for (const back of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/.//evil.example',
      '/\t/evil.example',
    ]) {
      const page = await service()
        .visitor()
        .get(`/sign-in?back=${encodeURIComponent(back)}`);
      assert.doesNotMatch(page.html, /(href|action|value)="[^"]*(\/\/|\\)evil/, back);
    }
  });

  it('find no open door of the demonstration, and no outbox', async () => {
    const person = await idOf(service(), 'co-ordinator');
    const answer = await service().visitor().post('/sign-in/demonstration', { person }, '/sign-in');
    assert.equal(answer.status, 404);
    assert.equal((await service().visitor().get('/outbox')).status, 404);
    assert.doesNotMatch((await service().visitor().get('/sign-in')).html, /Rosemary/);
  });
});
