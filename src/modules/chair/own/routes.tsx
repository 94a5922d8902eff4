import { desc, eq } from '../../../platform/database/sql.js';
import { get, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { onReview } from '../../reviews/index.js';
import { chairSkillGaps } from '../appointing/chair-skill-gaps.js';
import { appointmentsOf } from '../candidates/candidates.js';
import { contractOf } from '../candidates/contract.js';
import { chairPaths } from '../paths.js';
import { seeOwn } from '../policy.js';
import { independenceStatements } from '../tables.js';
import { OwnPage } from './own-page.js';

/** The last statement of a candidacy, as far as the asker may see it: the database shows their own alone. */
async function lastStatement(work: Work, candidateId: string) {
  const [row] = await work.tx
    .select()
    .from(independenceStatements)
    .where(eq(independenceStatements.candidateId, candidateId))
    .orderBy(desc(independenceStatements.number))
    .limit(1);
  return row;
}

export const ownRoutes = [
  get(chairPaths.ownPattern, onReview(seeOwn), async (work, _asked, review) => {
    const own = (await appointmentsOf(work, review)).filter(
      ({ personId, endedOn }) => work.actor.kind === 'person' && personId === work.actor.personId && endedOn === null,
    );
    const held = [];
    for (const appointment of own) {
      const statement = await lastStatement(work, appointment.candidateId);
      held.push({ appointment, statement, contract: await contractOf(work, appointment.candidateId) });
    }
    const isChair = own.some(({ role }) => role === 'chair');
    const gaps = isChair ? await chairSkillGaps(work, review) : [];
    return show(<OwnPage reference={review.reference} held={held} gaps={gaps} />);
  }),
];
