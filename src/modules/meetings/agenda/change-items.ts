import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict, found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { type AgendaItem, itemsOf, type Meeting } from '../queries.js';
import { isAgendaOpen } from '../rules.js';
import { agendaItems, meetings } from '../tables.js';

/** What an item says. */
export interface ItemText {
  readonly title: string;
  readonly note: string;
}

/** Adds an item before the last one, which sets the next meeting. Throws `Conflict` once the agenda is sent. */
export async function addItem(work: Work, review: Review, { meeting, text }: { meeting: Meeting; text: ItemText }) {
  await hold(work, meeting);
  const items = await itemsOf(work, meeting.id);
  const id = work.newId();
  const made = { ...text, id, reviewId: review.id, partnershipId: review.partnershipId, meetingId: meeting.id };
  await work.tx.insert(agendaItems).values({ ...made, kind: 'own', position: items.length + 1 });
  const ids = items.map((item) => item.id);
  const last = items.at(-1);
  await inOrder(work, last?.kind === 'next' ? [...ids.slice(0, -1), id, last.id] : [...ids, id]);
  changed(work, meeting);
}

/** Changes what an item says. Throws `Conflict` once the agenda is sent. */
export async function changeItem(
  work: Work,
  meeting: Meeting,
  { item, text }: { item: AgendaItem; text: ItemText },
): Promise<void> {
  await hold(work, meeting);
  await work.tx.update(agendaItems).set(text).where(eq(agendaItems.id, item.id));
  changed(work, meeting);
}

/** Takes an item out. Throws `Conflict` once the agenda is sent. */
export async function removeItem(work: Work, meeting: Meeting, item: AgendaItem): Promise<void> {
  await hold(work, meeting);
  await work.tx.update(agendaItems).set({ removedAt: work.now }).where(eq(agendaItems.id, item.id));
  changed(work, meeting);
}

/** Moves an item one place up or down. Throws `Conflict` once the agenda is sent. */
export async function moveItem(
  work: Work,
  meeting: Meeting,
  { item, to }: { item: AgendaItem; to: 'up' | 'down' },
): Promise<void> {
  await hold(work, meeting);
  const ids = (await itemsOf(work, meeting.id)).map(({ id }) => id);
  const from = ids.indexOf(item.id);
  const place = Math.max(0, Math.min(ids.length - 1, from + (to === 'up' ? -1 : 1)));
  ids.splice(place, 0, ...ids.splice(from, 1));
  await inOrder(work, ids);
  changed(work, meeting);
}

/** The item of the address, in a meeting. */
export const theItem = async (work: Work, meeting: Meeting, id: string | undefined): Promise<AgendaItem> =>
  found((await itemsOf(work, meeting.id)).find((item) => item.id === id));

async function inOrder(work: Work, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await work.tx
      .update(agendaItems)
      .set({ position: index + 1 })
      .where(eq(agendaItems.id, id));
  }
}

/** Holds the meeting for this unit of work, so that nobody sends the agenda while it changes. */
async function hold(work: Work, meeting: Meeting): Promise<void> {
  const [row] = await work.tx
    .update(meetings)
    .set({ version: sql`${meetings.version} + 1` })
    .where(and(eq(meetings.id, meeting.id)))
    .returning();
  if (row === undefined || !isAgendaOpen(row)) throw new Conflict('The agenda was sent while you were changing it.');
}

const changed = (work: Work, { reviewId, id }: Meeting): void =>
  work.record({ action: 'meeting.agenda-changed', reviewId, objectKind: 'meeting', objectId: id });
