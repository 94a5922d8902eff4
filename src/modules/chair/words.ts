import type { AppointmentBlocker, Office, OverrideBlocker } from './rules.js';

/** What somebody is appointed to, in a sentence. */
export const officeWords: Readonly<Record<Office, string>> = {
  chair: 'independent chair',
  author: 'overview report author',
};

/** The role in the review that an office gives. */
export const officeRole = { chair: 'independent-chair', author: 'report-author' } as const;

export const appointmentBlockerWords: Readonly<Record<AppointmentBlocker, string>> = {
  'no-specification': 'Write the specification first: what this review needs of its chair',
  'no-email': 'Enter their email address: the account is opened with it',
  withdrawn: 'They have withdrawn, or are not considered any more',
  'no-statement': 'They have not given their independence statement yet',
  conflict:
    'A link with an agency of this review stands in the way. Two people must judge that it is no bar, with a reason',
  taken: 'Somebody holds this office already. End that appointment first',
  own: 'You cannot appoint yourself',
  excluded: 'They are excluded from this review. Lift the exclusion first, if the reason for it has gone',
};

export const overrideBlockerWords: Readonly<Record<OverrideBlocker, string>> = {
  'same-person': 'You proposed this yourself: a second person must agree',
  own: 'It is about yourself: somebody else must answer',
  'statement-changed': 'There is a newer statement. What was proposed for the older one does not hold for it',
  answered: 'This has been answered already',
};
