import type { Day } from './day.js';
import { type Limb, section8aLimbs, section9Limbs } from './regime-criteria.js';
import type { LimitSetting } from './rule-source.js';

export type { Limb } from './regime-criteria.js';

/** The law and guidance under which a review is held. */
export type RegimeId = 'section-9' | 'section-8a';

/** A regime as data: its name, test, recipients and limits. */
export interface Regime {
  readonly id: RegimeId;
  /** Domestic Homicide Review, Domestic Abuse Related Death Review. */
  readonly name: string;
  readonly plural: string;
  readonly initials: 'DHR' | 'DARDR';
  readonly act: string;
  readonly guidance: string;
  /** The provision under which the Secretary of State may direct a review. */
  readonly direction: string;
  readonly criteria: readonly Limb[];
  /** What to warn of when a decision is taken. */
  readonly cautions: readonly string[];
  /** Who must be sent a copy of the conclusions, as soon as reasonably practicable. */
  readonly conclusionsTo: readonly string[];
  readonly limits: Partial<Readonly<Record<LimitSetting, number>>>;
}

/** Section 9 of the 2004 Act with the statutory guidance of December 2016: the default. */
export const section9: Regime = {
  id: 'section-9',
  name: 'Domestic Homicide Review',
  plural: 'Domestic Homicide Reviews',
  initials: 'DHR',
  act: 'Domestic Violence, Crime and Victims Act 2004, section 9',
  guidance: 'Multi-agency statutory guidance, December 2016',
  direction: 'section 9(2)',
  criteria: section9Limbs,
  cautions: [],
  conclusionsTo: ['Domestic Abuse Commissioner'],
  limits: { 'months-to-decide': 1, 'months-to-report': 6 },
};

/**
 * Section 8A of the 2004 Act, inserted by section 19 of the Victims and Prisoners Act 2024. No commencement has been seen, nor final
 * guidance: its limits are carried over from section 9 as the partnership's own until there is something to read.
 */
export const section8a: Regime = {
  id: 'section-8a',
  name: 'Domestic Abuse Related Death Review',
  plural: 'Domestic Abuse Related Death Reviews',
  initials: 'DARDR',
  act: 'Domestic Violence, Crime and Victims Act 2004, section 8A (inserted by the Victims and Prisoners Act 2024, section 19)',
  guidance: 'Statutory guidance not seen in final form',
  direction: 'section 8A(2)',
  criteria: section8aLimbs,
  cautions: [
    'A member of the same household who is neither related nor personally connected (a lodger, a housemate, some carers) no longer brings a death within the test.',
  ],
  conclusionsTo: ['Secretary of State', 'Domestic Abuse Commissioner'],
  limits: { 'months-to-decide': 1, 'months-to-report': 6 },
};

/** Every regime, the default first. */
export const regimes: readonly Regime[] = [section9, section8a];

/** A partnership's answer to "from which day does section 8A apply?": absent while it is not taken to be in force. */
export interface RegimeSetting {
  readonly section8aFrom?: Day | undefined;
}

/**
 * The regime that governs a case, by its day. The rule for deaths before commencement has not been seen: which day of a case is
 * asked about is the partnership's choice, and once a review is stamped with its regime it keeps it.
 */
export const regimeFor = (on: Day, setting: RegimeSetting = {}): Regime =>
  setting.section8aFrom !== undefined && on >= setting.section8aFrom ? section8a : section9;

/** The regime stored under an id, or undefined. */
export const findRegime = (id: string): Regime | undefined => regimes.find((regime) => regime.id === id);
