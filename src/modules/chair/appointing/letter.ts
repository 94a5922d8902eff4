import type { Day } from '../../../kernel/day.js';
import { type PaperDocument, paragraph } from '../../../platform/word/index.js';
import { longDate } from '../../../web/formats.js';
import type { Office } from '../rules.js';
import { officeWords } from '../words.js';

export interface LetterSource {
  readonly reference: string;
  readonly office: Office;
  readonly name: string;
  readonly appointedOn: Day;
  readonly partnership: { readonly name: string; readonly email: string | undefined };
  readonly on: Day;
  readonly signedBy: { readonly name: string; readonly post: string };
}

/** The letter that confirms an appointment. The fee stands in the contract, not here. */
export function confirmationLetter(source: LetterSource): PaperDocument {
  const { reference, office, name, appointedOn, partnership, on, signedBy } = source;
  return {
    title: `Appointment, ${reference}`,
    marking: 'OFFICIAL-SENSITIVE',
    reference,
    language: 'en-GB',
    madeOn: on,
    parts: [
      {
        kind: 'letter-opening',
        sender: [partnership.name, ...(partnership.email === undefined ? [] : [partnership.email])],
        addressee: [name],
        date: longDate(on),
        reference,
        salutation: `Dear ${name}`,
        subject: `Your appointment as ${officeWords[office]}, ${reference}`,
      },
      paragraph(
        `${partnership.name} confirms that you were appointed ${officeWords[office]} of the review with the reference ${reference} on ${longDate(appointedOn)}.`,
      ),
      paragraph(
        office === 'chair'
          ? 'You lead the panel and answer for the overview report, whoever drafts it. The review, its report and its action plan belong to the partnership.'
          : 'You draft the overview report and its executive summary with the independent chair, who answers for them. The review, its report and its action plan belong to the partnership.',
      ),
      paragraph(
        'You gave a statement of independence. Please tell us at once when anything in it changes, or when you find that you know anybody the review concerns.',
      ),
      paragraph(
        'What you learn in the review is confidential. Papers are given to you in the system alone: please do not keep copies elsewhere, and send nothing by ordinary e-mail. Your contract holds the terms and the fee.',
      ),
      paragraph(
        'We offer you mentoring from outside the review, and support for yourself. Please ask whenever you want it.',
      ),
      {
        kind: 'letter-closing',
        closing: 'Yours sincerely',
        name: signedBy.name,
        lines: [signedBy.post, partnership.name],
      },
    ],
  };
}
