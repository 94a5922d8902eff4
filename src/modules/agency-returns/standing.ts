import { type Day, daysBetween } from '../../kernel/day.js';
import type { ChronologyStanding } from '../../platform/catalogue.js';
import { plural } from '../../web/formats.js';
import type { RequestEnd, StepKind } from './kinds.js';

/** Everything that the state of a request depends on. */
export interface RequestSituation {
  readonly dueOn: Day;
  readonly endedAs: RequestEnd | null;
  readonly withChronology: boolean;
  /** The agency has named somebody whom nobody has confirmed yet. */
  readonly toConfirm: boolean;
  readonly authorNamed: boolean;
  readonly begun: boolean;
  /** The last thing that happened to what was written. */
  readonly lastStep: StepKind | undefined;
  /** The day the agency's senior manager first signed it. */
  readonly signedOn: Day | undefined;
  readonly chronology: Pick<ChronologyStanding, 'state' | 'entries' | 'handedInOn'> | undefined;
}

export const requestStates = [
  'asked',
  'to-confirm',
  'author-named',
  'being-written',
  'with-senior',
  'signed',
  'sent-back',
  'accepted',
  'released',
  'did-not-take-part',
  'withdrawn',
  'handed-over',
] as const;
export type RequestStateName = (typeof requestStates)[number];

export const stateInWords: Readonly<Record<RequestStateName, string>> = {
  asked: 'Asked, nobody named yet',
  'to-confirm': 'Named, waiting to be confirmed',
  'author-named': 'Author named',
  'being-written': 'Being written',
  'with-senior': 'With the senior manager',
  signed: 'Signed and handed in',
  'sent-back': 'Sent back to the agency',
  accepted: 'Accepted',
  released: 'Released to the panel',
  'did-not-take-part': 'Did not take part',
  withdrawn: 'Withdrawn',
  'handed-over': 'Handed over',
};

/** Where a request stands. */
export interface RequestState {
  readonly name: RequestStateName;
  /** It has ended without a return. */
  readonly isEnded: boolean;
  /** The day everything that was asked for was first in; undefined while something is awaited. */
  readonly receivedOn: Day | undefined;
  /** Something that was asked for has not come. */
  readonly isAwaited: boolean;
  /** Days after the day it was due; nought when it is not late. */
  readonly daysLate: number;
  /** As the board says it of the chronology; undefined when none was asked for. */
  readonly chronologyWords: string | undefined;
}

const fromStep: Readonly<Record<StepKind, RequestStateName>> = {
  'to-senior': 'with-senior',
  'back-to-author': 'being-written',
  'signed-off': 'signed',
  'sent-back': 'sent-back',
  accepted: 'accepted',
  released: 'released',
  'release-withdrawn': 'accepted',
};

/** The state of a request on a day. */
export function stateOfRequest(situation: RequestSituation, today: Day): RequestState {
  const { endedAs, signedOn, withChronology, chronology } = situation;
  const chronologyOn = chronology?.handedInOn;
  const isIn = signedOn !== undefined && (!withChronology || chronologyOn !== undefined);
  const receivedOn = !isIn ? undefined : laterOf(signedOn, withChronology ? chronologyOn : undefined);
  const isAwaited = endedAs === null && receivedOn === undefined;
  return {
    name: endedAs ?? nameOf(situation),
    isEnded: endedAs !== null,
    receivedOn,
    isAwaited,
    daysLate: isAwaited ? Math.max(0, daysBetween(situation.dueOn, today)) : 0,
    chronologyWords: withChronology ? chronologyInWords(chronology) : undefined,
  };
}

const laterOf = (one: Day, other: Day | undefined): Day => (other !== undefined && other > one ? other : one);

function nameOf({ lastStep, begun, authorNamed, toConfirm }: RequestSituation): RequestStateName {
  if (lastStep !== undefined) return fromStep[lastStep];
  if (begun) return 'being-written';
  if (authorNamed) return 'author-named';
  return toConfirm ? 'to-confirm' : 'asked';
}

const chronologyStates: Readonly<Record<ChronologyStanding['state'], string>> = {
  'in-hand': 'In hand',
  'handed-in': 'Handed in',
  'sent-back': 'Sent back',
  accepted: 'Accepted',
  released: 'Released',
};

function chronologyInWords(chronology: RequestSituation['chronology']): string {
  if (chronology === undefined) return 'Not begun';
  return `${chronologyStates[chronology.state]}, ${plural(chronology.entries, 'entry', 'entries')}`;
}

/** How many requests stand where. Withdrawn ones and those handed over are not counted: another stands in their place. */
export interface Counts {
  readonly asked: number;
  readonly nobodyNamed: number;
  readonly inHand: number;
  readonly received: number;
  readonly late: number;
  readonly didNotTakePart: number;
}

export function countsOf(states: readonly RequestState[]): Counts {
  const live = states.filter(({ name }) => name !== 'withdrawn' && name !== 'handed-over');
  const among = (...names: readonly RequestStateName[]): number =>
    live.filter(({ name }) => names.includes(name)).length;
  return {
    asked: live.length,
    nobodyNamed: among('asked', 'to-confirm'),
    inHand: live.filter(({ isAwaited, name }) => isAwaited && name !== 'asked' && name !== 'to-confirm').length,
    received: live.filter(({ receivedOn, isEnded }) => receivedOn !== undefined && !isEnded).length,
    late: live.filter(({ daysLate }) => daysLate > 0).length,
    didNotTakePart: among('did-not-take-part'),
  };
}

/** "Old Trust (now New Trust)" where what an agency is called has changed since it was asked. */
export const nameThenAndNow = (then: string, now: string): string => (then === now ? then : `${then} (now ${now})`);
