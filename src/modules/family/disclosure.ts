import { type Day, dayInLondon } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { aboutInWords, channelInWords } from './code-lists.js';
import { comments, exchanges, letters, plans, readings, tributes } from './tables.js';

/**
 * That there are records of contact, letters, comments and readings, by day. A schedule of unused material can reach the defence: no item
 * says who somebody is, on which side they stand, or what they said.
 */
export async function familyItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const { tx } = work;
  const by = people.name;
  const kept = [
    ...(await tx
      .select({ one: exchanges, by })
      .from(exchanges)
      .leftJoin(people, eq(people.id, exchanges.recordedBy))
      .where(eq(exchanges.reviewId, reviewId))
      .then(told((one) => ['contact', contactInWords(one), one.happenedOn]))),
    ...(await tx
      .select({ one: letters, by })
      .from(letters)
      .leftJoin(people, eq(people.id, letters.draftedBy))
      .where(eq(letters.reviewId, reviewId))
      .then(
        told((one) => [
          'letter',
          `Letter to a contact${one.withdrawnAt === null ? '' : ' (withdrawn)'}`,
          one.draftedOn,
        ]),
      )),
    ...(await tx
      .select({ one: comments, by })
      .from(comments)
      .leftJoin(people, eq(people.id, comments.recordedBy))
      .where(eq(comments.reviewId, reviewId))
      .then(told((one) => ['comment', `Record of asking a contact about ${aboutInWords[one.about]}`, one.askedOn]))),
    ...(await tx
      .select({ one: readings, by })
      .from(readings)
      .leftJoin(people, eq(people.id, readings.recordedBy))
      .where(eq(readings.reviewId, reviewId))
      .then(told((one) => ['reading', readingInWords(one), one.readOn ?? dayInLondon(one.recordedAt)]))),
    ...(await tx
      .select({ one: tributes, by })
      .from(tributes)
      .leftJoin(people, eq(people.id, tributes.recordedBy))
      .where(eq(tributes.reviewId, reviewId))
      .then(told((one) => ['tribute', 'Words about the person who died', one.givenOn]))),
    ...(await tx
      .select({ one: plans, by })
      .from(plans)
      .leftJoin(people, eq(people.id, plans.madeBy))
      .where(eq(plans.reviewId, reviewId))
      .then(told((one) => ['plan', 'Plan for contact', one.madeOn]))),
  ];
  return kept;
}

/** A reading that is still to come is a record of today, not of the day it is planned for. */
const readingInWords = ({ readOn }: typeof readings.$inferSelect): string =>
  readOn === null ? 'Appointment for a contact to read the draft' : 'Record of a reading of the draft by a contact';

const contactInWords = ({ channel, withdrawnAt }: typeof exchanges.$inferSelect): string => {
  const how = channelInWords[channel];
  const words = how === undefined ? 'Record of a contact' : `Record of a contact: ${how.toLowerCase()}`;
  return withdrawnAt === null ? words : `${words} (withdrawn)`;
};

/** Rows as items: what kind of record, its words, and its day. Who recorded it is a person at work. */
const told =
  <Row extends { readonly id: string }>(words: (one: Row) => readonly [kind: string, title: string, madeOn: Day]) =>
  (rows: readonly { readonly one: Row; readonly by: string | null }[]): DisclosureItem[] =>
    rows.map(({ one, by }) => {
      const [kind, title, madeOn] = words(one);
      return {
        key: `family-${kind}:${one.id}`,
        title,
        author: by ?? 'A former colleague',
        madeOn,
        holder: 'The partnership',
      };
    });
