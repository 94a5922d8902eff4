import { agenciesOf, people, type ReviewRole } from '../../modules/accounts/index.js';
import { declare } from '../../modules/reviews/access/declare.js';
import { excludePerson } from '../../modules/reviews/access/exclude-person.js';
import { grantMembership } from '../../modules/reviews/access/grant-membership.js';
import { undeclaredReview } from '../../modules/reviews/index.js';
import { eq } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import { asSystem, type Work } from '../../platform/work.js';
import { castMember } from '../cast.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** Gives people of the cast, by key, a role in the review from that day. */
export const appoint = (
  stage: Stage,
  file: CaseFile,
  appointed: readonly { person: string; role: ReviewRole }[],
): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const agencies = await agenciesOf(work, partnershipId);
    for (const { person, role } of appointed) {
      const { id, agencyId } = await accountOf(work, person);
      without(
        await grantMembership(work, await openCase(work, file), {
          personId: id,
          role,
          agencyId: agencies.find((agency) => agency.id === agencyId)?.id,
          startsOn: work.today,
          endsOn: undefined,
        }),
      );
    }
  });

/** Says as that person that they have no conflict of interest, or that they have one. */
export const declareAs = (stage: Stage, file: CaseFile, person: string, conflict?: string): Promise<void> =>
  stage.as(person, async (work) =>
    declare(work, found(await undeclaredReview(work, file.reference)), {
      declared: conflict === undefined ? 'none' : 'conflict',
      details: conflict ?? '',
    }),
  );

/** Keeps somebody from the review. */
export const exclude = (
  stage: Stage,
  file: CaseFile,
  { person, reason }: { person: string; reason: string },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const { id } = await accountOf(work, person);
    without(await excludePerson(work, await openCase(work, file), { personId: id, reason }));
  });

/** The account of somebody of the cast: those who only sit on single reviews are in no list that a co-ordinator sees. */
async function accountOf(work: Work, key: string): Promise<{ id: string; agencyId: string | null }> {
  const [person] = await asSystem(work, () =>
    work.tx
      .select({ id: people.id, agencyId: people.agencyId })
      .from(people)
      .where(eq(people.name, castMember(key).name)),
  );
  return found(person);
}
