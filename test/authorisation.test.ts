import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { asPerson } from '../src/demonstration/as-person.js';
import { castMember } from '../src/demonstration/cast.js';
import { day } from '../src/kernel/day.js';
import { agencies, agencyContacts, people } from '../src/modules/accounts/index.js';
import { allModules, wholeCatalogue } from '../src/modules/all.js';
import { blankNotification, enterNotification } from '../src/modules/notification/index.js';
import {
  blankIdentity,
  conflictDeclarations,
  exclusions,
  memberships,
  registerReview,
} from '../src/modules/reviews/index.js';
import { eq } from '../src/platform/database/sql.js';
import type { Asked, Route } from '../src/platform/http/route.js';
import { openWork, type Work } from '../src/platform/work.js';

import { personWork } from './support/person-work.js';
import { rows } from './support/rows.js';
import { theService } from './support/service.js';

/**
 * The authorisation matrix. Its one table is docs/domain/roles-and-permissions.md, for people to read and for this test to hold: a route
 * whose permission has no row there fails the build, and so does every cell that the running guards answer otherwise.
 */
const table = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'domain', 'roles-and-permissions.md'), 'utf8');
const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('`', ''));
const lines = table.split('\n').filter((line) => line.startsWith('|'));
const columns = cells(lines[0] ?? '').slice(1);
const expected = new Map(lines.slice(2).map((line) => [cells(line)[0] ?? '', cells(line).slice(1)]));

/** Who stands for each column: a key of the cast, and the role they hold in the one review. */
const standsFor: Record<string, { key: string; role?: string }> = {
  'co-ordinator': { key: 'co-ordinator' },
  'CSP chair': { key: 'csp-chair' },
  'board member': { key: 'board-member' },
  administrator: { key: 'administrator' },
  'privacy officer': { key: 'privacy-officer' },
  'independent chair': { key: 'independent-chair', role: 'independent-chair' },
  'report author': { key: 'report-author', role: 'report-author' },
  'panel member': { key: 'panel-da', role: 'panel-member' },
  'minute taker': { key: 'minute-taker', role: 'minute-taker' },
  'IMR author': { key: 'imr-author', role: 'imr-author' },
  'senior manager': { key: 'agency-senior', role: 'agency-senior' },
  'chief officer': { key: 'chief-officer', role: 'chief-officer' },
  SPOC: { key: 'single-point-of-contact', role: 'single-point-of-contact' },
  'disclosure officer': { key: 'disclosure-officer', role: 'disclosure-officer' },
  'information governance': { key: 'information-governance', role: 'information-governance' },
  'ended member': { key: 'panel-police', role: 'panel-member' },
  'excluded chair': { key: 'csp-chair-police' },
  'other partnership': { key: 'northmere-co-ordinator' },
};

const routes = allModules.flatMap((module) => module.routes ?? []);

const asked = (params: Record<string, string>): Asked => ({
  method: 'GET',
  address: '/',
  path: '/',
  params,
  query: {},
  body: {},
  files: [],
  json: undefined,
  fromAddress: '127.0.0.1',
  cookies: {},
  origin: 'http://own.example',
});

/** By permission, whether any of its addresses lets the asker in to anything there is. A guard of several addresses is asked once. */
async function admittedBy(
  work: Work,
  params: Record<string, string>,
  ids: readonly string[],
): Promise<Map<string, boolean>> {
  const given = new Map<string, boolean>();
  const asking = new Map<string, Map<Route['admits'], boolean>>(['', ...ids].map((id) => [id, new Map()]));
  for (const route of routes) {
    const candidates = /:id\b/.test(route.path) ? ids : [''];
    for (const id of candidates) {
      if (given.get(route.permission) === true) break;
      const known = asking.get(id);
      const admitted = known?.get(route.admits) ?? (await route.admits(work, asked({ ...params, id })));
      known?.set(route.admits, admitted);
      given.set(route.permission, admitted);
    }
  }
  return given;
}

/** Papers that are there only once something has been decided: theirs to see, and not found until then. */
const NOT_YET_THERE = /record\.docx$/;

/** Addresses that are there in the demonstration and nowhere else, or the other way round: their cells are those of a real installation. */
const OTHERWISE_HERE =
  /^(demonstration\.|outbox\.|session\.start|account\.(password|authenticator|recovery)|passkey\.)/;

/** Whom every page is tried as; the others try one page of each permission, another one each, so that all are tried by somebody. */
const TRIES_EVERY_PAGE = ['co-ordinator', 'other partnership'];

function pagesFor<Page extends { permission: string }>(column: string, pages: readonly Page[]): Page[] {
  if (TRIES_EVERY_PAGE.includes(column)) return [...pages];
  const turn = Object.keys(standsFor).indexOf(column);
  return Object.values(Object.groupBy(pages, ({ permission }) => permission)).flatMap(
    (ofOne = []) => ofOne[turn % ofOne.length] ?? [],
  );
}

describe('who may do what', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let params: Record<string, string> = {};
  let ids: string[] = [];
  const place = () => ({
    database: service().database,
    installation: {
      demonstration: false,
      production: false,
      publicUrl: 'http://own.example',
      secret: undefined,
      dataDir: '/nonexistent',
    },
  });

  before(async () => {
    const as = personWork(service());
    const made = await as('co-ordinator', async (work, partnershipId) => {
      const { id } = await enterNotification(work, {
        partnershipId,
        content: blankNotification,
        referrerEmail: 'referrer@own.example',
        receivedOn: day('2026-02-02'),
        way: 'entered',
      });
      const registered = await registerReview(work, {
        partnershipId,
        kind: 'statutory',
        dateOfDeath: day('2026-01-30'),
        firstAwareOn: day('2026-02-01'),
        writtenNotificationOn: day('2026-02-02'),
        acceptedOn: day('2026-02-03'),
        subjects: [{ role: 'victim', identity: { ...blankIdentity, fullName: 'Nobody Real' } }],
      });
      assert.ok('review' in registered);
      return { review: registered.review, notification: id };
    });
    params = { reference: made.review.reference };
    await service().database.asOwner(async (tx) => {
      const home = made.review.partnershipId;
      const [agency] = await tx.select().from(agencies).where(eq(agencies.partnershipId, home)).limit(1);
      const [contact] = await tx.select().from(agencyContacts).where(eq(agencyContacts.partnershipId, home)).limit(1);
      const [somebody] = await tx
        .select()
        .from(people)
        .where(eq(people.name, castMember('panel-police').name));
      // A measure of the library is there for every partnership; one of a review is not.
      params = { ...params, contactId: contact?.id ?? '', measure: 'risk-assessed-whole' };
      ids = [contact?.agencyId ?? '', made.notification, agency?.id ?? '', contact?.id ?? '', somebody?.id ?? ''];
      const of = { reviewId: made.review.id, partnershipId: made.review.partnershipId };
      ids.push(await rows.familyContact(tx, made.review.id, castMember('co-ordinator').name));
      for (const { key, role } of Object.values(standsFor)) {
        const [person] = await tx
          .select()
          .from(people)
          .where(eq(people.name, castMember(key).name));
        const personId = person?.id ?? '';
        const ended = key === 'panel-police' ? { endsOn: '2026-02-09' } : {};
        if (role !== undefined) {
          await tx.insert(memberships).values({ ...of, personId, role, startsOn: '2026-02-01', ...ended });
          await tx.insert(conflictDeclarations).values({ ...of, personId, declared: 'none' });
        }
        if (role === 'imr-author') params = { ...params, agency: await rows.chronology(tx, made.review.id, personId) };
        if (key === 'csp-chair-police')
          await tx.insert(exclusions).values({ ...of, personId, reason: 'Knew the family' });
      }
    });
  });

  it('has a row for every permission, and no row without one', () => {
    const permissions = new Set(routes.map(({ permission }) => permission));
    assert.deepEqual([...permissions].filter((one) => !expected.has(one)).sort(), []);
    assert.deepEqual([...expected.keys()].filter((one) => !permissions.has(one)).sort(), []);
  });

  it('has a column for every kind of person', () => {
    assert.deepEqual(columns, ['nobody', ...Object.keys(standsFor)]);
  });

  it('is answered by the running guards as the table says, row by row', async () => {
    const answers: Map<string, boolean>[] = [await asNobody()];
    for (const { key } of Object.values(standsFor)) {
      answers.push(await asPerson({ ...place(), now: service().now() }, key, (work) => admittedBy(work, params, ids)));
    }
    const rows = [...new Set(routes.map(({ permission }) => permission))].sort();
    const running = rows.map((permission) => [
      permission,
      ...answers.map((given) => (given.get(permission) ? '✓' : '–')),
    ]);
    const line = (row: readonly string[]): string => `| \`${row[0]}\` | ${row.slice(1).join(' | ')} |`;
    assert.deepEqual(
      running.map(line),
      rows.map((permission) => line([permission, ...(expected.get(permission) ?? [])])),
    );
  });

  const asNobody = (): Promise<Map<string, boolean>> =>
    service().database.asActor({}, (tx) => {
      const setting = { ...place(), actor: { kind: 'nobody' as const }, clock: service(), catalogue: wholeCatalogue };
      return admittedBy(openWork(tx, setting), params, ids);
    });

  it('is answered over HTTP alike: not found for whoever may not, absent and forbidden the same', async () => {
    const pages = routes.filter(
      ({ method, path, permission }) =>
        method === 'GET' &&
        !path.replace(':reference', '').includes(':') &&
        !OTHERWISE_HERE.test(permission) &&
        !NOT_YET_THERE.test(path),
    );
    const wrong: string[] = [];
    for (const [column, { key }] of Object.entries(standsFor)) {
      const browser = await service().as(key);
      for (const { path, permission } of pagesFor(column, pages)) {
        const said = expected.get(permission)?.[columns.indexOf(column)] === '✓';
        const { status } = await browser.get(path.replace(':reference', params.reference ?? ''));
        const is = status !== 404;
        if (is !== said || status >= 500) wrong.push(`${path}, ${column}: ${status}`);
      }
    }
    assert.equal(wrong.join('\n'), '');
  });

  it('sends whoever is not signed in to sign in, or says not found', async () => {
    const wrong: string[] = [];
    for (const { method, path, permission } of routes) {
      if (method !== 'GET' || path.replace(':reference', '').includes(':') || OTHERWISE_HERE.test(permission)) continue;
      const seen = await service()
        .visitor()
        .get(path.replace(':reference', params.reference ?? ''));
      const open = expected.get(permission)?.[columns.indexOf('nobody')] === '✓';
      const shut = seen.status === 404 || (seen.location ?? '').startsWith('/sign-in');
      if (open === shut) wrong.push(`${path}: ${seen.status} ${seen.location ?? ''}`);
    }
    assert.equal(wrong.join('\n'), '');
  });
});
