import type { Gap, MemberKind, Sector } from './rules.js';

/** Whether somebody sits throughout, or comes for particular discussions. */
export const kindWords: Readonly<Record<MemberKind, string>> = { core: 'Core member', invited: 'Invited' };

/** What somebody brings to the balance of a panel. */
export const sectorWords: Readonly<Record<Sector, string>> = {
  statutory: 'Statutory body',
  voluntary: 'Voluntary organisation',
  specialist: 'Specialist',
};

/** The same over the members who fill it. */
export const sectorHeadings: Readonly<Record<Sector, string>> = {
  statutory: 'Core members from statutory bodies',
  voluntary: 'Core members from voluntary organisations',
  specialist: 'Specialists',
};

/** To whom support is offered. */
export const offeredTo = ['panel', 'staff', 'both'] as const;
export type OfferedTo = (typeof offeredTo)[number];

export const offeredToWords: Readonly<Record<OfferedTo, string>> = {
  panel: 'Panel members',
  staff: 'Staff affected by the death or the review',
  both: 'Panel members and staff',
};

/** How somebody stands in the list, as the report has it. */
export const roleOnPanel = (member: { kind: MemberKind; sector: Sector; daExpert: boolean }): string =>
  [
    kindWords[member.kind],
    member.daExpert ? 'specialist in domestic abuse' : sectorWords[member.sector].toLowerCase(),
  ].join(', ');

/** What was missing, in short, without the names that stood for it. */
export const gapWords: Readonly<Record<Gap, string>> = {
  'no-core-member': 'no core member',
  'no-domestic-abuse-expert': 'nobody with clear knowledge of domestic abuse',
  'no-statutory': 'no statutory body',
  'no-voluntary': 'no voluntary organisation',
  'no-specialist': 'no specialist',
  'agencies-missing': 'agencies that were involved',
  'skills-missing': 'skills that the chair does not bring',
  'not-senior': 'seniority not confirmed',
  'not-declared': 'declarations of conflicts',
  'not-undertaken': 'confidentiality undertakings',
};
