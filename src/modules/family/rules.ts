import { addDays, compareDays, type Day, laterOf } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import {
  type InvitationObstacle,
  type LetterKind,
  type OpeningReason,
  openingReasons,
  type Side,
} from './code-lists.js';

/** What decides whether somebody may be approached. */
export interface Standing {
  readonly warningNumber: number;
  readonly warning: string;
  readonly doNotContact: string | null;
  readonly diedOn: Day | null;
}

/** Why nobody is to approach somebody. */
export type ApproachBlocker = { readonly kind: 'died'; readonly on: Day } | { readonly kind: 'do-not-contact' };

/** Every reason not to approach somebody: nothing is planned, written or sent while there is one. */
export function approachBlockers({ diedOn, doNotContact }: Standing): ApproachBlocker[] {
  if (diedOn !== null) return [{ kind: 'died', on: diedOn }];
  return doNotContact === null ? [] : [{ kind: 'do-not-contact' }];
}

/** What the address of somebody may be opened for: where nobody is to approach them, to set it right and for nothing else. */
export const openingReasonsFor = (standing: Standing): readonly OpeningReason[] =>
  approachBlockers(standing).length === 0 ? openingReasons : ['to-correct'];

/** Why a letter is not to go. */
export type SendingBlocker =
  | ApproachBlocker
  | { readonly kind: 'warning-changed' }
  | { readonly kind: 'sent-already' }
  | { readonly kind: 'withdrawn' };

/** A letter that was written before the latest warning is not to go: it may name an address, or a hand that opens it, that is not safe. */
export function sendingBlockers(
  standing: Standing,
  letter: { readonly warningNumber: number; readonly sentOn: Day | null; readonly withdrawnAt: Date | null },
): SendingBlocker[] {
  if (letter.sentOn !== null) return [{ kind: 'sent-already' }];
  if (letter.withdrawnAt !== null) return [{ kind: 'withdrawn' }];
  const blockers: SendingBlocker[] = approachBlockers(standing);
  if (letter.warningNumber !== standing.warningNumber) blockers.push({ kind: 'warning-changed' });
  return blockers;
}

/** True when there is a warning that this person has not pressed through since it was last changed. */
export const mustReadWarning = (standing: Standing, lastRead: number | undefined): boolean =>
  standing.warning !== '' && (lastRead ?? 0) < standing.warningNumber;

/** What stands against inviting the alleged perpetrator; the chair may go on with a reason. */
export function invitationObstacles(
  standing: Standing,
  facts: ReadonlySet<'suspect-charged' | 'trial-ended'>,
): InvitationObstacle[] {
  const obstacles: InvitationObstacle[] = [];
  if (facts.has('suspect-charged') && !facts.has('trial-ended')) obstacles.push('trial-pending');
  if (standing.warning !== '') obstacles.push('unsafe');
  if (standing.doNotContact !== null) obstacles.push('do-not-contact');
  return obstacles;
}

/** A colleague who is in touch with one side is not asked to be in touch with the other. The chair and the co-ordinator know of both. */
export const isOnBothSides = (
  person: { readonly id: string; readonly holdsKey: boolean },
  side: Side,
  contacts: readonly { readonly side: Side; readonly contactPersonId: string }[],
): boolean => !person.holdsKey && contacts.some((one) => one.side !== side && one.contactPersonId === person.id);

/** A date that the plan or a next contact should keep away from. */
export interface KeyDate {
  readonly day: Day;
  readonly what: string;
}

const DAYS_AROUND = 7;

/** Key dates of other proceedings within a week of a day: an approach then may hurt, or harm a trial. */
export const datesAround = <Kept extends KeyDate>(on: Day, dates: readonly Kept[]): Kept[] =>
  dates.filter(({ day }) => day >= addDays(on, -DAYS_AROUND) && day <= addDays(on, DAYS_AROUND));

/** A contact that was made, as far as facts go. */
export interface Met {
  readonly id: string;
  readonly contactId: string;
  readonly side: Side;
  readonly on: Day;
  readonly reached: boolean;
  readonly toldOfReview: boolean;
  readonly updated: boolean;
  readonly nextOn: Day | null;
}

/** What the family work of one review comes to. Withdrawn records are left out before. */
export interface FamilyHappened {
  readonly contacts: readonly { readonly id: string; readonly side: Side; readonly mayApproach: boolean }[];
  readonly met: readonly Met[];
  readonly advocacyOn: readonly Day[];
  readonly leafletsOn: readonly Day[];
  readonly plannedOn: readonly Day[];
  readonly pseudonymsOn: readonly Day[];
  readonly photographOn: readonly Day[];
  readonly invitedOn: readonly Day[];
  readonly readings: readonly { readonly contactId: string; readonly readOn: Day | null }[];
  readonly draftComments: readonly {
    readonly contactId: string;
    readonly saidOn: Day | null;
    readonly answeredOn: Day | null;
  }[];
}

/** The dated facts of one review: days and nothing else, so that whoever sees the duties learns nothing of anybody. */
export function familyFacts(happened: FamilyHappened): DatedFact[] {
  const family = happened.met.filter(({ side, reached }) => side === 'family' && reached);
  const each = (name: DatedFact['name'], days: readonly Day[]): DatedFact[] => days.map((on) => ({ name, on }));
  const first = family.map(({ on }) => on).toSorted()[0];
  return [
    ...family.flatMap(({ toldOfReview, id, on }) =>
      toldOfReview ? [{ name: 'family-told', on, about: id } as const] : [],
    ),
    ...each('family-first-contact', first === undefined ? [] : [first]),
    ...each('family-told-of-advocacy', bothOn(happened.advocacyOn, happened.leafletsOn)),
    ...each('family-plan-made', happened.plannedOn),
    ...each('pseudonyms-agreed', happened.pseudonymsOn),
    ...each('photograph-agreed', happened.photographOn),
    ...each('perpetrator-invited', happened.invitedOn),
    ...each('family-read-draft', readOn(happened)),
    ...updates(happened),
  ];
}

/** The day on which the first of both had happened. */
function bothOn(one: readonly Day[], other: readonly Day[]): Day[] {
  const [first, second] = [one.toSorted()[0], other.toSorted()[0]];
  return first === undefined || second === undefined ? [] : [laterOf(first, second)];
}

/** Each day agreed for the next contact, and the contact that kept it. Where nobody is to be approached any more, what was open falls away. */
function updates({ contacts, met }: FamilyHappened): DatedFact[] {
  const mayApproach = new Map(contacts.map(({ id, mayApproach: may }) => [id, may]));
  const ordered = met.filter(({ side }) => side === 'family').toSorted((one, other) => compareDays(one.on, other.on));
  return ordered.flatMap((one, at): DatedFact[] => {
    if (one.nextOn === null) return [];
    const agreed = one.nextOn;
    const kept = ordered.slice(at + 1).find((other) => other.contactId === one.contactId && keeps(other, agreed));
    if (kept === undefined && mayApproach.get(one.contactId) !== true) return [];
    return [
      { name: 'family-contact-agreed', on: one.on, about: one.id },
      { name: 'family-contact-due', on: one.nextOn, about: one.id },
      ...(kept === undefined ? [] : [{ name: 'family-updated', on: kept.on, about: one.id } as const]),
    ];
  });
}

/** A contact, as far as it may keep what was agreed before it. */
type Kept = Pick<Met, 'on' | 'nextOn' | 'reached' | 'updated'>;

/** What was agreed for a day is kept by giving news, by agreeing another day, or by being in touch on the day or later; a call before it is not it. */
const keeps = ({ on, nextOn, reached, updated }: Kept, agreed: Day): boolean =>
  reached && (updated || nextOn !== null || on >= agreed);

/** The day by which somebody had read the draft and everything they all said of it had been answered. */
function readOn({ readings, draftComments }: FamilyHappened): Day[] {
  const read = readings.flatMap(({ readOn: on }) => on ?? []).toSorted();
  const last = read.at(-1);
  if (last === undefined || draftComments.some(({ saidOn, answeredOn }) => saidOn !== null && answeredOn === null))
    return [];
  return [[last, ...draftComments.flatMap(({ answeredOn }) => answeredOn ?? [])].toSorted().at(-1) ?? last];
}

/** What a person is told by a letter of this kind, when it goes. */
export const toldByLetter = (kind: LetterKind): { toldOfReview: boolean; updated: boolean } => ({
  toldOfReview: kind === 'first',
  updated: kind === 'update',
});

/** The next day on which somebody is expecting to hear from us: the last one agreed; none when they are not to be approached. */
export function nextContactOn(standing: Standing, met: readonly Kept[]): Day | undefined {
  if (approachBlockers(standing).length > 0) return undefined;
  const ordered = met.toSorted((one, other) => compareDays(one.on, other.on));
  const at = ordered.findLastIndex(({ nextOn }) => nextOn !== null);
  const agreed = ordered[at];
  const day = agreed?.nextOn ?? undefined;
  return day === undefined || ordered.slice(at + 1).some((other) => keeps(other, day)) ? undefined : day;
}
