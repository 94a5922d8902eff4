import type { Day } from '../../kernel/day.js';

export const memberKinds = ['core', 'invited'] as const;
/** Sits throughout, or comes for particular discussions. */
export type MemberKind = (typeof memberKinds)[number];

export const sectors = ['statutory', 'voluntary', 'specialist'] as const;
/** What somebody brings to the balance of a panel (toolkit, Appendix C). */
export type Sector = (typeof sectors)[number];

/** A member as far as the balance of a panel hangs on them. */
export interface Seat {
  readonly name: string;
  readonly kind: MemberKind;
  readonly sector: Sector;
  readonly daExpert: boolean;
  readonly agencyId: string | null;
  readonly skills: readonly string[];
  readonly isSenior: boolean;
  readonly standsInFor: string | null;
  readonly leftOn: Day | null;
  /** Their last word is that they have a conflict. */
  readonly hasConflict: boolean;
  /** They declared that they know of no conflict and had no part in the case. */
  readonly hasDeclared: boolean;
  readonly hasUndertaken: boolean;
}

/** An agency that scoping found to have known somebody. */
export interface InvolvedAgency {
  readonly agencyId: string;
  readonly agencyName: string;
}

/** What a panel is measured against. */
export interface Asked {
  readonly involved: readonly InvolvedAgency[];
  /** Skills the review calls for that the chair does not bring. */
  readonly chairLacks: readonly string[];
}

/** Who fills what. */
export interface Coverage {
  /** Core members of statutory and voluntary bodies; specialists of any kind, those in domestic abuse and the invited included. */
  readonly sectors: Readonly<Record<Sector, readonly string[]>>;
  readonly daExperts: readonly string[];
  /** Agencies found involved with nobody on the panel. */
  readonly agenciesMissing: readonly InvolvedAgency[];
  /** Skills the chair lacks, with the members who bring each. */
  readonly skills: readonly { readonly skill: string; readonly by: readonly string[] }[];
  readonly notSenior: readonly string[];
  readonly notDeclared: readonly string[];
  readonly notUndertaken: readonly string[];
}

/** Those who sit now in their own right: a substitute fills no seat of their own. */
export const sitting = <S extends Pick<Seat, 'leftOn' | 'hasConflict' | 'standsInFor'>>(seats: readonly S[]): S[] =>
  seats.filter((seat) => seat.leftOn === null && !seat.hasConflict && seat.standsInFor === null);

/** What the members who sit now bring, and what is missing. */
export function coverageOf(seats: readonly Seat[], { involved, chairLacks }: Asked): Coverage {
  const now = sitting(seats);
  const core = now.filter(({ kind }) => kind === 'core');
  const names = (chosen: readonly Seat[]): string[] => chosen.map(({ name }) => name);
  const inSector = (sector: Sector): string[] => names(core.filter((seat) => seat.sector === sector));
  const present = new Set(now.map(({ agencyId }) => agencyId));
  return {
    sectors: {
      statutory: inSector('statutory'),
      voluntary: inSector('voluntary'),
      specialist: names(now.filter(({ sector, daExpert }) => sector === 'specialist' || daExpert)),
    },
    daExperts: names(now.filter(({ daExpert }) => daExpert)),
    agenciesMissing: involved.filter(({ agencyId }) => !present.has(agencyId)),
    skills: chairLacks.map((skill) => ({ skill, by: names(now.filter(({ skills }) => skills.includes(skill))) })),
    notSenior: names(core.filter(({ isSenior }) => !isSenior)),
    notDeclared: names(now.filter(({ hasDeclared }) => !hasDeclared)),
    notUndertaken: names(now.filter(({ hasUndertaken }) => !hasUndertaken)),
  };
}

export const gaps = [
  'no-core-member',
  'no-domestic-abuse-expert',
  'no-statutory',
  'no-voluntary',
  'no-specialist',
  'agencies-missing',
  'skills-missing',
  'not-senior',
  'not-declared',
  'not-undertaken',
] as const;
/** What a panel lacks. */
export type Gap = (typeof gaps)[number];

/** No reason sets these aside: a panel has members, and somebody with clear knowledge of domestic abuse is key (toolkit, Appendix C). */
const BARS: readonly Gap[] = ['no-core-member', 'no-domestic-abuse-expert'];

export const isBar = (gap: Gap): boolean => BARS.includes(gap);

/** Everything the panel lacks, in the order in which it is mended. */
export function gapsOf(seats: readonly Seat[], coverage: Coverage): Gap[] {
  const hasCore = sitting(seats).some(({ kind }) => kind === 'core');
  const lacks: Readonly<Record<Gap, boolean>> = {
    'no-core-member': !hasCore,
    'no-domestic-abuse-expert': coverage.daExperts.length === 0,
    'no-statutory': coverage.sectors.statutory.length === 0,
    'no-voluntary': coverage.sectors.voluntary.length === 0,
    'no-specialist': coverage.sectors.specialist.length === 0,
    'agencies-missing': coverage.agenciesMissing.length > 0,
    'skills-missing': coverage.skills.some(({ by }) => by.length === 0),
    'not-senior': coverage.notSenior.length > 0,
    'not-declared': coverage.notDeclared.length > 0,
    'not-undertaken': coverage.notUndertaken.length > 0,
  };
  return gaps.filter((gap) => lacks[gap]);
}

/** Why the panel cannot be called formed. */
export type FormingBlocker = Gap | 'no-reason' | 'formed-already' | 'before-a-member-joined';

/** Every reason against it: the bars always, the rest while no reason is given for going on without. */
export function formingBlockers(asked: {
  readonly gaps: readonly Gap[];
  readonly reason: string;
  readonly isFormed: boolean;
  readonly formedOn: Day;
  /** The day on which the first of those who sit joined. */
  readonly firstJoinedOn: Day | undefined;
}): FormingBlocker[] {
  if (asked.isFormed) return ['formed-already'];
  const bars: FormingBlocker[] = asked.gaps.filter(isBar);
  if (asked.firstJoinedOn !== undefined && asked.formedOn < asked.firstJoinedOn) bars.push('before-a-member-joined');
  const advisory = asked.gaps.filter((gap) => !isBar(gap));
  return advisory.length > 0 && asked.reason === '' ? [...bars, 'no-reason'] : bars;
}

/** Fewer than this many could be guessed by name. */
const COUNTED_FROM = 3;

/** How many took support up, as far as others may know: undefined while it could point at somebody. */
export const countShown = (uses: number): number | undefined => (uses >= COUNTED_FROM ? uses : undefined);
