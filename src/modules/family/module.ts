import type { ActWords, Module } from '../module.js';
import { openingInWords, openingReasons } from './code-lists.js';
import { familyItems } from './disclosure.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { familyPaths } from './paths.js';
import { keepFamily, seeOwnContacts, seePhotograph } from './policy.js';
import { routes } from './routes.js';
import { familyWaiting } from './waiting.js';

const detailsOpened = ({ ids }: ActWords): string => {
  const why = openingReasons.find((one) => one === ids.why);
  const words = 'Address and telephone of a contact opened';
  return why === undefined ? words : `${words}: ${openingInWords[why].toLowerCase()}`;
};

/** Those who run the work have the whole list. */
const ownContactsAlone = (roles: ReadonlySet<string>): boolean => seeOwnContacts.may(roles) && !keepFamily.may(roles);

export const familyModule: Module = {
  name: 'family',
  routes,
  duties,
  facts,
  disclosure: familyItems,
  waiting: familyWaiting,
  registerColumns: [{ id: 'family-told', heading: 'Family contact', dayOf: ['family-told', 'family-first-contact'] }],
  reviewMenu: [
    { text: 'Family', group: 'People', path: familyPaths.family, may: keepFamily.may },
    { text: 'My contacts', group: 'People', path: familyPaths.mine, may: ownContactsAlone },
    { text: 'Photograph', group: 'People', path: familyPaths.photograph, may: seePhotograph.may },
  ],
  // Whoever reads the timeline may not know the family: no act says on which side somebody stands, or who they are.
  acts: {
    'family-contact.seen': 'Record of a contact opened',
    'family-comments.seen': 'What the family said about the terms of reference or the draft read',
    'family-letter.seen': 'Letter to a contact downloaded',
    'family.contact-added': 'Contact added',
    'family.contact-changed': 'Contact changed',
    'family.contact-person-changed': 'Somebody else is in touch with a contact',
    'family.warning-changed': 'Safe-contact warning changed',
    'family.warning-read': 'Safe-contact warning read',
    'family.contact-stopped': 'A contact is not to be contacted',
    'family.contact-allowed': 'A contact may be contacted again',
    'family.death-recorded': 'The death of a contact recorded; what was planned has stopped',
    'family.death-corrected': 'A contact was recorded as having died by mistake; corrected',
    'family.details-opened': detailsOpened,
    'family.details-saved': 'Address and telephone of a contact changed',
    'family.plan-made': 'Plan for involving the family written',
    'family.contact-recorded': 'A contact recorded',
    'family.contact-record-withdrawn': 'The record of a contact withdrawn',
    'family.leaflet-withdrawn': 'The record of a leaflet withdrawn',
    'family.advocacy-withdrawn': 'The record of a word about advocacy withdrawn',
    'family.letter-withdrawn': 'A letter that had not gone withdrawn',
    'family.leaflet-given': 'Leaflet given',
    'family.advocacy-offered': 'Told about advocacy',
    'family.comment-recorded': 'What somebody of the family was asked or said recorded',
    'family.comment-answered': 'Answer to somebody of the family recorded',
    'family.reading-planned': 'Reading of the draft planned',
    'family.draft-read': 'Draft read by somebody of the family',
    'family.pseudonyms-agreed': 'Names used in the report agreed',
    'family.tribute-kept': 'Words about the person who died kept',
    'family.photograph-agreed': 'Consent to show a photograph recorded',
    'family.photograph-withdrawn': 'Consent to show a photograph taken back',
    'family.photograph-kept': 'Photograph kept, to be shown to the panel',
    'family-photograph.seen': 'Photograph of the person who died shown',
    'family.letter-written': 'Letter drawn up',
    'family.letter-sent': 'Recorded that a letter was sent by hand',
    'family.perpetrator-invited': 'The alleged perpetrator is invited to contribute',
    'family.perpetrator-not-invited': 'The alleged perpetrator is not invited for now',
    'family.perpetrator-replied': 'Reply of the alleged perpetrator recorded',
  },
};
