/** People who sign in, partnerships, agencies, roles. */
export { type Addressee, chiefOfficerOf, contactAmong } from './agencies/whom-to-write-to.js';
export { holds, inPartnership, type Person, type PersonAtWork, signedIn } from './guards.js';
export { callPeople, namesOfPeople } from './names-of-people.js';
export {
  type Agency,
  type AgencyContact,
  agenciesOf,
  agencyContactsOf,
  type Colleague,
  type ContactKind,
  contactKinds,
  findPartnership,
  holdersOf,
  type Partnership,
  type PublicPartnership,
  partnershipsOpenToPublic,
  settingsOf,
} from './partnerships.js';
export { accountPaths, agencyPaths, safeBack } from './paths.js';
export { invitePerson, type NewPerson } from './people/invite-person.js';
export {
  isRole,
  type PartnershipRole,
  partnershipRoles,
  type ReviewRole,
  type Role,
  reviewRoles,
  roleInWords,
} from './roles.js';
export { identify } from './sessions.js';
export {
  type ExtractKind,
  extractKinds,
  type NoticeRecipient,
  type RecipientKey,
  recipientKeys,
} from './settings/recipients.js';
export { type ChangedFrom, type SettingsChange, saveSettings } from './settings/save-settings.js';
export {
  type ChaserStep,
  chaserTargets,
  defaultLimits,
  defaultSettings,
  limitIn,
  limitSettings,
  type PartnershipSettings,
  ragColours,
  readSettings,
} from './settings/settings.js';
export { ladderInWords } from './settings/words.js';
export { affiliations, agencies, agencyContacts, partnerships, people, roleGrants } from './tables.js';
