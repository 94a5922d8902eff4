import { isUuid } from '../../kernel/id.js';
import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { holdersOf, people } from '../accounts/index.js';
import { live, memberships, type OpenReview, type Review, reviews, rolesOn, visibleReviews } from '../reviews/index.js';
import type { Side } from './code-lists.js';
import { keepFamily } from './policy.js';
import {
  advocacies,
  comments,
  contacts,
  exchanges,
  invitations,
  leafletsGiven,
  letters,
  notes,
  readings,
  tributes,
  warningReads,
} from './tables.js';

/** Somebody to work with, with the colleague who is in touch. */
export type Contact = typeof contacts.$inferSelect & {
  readonly contactPerson: string;
  /** False when that colleague has left the review, so that nobody is in touch. */
  readonly isInTouch: boolean;
};

/** The contacts that the asker may know about: all for those who run the work, their own for a contact person. */
async function visibleContacts(work: Work, review: Review): Promise<SQL> {
  if (work.actor.kind !== 'person') return sql`false`;
  const ofReview = and(
    eq(contacts.reviewId, review.id),
    inArray(contacts.reviewId, work.tx.select({ id: reviews.id }).from(reviews).where(visibleReviews(work))),
  );
  const roles = await rolesOn(work, review);
  const mine = keepFamily.may(roles) ? undefined : eq(contacts.contactPersonId, work.actor.personId);
  return and(ofReview, mine) ?? sql`false`;
}

const fields = (work: Work, review: Review) => ({
  contact: contacts,
  contactPerson: people.name,
  isInTouch: sql<boolean>`exists (${work.tx
    .select({ one: sql`1` })
    .from(memberships)
    .where(and(eq(memberships.personId, contacts.contactPersonId), eq(memberships.reviewId, review.id), live(work)))})`,
});

/** Everybody of one side, in the order they were added; never both sides in one answer. */
export async function contactsOf(work: Work, review: Review, side: Side): Promise<Contact[]> {
  const rows = await work.tx
    .select(fields(work, review))
    .from(contacts)
    .leftJoin(people, eq(people.id, contacts.contactPersonId))
    .where(and(await visibleContacts(work, review), eq(contacts.side, side)))
    .orderBy(asc(contacts.addedAt), asc(contacts.id));
  return asContacts(work, review, rows);
}

/** One contact by id, if the asker may know about them. */
export async function findContact(work: Work, review: Review, id: string): Promise<Contact | undefined> {
  if (!isUuid(id)) return undefined;
  const rows = await work.tx
    .select(fields(work, review))
    .from(contacts)
    .leftJoin(people, eq(people.id, contacts.contactPersonId))
    .where(and(await visibleContacts(work, review), eq(contacts.id, id)));
  return (await asContacts(work, review, rows))[0];
}

type Row = { contact: typeof contacts.$inferSelect; contactPerson: string | null; isInTouch: boolean };

async function asContacts(work: Work, review: Review, rows: readonly Row[]): Promise<Contact[]> {
  if (rows.length === 0) return [];
  const coordinators = (await holdersOf(work, review.partnershipId, 'co-ordinator')).map(({ id }) => id);
  return rows.map(({ contact, contactPerson, isInTouch }) => ({
    ...contact,
    contactPerson: contactPerson ?? 'Somebody who has left',
    isInTouch: isInTouch || coordinators.includes(contact.contactPersonId),
  }));
}

/** True for the contact person of somebody on that side. */
export async function isContactPerson(work: Work, review: Review, side: Side): Promise<boolean> {
  const rows = await work.tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(await visibleContacts(work, review), eq(contacts.side, side)))
    .limit(1);
  return rows.length > 0;
}

/** Number of the last warning of a contact that the asker has pressed through. */
export async function lastWarningRead(work: Work, contactId: string): Promise<number | undefined> {
  if (work.actor.kind !== 'person') return undefined;
  const [row] = await work.tx
    .select({ number: warningReads.warningNumber })
    .from(warningReads)
    .where(and(eq(warningReads.contactId, contactId), eq(warningReads.personId, work.actor.personId)))
    .orderBy(desc(warningReads.warningNumber))
    .limit(1);
  return row?.number;
}

/** A colleague who can be the one in touch. */
export interface ContactPerson {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly holdsKey: boolean;
}

const IN_TOUCH = ['independent-chair', 'report-author', 'panel-member'];

/** Who can be in touch: the co-ordinators, and the chair, the author and the panel of this review. */
export async function contactPeopleFor(work: Work, review: OpenReview | Review): Promise<ContactPerson[]> {
  const members = await work.tx
    .select({ id: people.id, name: people.name, post: people.post, role: memberships.role })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.reviewId, review.id), inArray(memberships.role, IN_TOUCH), live(work)))
    .orderBy(asc(people.name));
  const coordinators = await holdersOf(work, review.partnershipId, 'co-ordinator');
  const all = [
    ...coordinators.map(({ id, name, post }) => ({ id, name, post, holdsKey: true })),
    ...members.map(({ id, name, post, role }) => ({
      id,
      name,
      post: post ?? '',
      holdsKey: role === 'independent-chair',
    })),
  ];
  return [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [{ ...first, holdsKey: first.holdsKey || more.some(({ holdsKey }) => holdsKey) }],
  );
}

/** A contact that was made, with what was said where the asker may read it. */
export type Exchange = typeof exchanges.$inferSelect & { readonly note: typeof notes.$inferSelect | null };

/** Every record of one contact: nothing of anybody else. */
export async function recordsOf(work: Work, contact: Contact) {
  const { tx } = work;
  const met = await tx
    .select({ exchange: exchanges, note: notes })
    .from(exchanges)
    .leftJoin(notes, eq(notes.exchangeId, exchanges.id))
    .where(eq(exchanges.contactId, contact.id))
    .orderBy(desc(exchanges.happenedOn), desc(exchanges.recordedAt));
  return {
    exchanges: met.map(({ exchange, note }): Exchange => ({ ...exchange, note })),
    leaflets: await tx
      .select()
      .from(leafletsGiven)
      .where(eq(leafletsGiven.contactId, contact.id))
      .orderBy(asc(leafletsGiven.givenOn)),
    advocacy: await tx
      .select()
      .from(advocacies)
      .where(eq(advocacies.contactId, contact.id))
      .orderBy(desc(advocacies.recordedAt)),
    comments: await tx
      .select()
      .from(comments)
      .where(eq(comments.contactId, contact.id))
      .orderBy(asc(comments.recordedAt)),
    readings: await tx
      .select()
      .from(readings)
      .where(eq(readings.contactId, contact.id))
      .orderBy(asc(readings.plannedOn)),
    tributes: await tx.select().from(tributes).where(eq(tributes.contactId, contact.id)).orderBy(desc(tributes.number)),
    letters: await tx.select().from(letters).where(eq(letters.contactId, contact.id)).orderBy(desc(letters.draftedAt)),
    invitations: await tx
      .select()
      .from(invitations)
      .where(eq(invitations.contactId, contact.id))
      .orderBy(desc(invitations.recordedAt)),
  };
}

export type ContactRecords = Awaited<ReturnType<typeof recordsOf>>;

/** The contacts of several people that count, oldest first: for the next day each expects to hear from us. */
export const metBy = (work: Work, contactIds: readonly string[]) =>
  work.tx
    .select({
      id: exchanges.id,
      contactId: exchanges.contactId,
      on: exchanges.happenedOn,
      nextOn: exchanges.nextOn,
      reached: exchanges.reached,
      updated: exchanges.updated,
    })
    .from(exchanges)
    .where(and(inArray(exchanges.contactId, [...contactIds]), isNull(exchanges.withdrawnAt)))
    .orderBy(asc(exchanges.happenedOn), asc(exchanges.recordedAt));
