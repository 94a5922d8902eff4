import { ARREST_STATES, RELATIONSHIPS } from '../code-lists.js';
import type { FurtherDetails } from '../content.js';
import { oneOfFew, oneOfMany, yesOrNo } from './choice-controls.js';
import { pastDate } from './date-control.js';
import { ask, at, inside, type Question } from './question.js';
import { line, longText, shortText } from './text-controls.js';

/** Asked under “The death”. */
export const death: readonly Question<FurtherDetails>[] = [
  ask({ name: 'dateOfDeath', label: 'Date of death' }, pastDate({ alsoInWords: true }), at('dateOfDeath')),
  ask(
    {
      name: 'timeOfDeath',
      label: 'Time of death',
      hint: 'For example, 3:30am, or during the night',
      max: 100,
      classes: 'govuk-input--width-20',
    },
    line,
    at('timeOfDeath'),
  ),
  ask(
    { name: 'placeOfDeath', label: 'Place of death', hint: 'An address, or what kind of place it was' },
    shortText,
    at('placeOfDeath'),
  ),
  ask(
    {
      name: 'dateRecognised',
      label: 'Date the death was recognised as one that may follow domestic abuse',
      what: 'Date the death was recognised',
    },
    pastDate(),
    at('dateRecognised'),
  ),
  ask(
    { name: 'suspectedSuicide', label: 'Is it thought that the person died by suicide?' },
    yesOrNo,
    at('suspectedSuicide'),
  ),
];

/** Asked under “Home and relationship”. */
export const home: readonly Question<FurtherDetails>[] = [
  ask(
    {
      name: 'usualResidence',
      label: 'Where the person who died usually lived',
      hint: 'Address, if it is not the one already given',
    },
    shortText,
    inside(at('usualResidence'), at('address')),
  ),
  ask(
    {
      name: 'localAuthority',
      label: 'Local authority area of that home',
      hint: 'The partnership for this area usually holds the review',
    },
    line,
    inside(at('usualResidence'), at('localAuthority')),
  ),
  ask(
    {
      name: 'relationship',
      label: 'The person who died was the alleged perpetrator’s…',
      hint: 'For example, choose “Ex-spouse…” if the person who died was their former wife',
    },
    oneOfMany(RELATIONSHIPS),
    at('relationship'),
  ),
  ask(
    {
      name: 'relationshipDetails',
      label: 'More about the relationship',
      hint: 'For example, how long it lasted, or where there are several people',
      rows: 3,
    },
    shortText,
    at('relationshipDetails'),
  ),
  ask(
    { name: 'otherHouseholdMembers', label: 'Other people in the household' },
    shortText,
    at('otherHouseholdMembers'),
  ),
];

/** Asked under “Police and coroner”. */
export const police: readonly Question<FurtherDetails>[] = [
  ask(
    { name: 'arrestOrCharge', label: 'Has anyone been arrested or charged?' },
    oneOfFew(ARREST_STATES),
    inside(at('arrestOrCharge'), at('state')),
  ),
  ask(
    {
      name: 'arrestOrCharge-details',
      label: 'Details of arrest or charge',
      hint: 'For example, the offence, and the date of the next hearing',
    },
    shortText,
    inside(at('arrestOrCharge'), at('details')),
  ),
  ask(
    { name: 'crimeReference', label: 'Crime reference', max: 100, classes: 'govuk-input--width-20' },
    line,
    at('crimeReference'),
  ),
  ask(
    { name: 'officerInCharge', label: 'Officer in charge', hint: 'Name and rank' },
    line,
    inside(at('officerInCharge'), at('name')),
  ),
  ask(
    { name: 'officerInCharge-contact', label: 'How to reach the officer in charge' },
    line,
    inside(at('officerInCharge'), at('contact')),
  ),
  ask(
    { name: 'familyLiaisonOfficer', label: 'Family liaison officer', hint: 'Name and rank' },
    line,
    inside(at('familyLiaisonOfficer'), at('name')),
  ),
  ask(
    { name: 'familyLiaisonOfficer-contact', label: 'How to reach the family liaison officer' },
    line,
    inside(at('familyLiaisonOfficer'), at('contact')),
  ),
  ask({ name: 'coroner', label: 'Coroner', hint: 'Area, name of the officer, and any reference' }, line, at('coroner')),
];

/** Asked under “Risk, language and handling”. */
export const care: readonly Question<FurtherDetails>[] = [
  ask(
    {
      name: 'knownRisks',
      label: 'Known risks to people who are alive',
      hint: 'To children, family, former partners or staff',
      rows: 5,
    },
    longText,
    at('knownRisks'),
  ),
  ask(
    { name: 'interpreter', label: 'Does the family or anyone else concerned need an interpreter?' },
    yesOrNo,
    inside(at('interpreter'), at('needed')),
  ),
  ask({ name: 'language', label: 'Language, and any dialect' }, line, inside(at('interpreter'), at('language'))),
  ask(
    {
      name: 'alreadyTold',
      label: 'Who has been told already',
      hint: 'For example, the multi-agency safeguarding hub, children’s services, or the family',
    },
    shortText,
    at('alreadyTold'),
  ),
  ask(
    {
      name: 'handling',
      label: 'Anything about how this information must be handled',
      what: 'Handling',
      hint: 'For example, something that the family does not know yet',
    },
    shortText,
    at('handling'),
  ),
];
