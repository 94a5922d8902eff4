import { type Day, inWords } from '../../../kernel/day.js';
import type { Regime } from '../../../kernel/regime.js';
import { type PaperDocument, paragraph, placeholder, type Run } from '../../../platform/paper/index.js';

/** What the covering letter says (domain 3.14). */
export interface CoveringLetter {
  readonly regime: Regime;
  readonly reference: string;
  readonly partnershipName: string;
  readonly email: string | undefined;
  readonly homeOffice: string;
  readonly sender: string;
  readonly chair: string | undefined;
  readonly signedOffOn: Day | undefined;
  readonly family: string;
  readonly publication: string;
  /** Trials and inquests beside the review, each in a line. */
  readonly proceedings: readonly string[];
  readonly today: Day;
}

/** The letter that goes with the set. What nobody has written yet stands in it as a place to be filled in. */
export const coveringLetter = (letter: CoveringLetter): PaperDocument => ({
  title: 'Covering letter',
  marking: 'OFFICIAL-SENSITIVE',
  reference: letter.reference,
  language: 'en-GB',
  madeOn: letter.today,
  parts: [
    {
      kind: 'letter-opening',
      sender: [letter.partnershipName, ...(letter.email === undefined ? [] : [letter.email])],
      addressee: [letter.homeOffice],
      date: inWords(letter.today),
      reference: letter.reference,
      salutation: 'Dear colleagues',
      subject: `${letter.regime.name} ${letter.reference}: for quality assurance`,
    },
    paragraph(
      'With this letter come the overview report, the executive summary, the action plan and the national data form of this review.',
    ),
    paragraph(
      letter.chair === undefined ? said('', 'Name the independent chair') : `The independent chair is ${letter.chair}.`,
    ),
    paragraph(
      letter.signedOffOn === undefined
        ? said('', 'Say when the partnership signed the report off')
        : `The partnership signed the report off on ${inWords(letter.signedOffOn)}.`,
    ),
    paragraph(['How the family took part: ', ...said(letter.family, 'Say how the family took part')]),
    paragraph(
      letter.proceedings.length === 0
        ? 'No trial or inquest is recorded beside the review.'
        : `Trial and inquest: ${letter.proceedings.join('; ')}.`,
    ),
    paragraph([
      'What stands against publication: ',
      ...said(letter.publication, 'Say what stands against publication, or that nothing does'),
    ]),
    paragraph(`Please write to ${letter.email ?? letter.partnershipName} about it.`),
    { kind: 'letter-closing', closing: 'Yours faithfully', name: letter.sender, lines: [letter.partnershipName] },
  ],
});

/** The words, or the place where they are to stand. */
const said = (text: string, missing: string): readonly Run[] => [text === '' ? placeholder(missing) : text];
