import { Secret, TOTP } from 'otpauth';
import { people, roleGrants } from '../../src/modules/accounts/index.js';
import { issueInvitation } from '../../src/modules/accounts/invitations/send-invitation.js';
import { eq, sql } from '../../src/platform/database/sql.js';
import type { Work } from '../../src/platform/work.js';
import { systemWork } from '../../src/system-work.js';
import type { SeenPage } from './page.js';
import type { Browser, TestService } from './service.js';

/** Settings under which people prove who they are, as in an installation for real reviews. */
export const REAL = { DEMONSTRATION: 'no', PUBLIC_URL: 'http://dhr.example' };

/** A password that every rule takes. */
export const PASSWORD = 'kettle orbit walnut';

/** Runs `use` in a unit of work of the program itself, as `bin/first-administrator` does. */
export function asProgram<T>(service: TestService, use: (work: Work) => Promise<T>): Promise<T> {
  const installation = {
    demonstration: false,
    production: false,
    publicUrl: REAL.PUBLIC_URL,
    secret: 'a-secret-of-the-tests-that-is-long-enough',
    dataDir: '/nonexistent',
  };
  return systemWork(service.database, { now: service.now }, installation)(use);
}

/** A path to the invitation of somebody of the cast. */
export async function inviteByName(service: TestService, name: string): Promise<string> {
  const address = await asProgram(service, async (work) => {
    const [person] = await work.tx.select().from(people).where(eq(people.name, name));
    const [grant] = await work.tx
      .select()
      .from(roleGrants)
      .where(eq(roleGrants.personId, person?.id ?? ''));
    return issueInvitation(work, { personId: person?.id ?? '', partnershipId: grant?.partnershipId ?? '' });
  });
  return new URL(address).pathname;
}

/** The code that the authenticator app shows at this instant. */
export const codeAt = (seed: string, instant: Date): string =>
  new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: instant.getTime() });

/** The key that a page offers in letters. */
export const seedOn = (page: SeenPage): string => page.find('.dhr-key')?.text.replace(/\s/g, '') ?? '';

/** Somebody with a password and an authenticator app. */
export interface RealAccount {
  readonly email: string;
  readonly seed: string;
  readonly recoveryCodes: readonly string[];
  /** The browser in which the account was set up: signed in. */
  readonly browser: Browser;
}

/** Takes up an invitation as a person would, page by page. */
export async function setUpAccount(service: TestService, name: string, password = PASSWORD): Promise<RealAccount> {
  const invitation = await inviteByName(service, name);
  const browser = service.visitor();
  const began = await browser.post(invitation);
  const page = await browser.follow(began);
  const seed = seedOn(page);
  const done = await browser.post(`${invitation}/set-up`, { password, code: codeAt(seed, service.now()) });
  if (done.status !== 200) throw new Error(`${name} could not be set up: ${done.status} ${done.errorSummary.join()}`);
  const email = String(page.field('email'));
  return { email, seed, recoveryCodes: done.findAll('.dhr-codes code').map((code) => code.text), browser };
}

/** Gives them a passkey, as if their browser had made one, and has every session of theirs begun with it. */
export async function comesWithPasskey(service: TestService, { email }: Pick<RealAccount, 'email'>): Promise<void> {
  await givePasskey(service, email);
  await service.database.asOwner((tx) =>
    tx.execute(
      sql`update session set proof = 'passkey' where person_id = (select id from person where email = ${email})`,
    ),
  );
}

/** A passkey that nobody can answer with: the row alone. */
export const givePasskey = (service: TestService, email: string): Promise<unknown> =>
  service.database.asOwner((tx) =>
    tx.execute(sql`insert into passkey (id, person_id, credential_id, public_key, name, device_bound, created_at)
      select gen_random_uuid(), id, gen_random_uuid()::text, 'AAAA', 'Key of the test', true, ${service.now().toISOString()}::timestamptz
      from person where email = ${email}`),
  );

/** Signs in with password and code. Moves the clock on by a minute first: each code works once. */
export async function signIn(service: TestService, account: Pick<RealAccount, 'email' | 'seed'>, password = PASSWORD) {
  service.at(new Date(service.now().getTime() + 60_000).toISOString());
  const browser = service.visitor();
  const first = await browser.post('/sign-in', { email: account.email, password, back: '/account' });
  if (first.location !== '/sign-in/code') throw new Error(`no code asked for: ${first.status} ${first.text}`);
  const page = await browser.post('/sign-in/code', { code: codeAt(account.seed, service.now()) });
  return { browser, page };
}
