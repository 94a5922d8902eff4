/** Titles of the toolkit's Appendix B, word for word: people look for them. */
export const TITLE = 'NOTIFICATION – Domestic Homicide Review';
export const REFERRER_TITLE = 'Referrer details';
export const VICTIMS_TITLE = 'Victim(s) details';
export const PERPETRATORS_TITLE = 'Alleged/perpetrator’s details';
export const CHILDREN_TITLE = 'Child(ren) details';
export const DETAILS_TITLE = 'Notification Details';
export const FURTHER_TITLE = 'Further details that help the partnership decide';

export const whoMustBeTold = (partnership: string): string =>
  `${partnership} must be notified of any death where there may be a statutory duty to hold a domestic homicide review. You do not have to be certain. Deciding is for the partnership.`;

export const HOW_TO_FILL =
  'Answer what you can. Write “Not known” where you have asked and nobody can say; leave a box empty where you have not asked. Do not wait for missing answers.';

export const WHO_DECIDES =
  'The police write to the partnership of the area when a death may follow domestic abuse; any other agency may do so too. The partnership brings together police, council, fire and rescue, probation and health, and it decides whether a review is held.';

export const LAW_LEAD =
  'Under section 9(1) of the Domestic Violence, Crime and Victims Act 2004, a domestic homicide review is:';

/** The words of section 9(1) itself. */
export const LAW_OPENING =
  '“a review of the circumstances in which the death of a person aged 16 or over has, or appears to have, resulted from violence, abuse or neglect by—';
export const LAW_LETTERS = [
  'a person to whom he was related or with whom he was or had been in an intimate personal relationship, or',
  'a member of the same household as himself,',
];
export const LAW_CLOSING = 'held with a view to identifying the lessons to be learnt from the death.”';

export const SUICIDE =
  'Please also notify when a person may have died by suicide and the circumstances give concern, for example because there was controlling or coercive behaviour. It does not matter whether anybody is charged or convicted. A review asks what can be learnt, not who is to blame.';

export const ADD_MORE =
  'Please add more lines or copy a table below if there is more than one victim, alleged perpetrator or child.';

export const DETAILS_LEAD =
  'Say what led to this notification, whether another review is being undertaken (such as one inside an agency), and what is being done because of this incident.';

export const FURTHER_LEAD =
  'These questions are not on the printed form of the toolkit. They help the partnership to decide in time and to keep people safe. Leave empty what you cannot answer.';

export const RETURN_LEAD = 'Send this notification by secure email to';
export const RETURN_CARE =
  'It will hold personal details of living people. Do not send it from a personal email account, and put no names in the subject line.';

/**
 * Openings of every sentence printed on this form, and on the toolkit's own paper form, in bare letters: what begins so was not
 * written by the referrer.
 */
export const PRINTED_OPENINGS: readonly string[] = [
  'notificationdomestichomicidereview',
  'answerwhatyoucanwritenotknown',
  'thepolicewritetothepartnershipofthearea',
  'undersection91ofthe',
  'areviewofthecircumstancesinwhichthedeathofaperson',
  'apersontowhomheshewasrelated',
  'apersontowhomhewasrelated',
  'aapersontowhomheshewasrelated',
  'amemberofthesamehousehold',
  'bamemberofthesamehousehold',
  'heldwithaviewtoidentifyingthelessons',
  'pleasealsonotifywhenapersonmayhavediedbysuicide',
  'whereavictimtooktheirownlife',
  'cwhereavictimtooktheirownlife',
  'whenadomestichomicideoccurstherelevantpolice',
  'pleaseaddadditionallinesbelow',
  'pleaseaddmorelinesorcopyatable',
  'saywhatledtothisnotification',
  'thesequestionsarenotontheprintedform',
  'sendthisnotificationbysecureemailto',
  'notificationtobeemailedto',
  'itwillholdpersonaldetailsoflivingpeople',
  'officialsensitive',
];

/** Sentences that begin with the name of a partnership, recognised by what follows it. */
export const PRINTED_INSIDE: readonly string[] = ['mustbenotifiedofanyincidentwhere', 'mustbenotifiedofanydeathwhere'];
