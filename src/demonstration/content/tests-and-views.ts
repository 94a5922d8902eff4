import type { NewConsultation } from '../../modules/decision/consultations/keep-consultation.js';
import type { TestAnswers } from '../acts/decide.js';

/** The test of section 9 where it is met, in the words of the evidence. */
export const metByPartner: TestAnswers = {
  'aged-16-or-over': { answer: 'yes', evidence: 'Birth date in the notification.' },
  'violence-abuse-or-neglect': { answer: 'yes', evidence: 'The notification; a charge of murder.' },
  'related-or-intimate': { answer: 'yes', evidence: 'The notification and the police return: they were a couple.' },
  'same-household': { answer: 'yes', evidence: 'One address in the notification.' },
  'risk-missed': { answer: 'yes', evidence: 'The hospital’s return: routine enquiry was not made.' },
  'procedures-failed': { answer: 'unknown', evidence: '' },
};

/** The test after a death by suicide that was not linked to abuse at first. */
export const suicideUnclear: TestAnswers = {
  'aged-16-or-over': { answer: 'yes', evidence: 'Birth date in the notification.' },
  'violence-abuse-or-neglect': { answer: 'unknown', evidence: '' },
  'related-or-intimate': { answer: 'yes', evidence: 'The notification: a former boyfriend.' },
  'suicide-giving-concern': { answer: 'unknown', evidence: '' },
};

/** The test after a natural death. */
export const naturalCauses: TestAnswers = {
  'aged-16-or-over': { answer: 'yes', evidence: 'Birth date in the notification.' },
  'violence-abuse-or-neglect': {
    answer: 'no',
    evidence: 'Post-mortem examination: a heart condition. The police have closed their inquiry.',
  },
  'related-or-intimate': { answer: 'yes', evidence: 'The notification: father and son.' },
  'same-household': { answer: 'yes', evidence: 'One address in the notification.' },
};

type View = Omit<NewConsultation, 'askedOn'>;

/** Those who are usually asked. */
export const specialist = (view: View['view'], said: string): View => ({
  name: 'Marigold Teasel',
  post: 'IDVA service manager',
  agency: 'Bexley Harbour Domestic Abuse Service (fictional)',
  understandsAbuse: true,
  view,
  said,
});

export const safeguardingLead = (view: View['view'], said: string): View => ({
  name: 'Sage Marjoram',
  post: 'Designated nurse, safeguarding adults',
  agency: 'NHS South East London Integrated Care Board',
  understandsAbuse: false,
  view,
  said,
});
