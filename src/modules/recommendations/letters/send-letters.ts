import { type Day, inWords } from '../../../kernel/day.js';
import { and, eq, inArray, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { issueLink } from '../../links/index.js';
import { queueMessage } from '../../messages/index.js';
import { heldRecommendation } from '../held.js';
import type { LetterWay } from '../kinds.js';
import type { OpenRecommendations } from '../opened.js';
import { letterPaths } from '../paths.js';
import type { AddressedTo, Letter, Recommendation } from '../queries.js';
import { recommendationAddressees, recommendationLetters } from '../tables.js';

export const LETTER_LINK = 'recommendation-letter';
const LINK_DAYS = 180;

/** A chief officer by name. */
export interface Officer {
  readonly officerName: string;
  readonly officerPost: string;
  /** '' for whoever is written to on paper. */
  readonly officerEmail: string;
}

/** A recommendation on its way to the chief officer of one whom it is for. */
export interface LetterToSend {
  readonly one: Recommendation;
  readonly addressee: AddressedTo;
  readonly officer: Officer;
}

/** How letters go, and by when an answer is expected. */
export interface Sending {
  readonly letters: readonly LetterToSend[];
  readonly way: LetterWay;
  readonly sentOn: Day;
  readonly answerDueOn: Day;
}

/**
 * Sends issued recommendations to chief officers with the day an answer is expected (H-01); one message for all that go to one address.
 * Throws `Conflict` for one that is not issued, or that waits for an answer already.
 */
export async function sendLetters(
  work: Work,
  { review, names, sends }: OpenRecommendations,
  { letters, way, sentOn, answerDueOn }: Sending,
): Promise<void> {
  authorise(sends);
  await mustBeToSend(work, letters);
  const sent: Pick<Letter, LinkNeeds>[] = [];
  for (const { one, addressee, officer } of letters) {
    const letter = {
      ...{ reviewId: one.reviewId, partnershipId: one.partnershipId, id: work.newId(), recommendationId: one.id },
      ...{ addresseeId: addressee.id, ...officer, wordingVersion: one.wordingVersion, way, sentOn, answerDueOn },
      words: names.toPseudonyms(addressee.letterWords),
      ...{ sentBy: personIn(work), sentAt: work.now },
    };
    await work.tx
      .update(recommendationAddressees)
      .set({ ...officer, version: sql`${recommendationAddressees.version} + 1` })
      .where(eq(recommendationAddressees.id, addressee.id));
    await work.tx.insert(recommendationLetters).values(letter);
    recordOn(work, letter, 'recommendation-letter.sent');
    sent.push(letter);
  }
  if (way !== 'system') return;
  for (const some of Map.groupBy(sent, ({ officerEmail }) => officerEmail).values())
    await mailLetters(work, { letters: some, reference: review.reference });
}

/** Two who send at one moment take turns, and a chief officer is written to once: what is asked is asked again of what is held. */
async function mustBeToSend(work: Work, letters: readonly LetterToSend[]): Promise<void> {
  const ids = [...new Set(letters.map(({ one }) => one.id))].toSorted();
  for (const id of ids)
    if ((await heldRecommendation(work, { id })).state !== 'issued')
      throw new Conflict('Only what is issued goes to the chief officers.');
  const awaited = await work.tx
    .select({ id: recommendationLetters.id })
    .from(recommendationLetters)
    .where(
      and(
        inArray(
          recommendationLetters.addresseeId,
          letters.map(({ addressee }) => addressee.id),
        ),
        isNull(recommendationLetters.answer),
      ),
    );
  if (awaited.length > 0) throw new Conflict('It was sent already, and an answer is awaited.');
}

type LinkNeeds = 'id' | 'reviewId' | 'partnershipId' | 'recommendationId' | 'officerEmail' | 'answerDueOn';

/** What goes to one address in one message. */
export interface LettersToMail {
  readonly letters: readonly Pick<Letter, LinkNeeds>[];
  readonly reference: string;
  readonly late?: true;
}

/** One message with a link to each: a reference and a day, no name and nothing of the case. */
export async function mailLetters(work: Work, { letters, reference, late }: LettersToMail): Promise<void> {
  const [first] = letters;
  const { partnershipId, reviewId, officerEmail, answerDueOn } = found(first);
  const partnership = found(await findPartnership(work, partnershipId));
  const links: string[] = [];
  for (const { id } of letters)
    links.push(
      await issueLink(work, {
        ...{ kind: LETTER_LINK, subjectId: id, partnershipId, reviewId, email: officerEmail, days: LINK_DAYS },
        path: letterPaths.one(id),
      }),
    );
  const count = links.length === 1 ? 'a recommendation' : `${links.length} recommendations`;
  await queueMessage(work, {
    ...{ to: officerEmail, partnershipId, reviewId },
    subject: `${late ? 'Reminder: ' : ''}For the chief officer: ${count} to your organisation, ${reference}`,
    paragraphs: [
      late
        ? `Your organisation’s answer to ${count} of the review with the reference ${reference} was expected by ${inWords(answerDueOn)}. It has not come.`
        : `${partnership.name} has held a review with the reference ${reference} and makes ${count} to your organisation. We write to you as its chief officer and expect your answer by ${inWords(answerDueOn)}.`,
      ...links,
      'Please say of each whether you accept it, accept it in part, do not accept it and why, or have it in place already.',
      'You need no account; we will send a code to this address to check that it is yours.',
    ],
  });
}

/** Notes what was done with a letter. */
export const recordOn = (work: Work, { id, reviewId }: Pick<Letter, 'id' | 'reviewId'>, action: string): void =>
  work.record({ action, reviewId, objectKind: 'recommendation-letter', objectId: id });
