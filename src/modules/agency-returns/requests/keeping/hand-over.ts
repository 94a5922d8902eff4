import { sql } from '../../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../../platform/errors.js';
import type { FormBody } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import type { Agency } from '../../../accounts/index.js';
import type { OpenReview } from '../../../reviews/index.js';
import { keepRequests } from '../../policy.js';
import { type AskedAgency, requestOf } from '../../queries.js';
import { agencyRequests } from '../../tables.js';
import { changeRequest, recordOn } from './change-request.js';
import { endSeat } from './end-answerers.js';
import { giveSeat } from './name-answerer.js';

/** Which agency takes over, through whom, since when and why. */
export interface HandOver {
  readonly to: Agency;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly reason: string;
  readonly typed: FormBody;
}

export type HandOverBlocker = 'same-agency' | 'successor-asked' | 'ended-already';

/**
 * An agency was merged into another or split up: the request goes on under the successor with its drafts, chronology, people and history. A
 * second row keeps that the first agency was asked, and whom it was handed to. The name it was asked under stays on it.
 */
export async function handOver(
  work: Work,
  review: OpenReview,
  asked: AskedAgency,
  { to, contactName, contactEmail, reason, typed }: HandOver,
): Promise<HandOverBlocker[]> {
  authorise(keepRequests.may(review.roles));
  const { request } = asked;
  if (request.endedAs !== null) return ['ended-already'];
  if (to.id === request.agencyId) return ['same-agency'];
  if ((await requestOf(work, review, to.id)) !== undefined) return ['successor-asked'];
  const { version: _version, ...was } = request;
  await changeRequest(work, request, {
    set: { agencyId: to.id, bound: to.statutory, contactName, contactEmail },
    typed,
  });
  const left = { ...was, id: work.newId(), endedAs: 'handed-over' as const, endedOn: work.today };
  await work.tx.insert(agencyRequests).values({ ...left, endedReason: reason, handedTo: request.id });
  await work.tx.execute(sql`select agency_work_goes_on(${request.id}::uuid, ${request.agencyId}::uuid)`);
  await movePeople(work, review, { asked, to: to.id });
  recordOn(work, request, 'agency-returns.handed-over', { successor: to.id });
  return [];
}

/** Those who write and sign keep their part, now for the successor. */
async function movePeople(work: Work, review: OpenReview, { asked, to }: { asked: AskedAgency; to: string }) {
  for (const one of [asked.author, asked.senior]) {
    if (one === undefined) continue;
    const from = { personId: one.personId, roles: [one.role], agencyId: asked.request.agencyId };
    await endSeat(work, review, from);
    const refused = await giveSeat(work, review, { personId: one.personId, role: one.role, agencyId: to });
    if (refused.length > 0)
      throw new Conflict(`${one.name} cannot go on for the other agency. End their part first, then hand over.`);
  }
}

const words: Readonly<Record<HandOverBlocker, { readonly field: string; readonly message: string }>> = {
  'same-agency': { field: 'to', message: 'Select another agency than the one that was asked' },
  'successor-asked': {
    field: 'to',
    message:
      'This agency has a request of its own. Withdraw that one first, or let each be finished by whoever writes it',
  },
  'ended-already': { field: 'to', message: 'This request has ended' },
};

export const sayHandOverBlocker = (blocker: HandOverBlocker) => words[blocker];
