import { type Day, day } from '../../src/kernel/day.js';
import { findRegime, section9 } from '../../src/kernel/regime.js';
import { partnershipsOpenToPublic } from '../../src/modules/accounts/index.js';
import { blankIdentity, registerReview } from '../../src/modules/reviews/index.js';
import { sql } from '../../src/platform/database/sql.js';
import { personWork } from './person-work.js';
import type { Browser, TestService } from './service.js';

/** A review of the Bexley partnership, registered as a co-ordinator would; answers its reference. */
export const aReview = (
  service: TestService,
  key = 'co-ordinator',
  dateOfDeath: Day = day('2026-01-24'),
): Promise<string> =>
  personWork(service)(key, async (work, partnershipId) => {
    const registered = await registerReview(work, {
      partnershipId,
      kind: 'statutory',
      dateOfDeath,
      firstAwareOn: day('2026-01-26'),
      writtenNotificationOn: day('2026-01-27'),
      acceptedOn: day('2026-01-28'),
      subjects: [{ role: 'victim', identity: { ...blankIdentity, fullName: 'Canary Longfellow-Finch' } }],
    });
    if (!('review' in registered)) throw new Error('the review was refused');
    return registered.review.reference;
  });

/** One signature or each. */
export const signedBy = (service: TestService, rule: 'one' | 'each'): Promise<unknown> =>
  service.database.asOwner((tx) =>
    tx.execute(sql`update partnership set settings = jsonb_set(settings, '{signatories}', to_jsonb(${rule}::text))`),
  );

/** Id of a partnership by its short name. */
export const partnershipId = (service: TestService, shortName: string): Promise<string> =>
  personWork(service)('co-ordinator', async (work) => {
    const found = (await partnershipsOpenToPublic(work)).find((one) => one.shortName === shortName);
    return found?.id ?? '';
  });

/** Every limb answered the same, with evidence. */
export const wholeTest = (answer = 'yes', regime = 'section-9'): Record<string, string> =>
  Object.fromEntries(
    (findRegime(regime) ?? section9).criteria.flatMap(({ id }) => [
      [`answer-${id}`, answer],
      [`evidence-${id}`, `Seen in the notification: ${id}`],
    ]),
  );

export const consulted = {
  name: 'Marigold Teasel',
  post: 'IDVA service manager',
  agency: 'Bexley Harbour Domestic Abuse Service (fictional)',
  understandsAbuse: 'yes',
  'askedOn-day': '6',
  'askedOn-month': '2',
  'askedOn-year': '2026',
  view: 'hold',
  said: 'There was a pattern of control.',
};

export const holding = { outcome: 'hold', reviewKind: 'statutory', reasons: 'The criteria are met on every limb.' };

/** The version that the form on a page carries. */
export const versionOn = async (browser: Browser, path: string, action?: string): Promise<string> => {
  const page = await browser.get(path);
  const form =
    action === undefined
      ? page.find('form input[name="_version"]')
      : page.find(`form[action="${action}"] input[name="_version"]`);
  return form?.getAttribute('value') ?? '';
};

/** Posts the form of a page with the version it carries. */
export async function save(browser: Browser, path: string, form: Record<string, string>) {
  return browser.post(path, { ...form, _version: await versionOn(browser, path) });
}

/** The road from nothing to a proposal that can be put to the chairs. */
export async function prepare(
  browser: Browser,
  base: string,
  proposal: Record<string, string> = holding,
): Promise<void> {
  await save(browser, `${base}/criteria`, wholeTest());
  await browser.post(`${base}/consultations/new`, consulted);
  await save(browser, `${base}/proposal`, proposal);
}

/** Puts it to the chairs. */
export async function putToChairs(browser: Browser, base: string) {
  const version = await versionOn(browser, base, `${base}/signature-request`);
  return browser.post(`${base}/signature-request`, { _version: version }, base);
}

export const agree = { stance: 'agrees', declared: 'yes' };
