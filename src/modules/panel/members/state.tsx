import { longDate } from '../../../web/formats.js';
import { Tag } from '../../../web/index.js';
import type { MemberStanding } from './standing.js';

/** Where a member is. */
export type MemberState =
  | 'left'
  | 'conflict'
  | 'not-declared'
  | 'no-role'
  | 'not-undertaken'
  | 'ready'
  | 'paper-owed'
  | 'paper';

export function stateOf({ row, word, hasRole, declaredOn, undertakenOn }: MemberStanding): MemberState {
  if (row.leftOn !== null) return 'left';
  if (word?.declared === 'conflict') return 'conflict';
  if (row.personId === null) return declaredOn && undertakenOn ? 'paper' : 'paper-owed';
  if (!hasRole) return 'no-role';
  if (declaredOn === undefined) return 'not-declared';
  return undertakenOn === undefined ? 'not-undertaken' : 'ready';
}

const shown: Readonly<Record<MemberState, readonly [string, string]>> = {
  left: ['grey', 'Has left'],
  conflict: ['red', 'Conflict: access ended'],
  'no-role': ['red', 'Access ended'],
  'not-declared': ['yellow', 'Has not declared yet'],
  'not-undertaken': ['yellow', 'Undertaking not accepted'],
  ready: ['green', 'Papers open to them'],
  'paper-owed': ['yellow', 'Paper forms owed'],
  paper: ['blue', 'Without access'],
};

/** Where a member is, in words. */
export const MemberTag = ({ member }: { member: MemberStanding }) => {
  const [colour, text] = shown[stateOf(member)];
  return <Tag classes={`govuk-tag--${colour}`} text={text} />;
};

/** What they said about conflicts and earlier involvement, and where. */
export function declarationInWords({ row, word, declaredOn }: MemberStanding): string {
  if (word?.declared === 'conflict') return 'They declared a conflict of interest';
  if (declaredOn === undefined) return 'Not yet';
  return `No conflict, no part in the case: ${longDate(declaredOn)}${row.personId === null ? ', on paper' : ''}`;
}

export function undertakingInWords({ row, undertakenOn }: MemberStanding): string {
  if (undertakenOn === undefined) return 'Not yet';
  return row.personId === null
    ? `Signed on paper on ${longDate(undertakenOn)}`
    : `Accepted by them on ${longDate(undertakenOn)}`;
}
