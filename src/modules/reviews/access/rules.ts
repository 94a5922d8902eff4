import type { Day } from '../../../kernel/day.js';
import { rolesThatMayHaveLinks } from '../kinds.js';

/** Whether a link through the work of their agency is theirs to declare: they answer for an agency, and are nothing else in the review. */
export const mayDeclareLink = (roles: ReadonlySet<string>): boolean =>
  roles.size > 0 && [...roles].every((role) => rolesThatMayHaveLinks.includes(role));

/** Why somebody cannot be kept out. */
export type ExclusionBlocker = 'nobody-chosen' | 'yourself' | 'excluded-already' | 'nobody-left-to-run-it';

/** What decides whether somebody may be kept out of a review. */
export interface ProposedExclusion {
  readonly personId: string | undefined;
  readonly by: string;
  readonly excluded: readonly string[];
  /** Co-ordinators of the partnership who may open the review now. */
  readonly coOrdinators: readonly string[];
}

/** Every reason the exclusion cannot be made. Whoever has a conflict of their own declares it instead; somebody is left to run the review. */
export function exclusionBlockers({ personId, by, excluded, coOrdinators }: ProposedExclusion): ExclusionBlocker[] {
  if (personId === undefined) return ['nobody-chosen'];
  const blockers: ExclusionBlocker[] = [];
  if (personId === by) blockers.push('yourself');
  if (excluded.includes(personId)) blockers.push('excluded-already');
  if (coOrdinators.includes(personId) && coOrdinators.length === 1) blockers.push('nobody-left-to-run-it');
  return blockers;
}

/** Why somebody cannot be given a role in the review. */
export type MembershipBlocker =
  | 'nobody-chosen'
  | 'yourself'
  | 'excluded'
  | 'holds-it-already'
  | 'ends-before-it-starts';

/** A role in a review, as proposed. */
export interface ProposedMembership {
  readonly personId: string | undefined;
  /** Who gives the role. */
  readonly by: string;
  readonly role: string;
  readonly startsOn: Day;
  readonly endsOn: Day | undefined;
  readonly excluded: readonly string[];
  /** Roles held now or from a later day. */
  readonly held: readonly { readonly personId: string; readonly role: string }[];
}

/** Every reason the role cannot be given. Nobody gives one to themselves: a CSP chair would hold the key to real names by it. */
export function membershipBlockers(proposed: ProposedMembership): MembershipBlocker[] {
  const { personId, by, role, startsOn, endsOn, excluded, held } = proposed;
  if (personId === undefined) return ['nobody-chosen'];
  const blockers: MembershipBlocker[] = [];
  if (personId === by) blockers.push('yourself');
  if (excluded.includes(personId)) blockers.push('excluded');
  if (held.some((one) => one.personId === personId && one.role === role)) blockers.push('holds-it-already');
  if (endsOn !== undefined && endsOn <= startsOn) blockers.push('ends-before-it-starts');
  return blockers;
}

const exclusionWords: Record<ExclusionBlocker, string> = {
  'nobody-chosen': 'Choose the person, or enter the e-mail address of their account',
  yourself: 'You cannot exclude yourself. Declare your conflict of interest instead',
  'excluded-already': 'This person is excluded already',
  'nobody-left-to-run-it':
    'This is the only co-ordinator who can open the review. Give somebody else the role of co-ordinator first',
};

const membershipWords: Record<MembershipBlocker, string> = {
  'nobody-chosen': 'Choose the person, or enter the e-mail address of their account',
  yourself: 'You cannot give yourself a role. Ask a colleague who runs the review',
  excluded: 'This person is excluded from the review. Lift the exclusion first, if the reason for it has gone',
  'holds-it-already': 'This person has this role already',
  'ends-before-it-starts': 'The last day must be after the first',
};

/** The reason as a form says it, at its field. */
export const exclusionError = (blocker: ExclusionBlocker) => ({ field: 'person', message: exclusionWords[blocker] });
export const membershipError = (blocker: MembershipBlocker) => ({
  field: blocker === 'ends-before-it-starts' ? 'endsOn' : 'person',
  message: membershipWords[blocker],
});
