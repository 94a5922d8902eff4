import type { Partnership } from '../../accounts/index.js';

/** What the message with a link says. A link and a reference, and nothing of the case. */
export interface MailSource {
  readonly partnership: Pick<Partnership, 'name' | 'email'>;
  readonly reference: string;
  readonly link: string;
  /** How many days the link works. */
  readonly days: number;
}

/** The message to the recipient of a notice. */
export const noticeMail = ({ partnership, reference, link, days }: MailSource) => ({
  subject: `A notice for you: ${reference}`,
  paragraphs: [
    `${partnership.name} has a notice for you. Its reference is ${reference}.`,
    `Read it here: ${link}`,
    `The link works for ${days} days. You will be asked for a code, which we send to this address. What you open is confidential: please do not pass the link on.`,
    partnership.email === undefined
      ? 'If this is not for you, please tell the partnership.'
      : `If this is not for you, please tell us: ${partnership.email}`,
  ],
});
