/** What somebody on the register can be asked to do. */
export const practitionerRoles = ['chair', 'author', 'imr-author', 'minute-taker'] as const;
export type PractitionerRole = (typeof practitionerRoles)[number];

export const practitionerRoleWords: Readonly<Record<PractitionerRole, string>> = {
  chair: 'Independent chair',
  author: 'Overview report author',
  'imr-author': 'IMR author',
  'minute-taker': 'Minute taker',
};

/** Skills that a review can call for. The partnership’s own list: no list in law. */
export const skills = [
  'chairing',
  'report-writing',
  'domestic-abuse',
  'coercive-control',
  'family-engagement',
  'trauma',
  'suicide',
  'children',
  'adults-at-risk',
  'mental-health',
  'substance-use',
  'equality',
  'honour-based-abuse',
  'older-people',
  'lgbt',
  'criminal-justice',
  'health',
  'housing',
] as const;
export type Skill = (typeof skills)[number];

export const skillWords: Readonly<Record<Skill, string>> = {
  chairing: 'Chairing panels of many agencies',
  'report-writing': 'Writing overview reports',
  'domestic-abuse': 'Domestic abuse and its dynamics',
  'coercive-control': 'Coercive and controlling behaviour, economic abuse',
  'family-engagement': 'Working with bereaved families',
  trauma: 'Trauma-informed practice',
  suicide: 'Deaths by suicide after domestic abuse',
  children: 'Safeguarding of children',
  'adults-at-risk': 'Safeguarding of adults',
  'mental-health': 'Mental health',
  'substance-use': 'Drugs and alcohol',
  equality: 'Equality, race, culture and faith',
  'honour-based-abuse': 'So-called honour-based abuse and forced marriage',
  'older-people': 'Older people, carers, abuse in the wider family',
  lgbt: 'LGBT+ people',
  'criminal-justice': 'Criminal justice',
  health: 'Health services',
  housing: 'Housing',
};

/** The words of a skill; one that this edition does not know is shown as it is kept. */
export const skillInWords = (skill: string): string => (isSkill(skill) ? skillWords[skill] : skill);
const isSkill = (text: string): text is Skill => Object.hasOwn(skillWords, text);

/** The modules of the Home Office’s learning on the guidance, and the room to name another. */
export const guidanceModules = [
  'Home Office online learning, module 1: information for all',
  'Home Office online learning, module 2: information for chairs',
  'Briefing by the partnership on its toolkit and templates',
  'Writing an IMR and a chronology',
  'Other training on the guidance',
] as const;
