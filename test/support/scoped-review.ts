import { day } from '../../src/kernel/day.js';
import { agencies } from '../../src/modules/accounts/index.js';
import {
  blankIdentity,
  type Review,
  registerReview,
  type Subject,
  subjectsOf,
} from '../../src/modules/reviews/index.js';
import { type ScopingRequest, scopingPaths, scopingRequests } from '../../src/modules/scoping/index.js';
import { eq } from '../../src/platform/database/sql.js';
import { systemWork } from '../../src/system-work.js';
import type { SeenPage } from './page.js';
import { personWork } from './person-work.js';
import type { Browser, TestService } from './service.js';

/** Words that stand nowhere else: wherever they turn up, a real name has leaked. */
export const realNames = {
  victim: 'Zqvictim Fictitious',
  alias: 'Zqalias',
  address: 'Zqaddress Lane',
  perpetrator: 'Zqperpetrator Fictitious',
  other: 'Zqother Fictitious',
};

/** A review with a victim, an alleged perpetrator and somebody else, registered by the co-ordinator of the cast. */
export async function reviewToScope(
  service: TestService,
  by = 'co-ordinator',
): Promise<{ review: Review; subjects: readonly Subject[] }> {
  return personWork(service)(by, async (work, partnershipId) => {
    const registered = await registerReview(work, {
      partnershipId,
      kind: 'statutory',
      dateOfDeath: day('2026-01-31'),
      firstAwareOn: day('2026-02-02'),
      writtenNotificationOn: day('2026-02-09'),
      acceptedOn: day('2026-02-10'),
      subjects: [
        {
          role: 'victim',
          identity: {
            ...blankIdentity,
            fullName: realNames.victim,
            aliases: [realNames.alias],
            dateOfBirth: '1984-03-02',
            address: realNames.address,
          },
        },
        { role: 'alleged-perpetrator', identity: { ...blankIdentity, fullName: realNames.perpetrator } },
        { role: 'other', identity: { ...blankIdentity, fullName: realNames.other } },
      ],
    });
    if ('blockers' in registered) throw new Error('the review of the test cannot be registered');
    return { review: registered.review, subjects: await subjectsOf(work, registered.review.id) };
  });
}

/** The agency of the cast whose name begins so. */
export async function agencyNamed(service: TestService, start: string): Promise<string> {
  const all = await service.database.asActor({ system: true }, (tx) => tx.select().from(agencies));
  return all.find(({ name }) => name.startsWith(start))?.id ?? '';
}

/** What the co-ordinator posts to ask agencies, from the form as it first stands. */
export function planFrom(page: SeenPage, agencyIds: readonly string[]): Record<string, string | readonly string[]> {
  const text = (name: string): string => String(page.field(name) ?? '');
  return {
    agencies: agencyIds,
    subjects: [page.field('subjects') ?? []].flat(),
    'dueOn-day': text('dueOn-day'),
    'dueOn-month': text('dueOn-month'),
    'dueOn-year': text('dueOn-year'),
    secure: text('secure'),
    secureWhat: text('secureWhat'),
    note: '',
  };
}

/** Asks agencies as the co-ordinator does, and answers their requests by the first word of their names. */
export async function ask(
  service: TestService,
  browser: Browser,
  { review, agencies: starts }: { review: Review; agencies: readonly string[] },
): Promise<ScopingRequest[]> {
  const path = scopingPaths.new(review.reference);
  aSecondLater(service);
  const ids = await Promise.all(starts.map((start) => agencyNamed(service, start)));
  const plan = planFrom(await browser.get(path), ids);
  const answer = await browser.post(path, { ...plan, step: 'send' });
  if (answer.status !== 303) throw new Error(`the agencies could not be asked: ${answer.errorSummary.join('; ')}`);
  const rows = await requestsOf(service, review);
  return ids.flatMap((id) => rows.find(({ agencyId, endedAs }) => agencyId === id && endedAs === null) ?? []);
}

/** Messages of one instant have no order: each that is looked for comes in a second of its own. */
const aSecondLater = (service: TestService): void => service.at(new Date(service.now().getTime() + 1000).toISOString());

/** Every request of a review. */
export const requestsOf = (service: TestService, { id }: Review): Promise<ScopingRequest[]> =>
  service.database.asOwner((tx) => tx.select().from(scopingRequests).where(eq(scopingRequests.reviewId, id)));

/** Opens the newest link sent to an address, as its owner does: asks for a code, reads it, enters it. */
export async function openLinkOf(
  service: TestService,
  address: string,
): Promise<{ guest: Browser; page: SeenPage; link: string }> {
  const guest = service.visitor();
  aSecondLater(service);
  const mail = (await service.mailTo(address)).find(({ body }) => body.includes('/link/'));
  const link = /https?:\/\/[^/]+(\/link\/[\w-]+)/.exec(mail?.body ?? '')?.[1] ?? '';
  await guest.post(link);
  const coded = (await service.mailTo(address)).find(({ subject }) => /code/.test(subject));
  const code = /code is (\d{6})/.exec(coded?.body ?? '')?.[1] ?? '';
  return { guest, link, page: await guest.follow(await guest.post(`${link}/code`, { code })) };
}

/** Runs a job as the timetable does. */
export const systemOf = (service: TestService) =>
  systemWork(
    service.database,
    { now: () => service.now() },
    {
      demonstration: true,
      production: false,
      publicUrl: 'http://own.example',
      secret: undefined,
      dataDir: '/nonexistent',
    },
  );
