import { type Day, inWords } from '../../../kernel/day.js';
import type { Regime } from '../../../kernel/regime.js';
import { type PaperDocument, paragraph, placeholder } from '../../../platform/paper/index.js';
import { type Receiver, receiverInWords } from '../kinds.js';

/** What the letter is made with. */
export interface ConclusionsLetter {
  readonly to: Receiver;
  readonly regime: Regime;
  readonly reference: string;
  readonly partnershipName: string;
  readonly email: string | undefined;
  readonly sender: string;
  readonly today: Day;
}

/** Where the law says that they are sent. */
const provision = (regime: Regime): string =>
  regime.id === 'section-8a'
    ? 'section 8A(4) and (5) of the Domestic Violence, Crime and Victims Act 2004'
    : 'section 9(3B) and (3C) of the Domestic Violence, Crime and Victims Act 2004';

/** The letter that goes with the conclusions, to be finished by whoever sends it. No name of the case is in it. */
export const conclusionsLetter = ({ to, regime, reference, ...rest }: ConclusionsLetter): PaperDocument => ({
  title: 'Conclusions of a review',
  marking: 'OFFICIAL-SENSITIVE',
  reference,
  language: 'en-GB',
  madeOn: rest.today,
  parts: [
    {
      kind: 'letter-opening',
      sender: [rest.partnershipName, ...(rest.email === undefined ? [] : [rest.email])],
      addressee: [receiverInWords[to]],
      date: inWords(rest.today),
      reference,
      salutation: to === 'commissioner' ? 'Dear Commissioner' : 'Dear Secretary of State',
      subject: `${regime.name} ${reference}: conclusions`,
    },
    paragraph(
      `We send you a copy of the conclusions of this review, as ${provision(regime)} asks of us, as soon as reasonably practicable after its completion.`,
    ),
    paragraph('With this letter come the overview report, the executive summary and the action plan.'),
    paragraph([
      'The report is not published yet. Until it is, please do not pass it on. ',
      placeholder(
        'Say here what stands against publication, such as a trial, an inquest or a wish of the family, or take this paragraph out',
      ),
    ]),
    paragraph('Please confirm that you have received it.'),
    { kind: 'letter-closing', closing: 'Yours sincerely', name: rest.sender, lines: [rest.partnershipName] },
  ],
});
