import type { Contribution } from '../../../scoping/index.js';
import type { AskedFor } from '../../../terms-of-reference/index.js';
import type { ReturnKind } from '../../kinds.js';

/** What an agency could be asked for, and whether it is ticked before anybody has looked. */
export interface Proposal {
  readonly kind: ReturnKind;
  readonly withChronology: boolean;
  readonly isProposed: boolean;
}

/** An agency of the directory, as the page of asking needs it. */
export interface AgencyToAsk extends Proposal {
  readonly id: string;
  readonly name: string;
  readonly bound: boolean;
  /** Whom the request goes to; undefined when nobody with an e-mail address is known. */
  readonly contact: { readonly name: string; readonly email: string } | undefined;
  readonly alreadyAsked: boolean;
  /** Why this is proposed, in words: what the terms and the agency's own answer say; '' when neither speaks of it. */
  readonly because: string;
  /** In the terms or known from scoping: stands before the rest of the directory. */
  readonly isConcerned: boolean;
}

const fromTerms: Readonly<Record<AskedFor, Proposal>> = {
  'chronology-and-imr': { kind: 'imr', withChronology: true, isProposed: true },
  'short-report': { kind: 'short-report', withChronology: true, isProposed: true },
  information: { kind: 'short-report', withChronology: false, isProposed: false },
};

const fromScoping: Readonly<Record<Contribution, Proposal>> = {
  imr: { kind: 'imr', withChronology: true, isProposed: true },
  chronology: { kind: 'short-report', withChronology: true, isProposed: true },
  summary: { kind: 'short-report', withChronology: false, isProposed: true },
  'no-contact-letter': { kind: 'no-contact', withChronology: false, isProposed: false },
  none: { kind: 'no-contact', withChronology: false, isProposed: false },
};

/** What the terms ask for goes before what the agency thought it should send; with neither, the long form, and not ticked. */
export function proposalFor(terms: AskedFor | undefined, contribution: Contribution | undefined): Proposal {
  if (terms !== undefined) return fromTerms[terms];
  if (contribution !== undefined) return fromScoping[contribution];
  return { kind: 'imr', withChronology: true, isProposed: false };
}

/** Why an agency cannot be asked. */
export interface AskingBlocker {
  readonly kind: 'no-contact' | 'already-asked';
  readonly agencyId: string;
  readonly agency: string;
}

export const askingBlockers = (chosen: readonly AgencyToAsk[]): AskingBlocker[] =>
  chosen.flatMap(({ id, name, alreadyAsked, contact }): AskingBlocker[] => {
    if (alreadyAsked) return [{ kind: 'already-asked', agencyId: id, agency: name }];
    return contact === undefined ? [{ kind: 'no-contact', agencyId: id, agency: name }] : [];
  });

export const sayAskingBlocker = ({ kind, agency }: AskingBlocker): { field: string; message: string } => ({
  field: 'agencies',
  message:
    kind === 'already-asked'
      ? `${agency} has been asked already. Take it out, or withdraw that request first`
      : `${agency} has no contact with an e-mail address. Add one to the directory, or take it out`,
});
