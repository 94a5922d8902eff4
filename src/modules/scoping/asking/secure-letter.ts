import { inWords } from '../../../kernel/day.js';
import { findRegime, section9 } from '../../../kernel/regime.js';
import type { PaperDocument, Part } from '../../../platform/word/index.js';
import type { ScopingRequest } from '../queries.js';

/** What the letter is drawn up from. */
export interface SecureLetterSource {
  readonly request: ScopingRequest;
  readonly reference: string;
  readonly regime: string;
  readonly partnershipName: string;
  readonly partnershipEmail: string | undefined;
  readonly signatory: { readonly name: string; readonly role: string };
}

/** The letter that asks an agency to secure its records. It names nobody the review is about. */
export function secureRecordsLetter(source: SecureLetterSource): PaperDocument {
  const { request, reference } = source;
  const regime = findRegime(source.regime) ?? section9;
  const askedOn = request.secureAskedOn ?? request.askedOn;
  return {
    title: `Request to secure records, ${reference}`,
    marking: 'OFFICIAL-SENSITIVE',
    reference,
    language: 'en-GB',
    madeOn: askedOn,
    parts: [
      {
        kind: 'letter-opening',
        sender: [source.partnershipName, ...(source.partnershipEmail === undefined ? [] : [source.partnershipEmail])],
        addressee: [request.contactName, request.agencyName],
        date: inWords(askedOn),
        reference,
        salutation: `Dear ${request.contactName}`,
        subject: 'Request to secure records',
      },
      ...body(request, regime.name, regime.act),
      {
        kind: 'letter-closing',
        closing: 'Yours sincerely',
        name: source.signatory.name,
        lines: [source.signatory.role, source.partnershipName],
      },
    ],
  };
}

function body(request: ScopingRequest, reviewName: string, act: string): Part[] {
  const words = [
    `${request.bound ? 'Your agency is asked' : 'Your organisation is asked, although it is not bound in law,'} to help decide whether a ${reviewName} is to be held (${act}). It has been sent a link to a scoping request, which says whom it is about.`,
    'Please secure your records today, so that nothing is lost or changed before it is known whether they are needed:',
    request.secureWhat,
    `Please tell us in your answer to the scoping request, by ${inWords(request.dueOn)}, that this has been done and where the records are held. If records have been destroyed under your retention rules, tell us which and when.`,
    'Do not send us the records themselves. Do not interview staff about the case before speaking to us: there may be criminal proceedings.',
  ];
  return words.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }));
}
