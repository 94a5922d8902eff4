import { sql } from '../../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../../platform/errors.js';
import type { FormBody } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import type { Agency } from '../../../accounts/index.js';
import { revokeLinks } from '../../../links/index.js';
import type { OpenReview } from '../../../reviews/index.js';
import { keepRequests } from '../../policy.js';
import { type AskedAgency, LINK_KIND, requestOf } from '../../queries.js';
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

export type HandOverBlocker = 'same-agency' | 'successor-asked' | 'successor-handed-in' | 'ended-already';

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
  if (await wouldMix(work, asked, to.id)) return ['successor-handed-in'];
  const { version: _version, ...was } = request;
  await changeRequest(work, request, {
    set: { agencyId: to.id, bound: to.statutory, contactName, contactEmail },
    typed,
  });
  const left = { ...was, id: work.newId(), endedAs: 'handed-over' as const, endedOn: work.today };
  await work.tx.insert(agencyRequests).values({ ...left, endedReason: reason, handedTo: request.id });
  await work.tx.execute(sql`select agency_work_goes_on(${request.id}::uuid, ${request.agencyId}::uuid)`);
  // Whoever had the link of the first agency has no part in what the other goes on with.
  await revokeLinks(work, LINK_KIND, request.id);
  await movePeople(work, review, { asked, to: to.id });
  recordOn(work, request, 'agency-returns.handed-over', { successor: to.id });
  return [];
}

/** Entries of the one would go into what the other has handed in, and perhaps the panel reads: that stays as it is. */
async function wouldMix(work: Work, { request, chronology }: AskedAgency, to: string): Promise<boolean> {
  if (chronology === undefined || chronology.entries === 0) return false;
  const all = await work.catalogue.chronologiesOf(work, [request.reviewId]);
  const there = all.find(({ agencyId }) => agencyId === to);
  return there !== undefined && there.entries > 0 && !['in-hand', 'sent-back'].includes(there.state);
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
  'successor-handed-in': {
    field: 'to',
    message:
      'This agency has handed in a chronology of its own, and what was handed in stays as it is. Send that chronology back to it first',
  },
  'ended-already': { field: 'to', message: 'This request has ended' },
};

export const sayHandOverBlocker = (blocker: HandOverBlocker) => words[blocker];
