import { and, eq, isNull } from '../../../../platform/database/sql.js';
import { Conflict } from '../../../../platform/errors.js';
import { asSystem, type Work } from '../../../../platform/work.js';
import { agencyRequests, nominations } from '../../tables.js';
import { recordOn } from '../keeping/change-request.js';
import type { NamedPeople } from './form.js';
import type { RequestInHand } from './held-by-link.js';

/** The agency names who writes and who signs; whom it named before and nobody has settled gives way. They get no access by it. */
export const namePeople = (work: Work, { request, email }: RequestInHand, named: NamedPeople): Promise<void> =>
  asSystem(work, async () => {
    const [open] = await work.tx
      .select({ id: agencyRequests.id })
      .from(agencyRequests)
      .where(and(eq(agencyRequests.id, request.id), isNull(agencyRequests.endedAs)))
      .for('update');
    if (open === undefined) throw new Conflict('This request has been closed meanwhile.');
    await work.tx
      .update(nominations)
      .set({ settledAs: 'replaced', settledAt: work.now })
      .where(and(eq(nominations.requestId, request.id), isNull(nominations.settledAs)));
    const of = {
      requestId: request.id,
      reviewId: request.reviewId,
      partnershipId: request.partnershipId,
      namedByEmail: email,
      namedAt: work.now,
    };
    const { independent, independence } = named;
    await work.tx.insert(nominations).values([
      { ...of, ...named.author, id: work.newId(), role: 'imr-author', independent, independence },
      { ...of, ...named.senior, id: work.newId(), role: 'agency-senior' },
    ]);
    recordOn(work, request, 'agency-returns.people-named');
  });
