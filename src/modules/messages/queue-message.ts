import type { Work } from '../../platform/work.js';
import { messages } from './tables.js';

/** A message to one person. It holds a link and at most a reference: never a name, never case content. */
export interface NewMessage {
  readonly to: string;
  readonly subject: string;
  /** Paragraphs. */
  readonly paragraphs: readonly string[];
  readonly partnershipId?: string;
  readonly reviewId?: string;
  /** The same key is carried once only; leave out for a message that may come again. */
  readonly key?: string;
  /** Earliest instant to send it. */
  readonly notBefore?: Date;
  /** A calendar file (`platform/calendar` `invitation`) that travels with it where the way out can carry one. */
  readonly calendar?: string;
}

/** Puts a message in the outbox, in the transaction of the act that causes it. */
export async function queueMessage(work: Work, message: NewMessage): Promise<void> {
  const id = work.newId();
  await work.tx
    .insert(messages)
    .values({
      id,
      key: message.key ?? id,
      partnershipId: message.partnershipId ?? null,
      reviewId: message.reviewId ?? null,
      toAddress: message.to.trim().toLowerCase(),
      subject: message.subject,
      body: message.paragraphs.join('\n\n'),
      calendar: message.calendar ?? null,
      createdAt: work.now,
      sendAfter: message.notBefore ?? work.now,
    })
    .onConflictDoNothing();
}
