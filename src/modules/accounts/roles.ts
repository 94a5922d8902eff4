/** Roles held in a whole partnership. Only the first two open case content. */
export const partnershipRoles = [
  'co-ordinator',
  'csp-chair',
  'board-member',
  'administrator',
  'privacy-officer',
] as const;

/** Roles held in one review. */
export const reviewRoles = [
  'independent-chair',
  'report-author',
  'panel-member',
  'minute-taker',
  'imr-author',
  'agency-senior',
  'chief-officer',
  'single-point-of-contact',
  'disclosure-officer',
  'information-governance',
] as const;

export type PartnershipRole = (typeof partnershipRoles)[number];
export type ReviewRole = (typeof reviewRoles)[number];
export type Role = PartnershipRole | ReviewRole;

const words: Record<Role, string> = {
  'co-ordinator': 'DASV strategy manager',
  'csp-chair': 'Community Safety Partnership chair',
  'board-member': 'Board member',
  administrator: 'Administrator of accounts',
  'privacy-officer': 'Privacy officer',
  'independent-chair': 'Independent chair',
  'report-author': 'Overview report author',
  'panel-member': 'Panel member',
  'minute-taker': 'Minute taker',
  'imr-author': 'IMR author',
  'agency-senior': 'Senior manager who signs the IMR',
  'chief-officer': 'Chief officer',
  'single-point-of-contact': 'Single point of contact for the action plan',
  'disclosure-officer': 'Police disclosure officer',
  'information-governance': 'Information governance lead',
};

/** True for a role that this edition knows. */
export const isRole = (text: string): text is Role => text in words;

/** The role as a person would say it. */
export const roleInWords = (role: string): string => (isRole(role) ? words[role] : role);
