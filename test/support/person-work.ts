import { eq } from 'drizzle-orm';
import { partnerships, people, roleGrants } from '../../src/modules/accounts/index.js';
import { wholeCatalogue } from '../../src/modules/all.js';
import { closeWork, openWork, type Work } from '../../src/platform/work.js';
import { allReactions } from '../../src/system-work.js';
import { personOf, type TestService } from './service.js';

/** Does something as somebody of the cast, with their rights, as a request would: reactions and the record included. */
export type AsPerson = <T>(key: string, use: (work: Work, partnershipId: string) => Promise<T>) => Promise<T>;

/** Runs verbs without a page before them. */
export const personWork =
  (service: TestService): AsPerson =>
  async (key, use) => {
    const { name, partnership } = personOf(key);
    const { person, home, roles } = await service.database.asOwner(async (tx) => {
      const [found] = await tx.select().from(people).where(eq(people.name, name));
      const [place] = await tx.select().from(partnerships).where(eq(partnerships.name, partnership));
      const held = await tx
        .select()
        .from(roleGrants)
        .where(eq(roleGrants.personId, found?.id ?? ''));
      return { person: found, home: place, roles: held };
    });
    const partnershipId = home?.id ?? '';
    const actor = {
      kind: 'person' as const,
      personId: person?.id ?? '',
      name,
      partnershipId,
      agencyId: person?.agencyId ?? undefined,
      roles: roles.map(({ role, partnershipId: where }) => ({ role, partnershipId: where ?? '' })),
    };
    const now = service.now();
    const installation = {
      demonstration: true,
      production: false,
      publicUrl: 'http://own.example',
      secret: undefined,
      dataDir: '/nonexistent',
    };
    return service.database.asActor({ personId: actor.personId, now }, async (tx) => {
      const work = openWork(tx, { actor, clock: { now: () => now }, installation, catalogue: wholeCatalogue });
      const result = await use(work, partnershipId);
      await closeWork(work, allReactions, null);
      return result;
    });
  };
