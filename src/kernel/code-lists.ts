/** One choice of a list: what is kept, what is shown, and where the printed list puts it. */
export interface Choice<Code extends string = string> {
  readonly code: Code;
  readonly label: string;
  readonly group?: string;
}

const choice = <const Code extends string>(code: Code, label: string, group?: string): Choice<Code> =>
  group === undefined ? { code, label } : { code, label, group };

/** Home Office library of reviews: "sex" has these three values and keeps gender identity apart. */
export const SEXES = [
  choice('female', 'Female'),
  choice('male', 'Male'),
  choice('not-stated', 'Unclear, unknown or not stated'),
] as const;

const WHITE = 'White';
const MIXED = 'Mixed or multiple ethnic groups';
const ASIAN = 'Asian or Asian British';
const BLACK = 'Black, Black British, Caribbean or African';
const OTHER = 'Other ethnic group';

/** Government Statistical Service harmonised list for England and Wales, 2021: nineteen groups, and not stated. */
export const ETHNICITIES = [
  choice('white-british', 'English, Welsh, Scottish, Northern Irish or British', WHITE),
  choice('white-irish', 'Irish', WHITE),
  choice('white-gypsy-or-irish-traveller', 'Gypsy or Irish Traveller', WHITE),
  choice('white-roma', 'Roma', WHITE),
  choice('white-other', 'Any other White background', WHITE),
  choice('mixed-white-and-black-caribbean', 'White and Black Caribbean', MIXED),
  choice('mixed-white-and-black-african', 'White and Black African', MIXED),
  choice('mixed-white-and-asian', 'White and Asian', MIXED),
  choice('mixed-other', 'Any other Mixed or multiple background', MIXED),
  choice('asian-indian', 'Indian', ASIAN),
  choice('asian-pakistani', 'Pakistani', ASIAN),
  choice('asian-bangladeshi', 'Bangladeshi', ASIAN),
  choice('asian-chinese', 'Chinese', ASIAN),
  choice('asian-other', 'Any other Asian background', ASIAN),
  choice('black-caribbean', 'Caribbean', BLACK),
  choice('black-african', 'African background', BLACK),
  choice('black-other', 'Any other Black, Black British or Caribbean background', BLACK),
  choice('other-arab', 'Arab', OTHER),
  choice('other-any', 'Any other ethnic group', OTHER),
  choice('not-stated', 'Not stated'),
] as const;

/** Home Office library of reviews, 23 values, read as "the person who died was the … of the alleged perpetrator". */
export const RELATIONSHIPS = [
  choice('boyfriend-or-girlfriend', 'Boyfriend or girlfriend'),
  choice('brother-or-sister', 'Brother or sister'),
  choice('carer-health-worker-or-patient', 'Carer, health worker or patient'),
  choice('cohabitant', 'Cohabitant'),
  choice('cohabiting-partner', 'Common-law spouse or cohabiting partner'),
  choice('emotional-rival', 'Emotional rival'),
  choice('ex-boyfriend-or-girlfriend', 'Ex-boyfriend or ex-girlfriend'),
  choice('ex-spouse-or-partner', 'Ex-spouse, ex-common-law spouse or ex-cohabiting partner'),
  // The library keeps this one as "Adulterous relationship" and shows these words.
  choice('extramarital', 'Extramarital relationship'),
  choice('grandparent', 'Grandparent'),
  choice('half-sibling', 'Half sibling'),
  choice('lovers-spouse', "Lover's spouse"),
  choice('parent', 'Parent'),
  choice('son-or-daughter', 'Son or daughter'),
  choice('child-of-cohabitant', 'Son or daughter of cohabitant'),
  choice('spouse', 'Spouse (including civil partner)'),
  choice('step-child', 'Step-child'),
  choice('step-parent', 'Step-parent'),
  choice('step-sibling', 'Step-sibling'),
  // The library keeps this one as "Casual sexual partner" and shows these words.
  choice('uncommitted-sexual-partner', 'Uncommitted sexual partner'),
  choice('other-relative', 'Other relative'),
  choice('other-non-relative', 'Other (non-relative)'),
  choice('not-known', 'Not known'),
] as const;

/** Toolkit section 5 asks whether children or vulnerable adults are "directly or indirectly involved". */
export const INVOLVEMENTS = [
  choice('directly', 'Yes, directly'),
  choice('indirectly', 'Yes, indirectly'),
  choice('no', 'No'),
] as const;

/** How far the police had gone when the notification was made; our own list. */
export const ARREST_STATES = [
  choice('none', 'No arrest'),
  choice('interviewed', 'Interviewed without arrest'),
  choice('arrested', 'Arrested'),
  choice('bailed', 'Released on bail'),
  choice('under-investigation', 'Released under investigation'),
  choice('charged', 'Charged'),
  choice('suspect-died', 'Alleged perpetrator has died'),
  choice('other', 'Other'),
] as const;

export type Sex = (typeof SEXES)[number]['code'];
export type EthnicityCode = (typeof ETHNICITIES)[number]['code'];
export type Relationship = (typeof RELATIONSHIPS)[number]['code'];
export type Involvement = (typeof INVOLVEMENTS)[number]['code'];
export type ArrestState = (typeof ARREST_STATES)[number]['code'];

/** The words for a code; a code from an older list is shown as it is kept. */
export const labelOf = (list: readonly Choice[], code: string): string =>
  list.find((item) => item.code === code)?.label ?? code;
