import { type Day, monthOf, yearOf } from '../../kernel/day.js';
import type { AgencyAnswer } from '../acts/agency-answer.js';

const month = (on: Day): string => `${yearOf(on)}-${String(monthOf(on)).padStart(2, '0')}`;

/** What agencies say, whatever the case: contact in the years before the death. */
export const policeKnewThem = (last: Day): AgencyAnswer => ({
  known: true,
  firstContact: String(yearOf(last) - 2),
  lastContact: month(last),
  services: 'Response and public protection',
  summary:
    'Three calls to the address in two years. At the second a risk assessment was made, graded medium; the person was offered a referral to the domestic abuse service and did not take it up. No further action was taken.',
  dash: true,
  contribution: 'imr',
});

export const hospitalKnewThem = (last: Day): AgencyAnswer => ({
  known: true,
  firstContact: String(yearOf(last) - 1),
  lastContact: month(last),
  services: 'Emergency department',
  summary: 'Two attendances with injuries put down to falls. Routine enquiry about abuse is recorded at neither.',
  contribution: 'imr',
  imrAuthor: { name: 'Tansy Yarrowby', post: 'Named nurse, safeguarding', email: 'tansy.yarrowby@bexley.example' },
});

export const surgeryKnewThem = (last: Day): AgencyAnswer => ({
  known: true,
  firstContact: String(yearOf(last) - 6),
  lastContact: month(last),
  services: 'Registered with a general practice in the area',
  summary:
    'Seen for low mood and poor sleep. At the last appointment the practice nurse noted worries about a partner.',
  contribution: 'chronology',
});

export const serviceKnewThem = (last: Day): AgencyAnswer => ({
  known: true,
  firstContact: month(last),
  lastContact: month(last),
  services: 'Telephone advice',
  summary: 'One call to the advice line. A safe time to call back was agreed, and two calls back were not answered.',
  dash: true,
  marac: true,
  contribution: 'summary',
});

export const knewNobody: AgencyAnswer = {
  known: false,
  searched: 'Case management system and archive, by name, birth date and address.',
};

export const nothingToTell: AgencyAnswer = {
  nil: 'not-known',
  details: 'Incident and home safety visit records were searched by address and by name.',
};
