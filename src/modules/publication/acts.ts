import type { Module } from '../module.js';

/** What was done about publication, for the timeline. */
export const publicationActs: NonNullable<Module['acts']> = {
  'publication.decide': 'Decided to publish the report',
  'publication.hold': 'Put publication on hold',
  'publication.ask-to-withhold': 'Asked to withhold the report',
  'publication.withhold': 'Approved that the report is withheld',
  'publication.refuse-withholding': 'Refused to withhold the report',
  'publication.go-back': 'Took the decision about publication back',
  'publication.publish': 'Published the report',
  'publication.correct': 'Published a correction',
  'publication.correction-asked': 'Asked for a correction of what is public',
  'publication.keep': 'Decided that the report stays on the public site',
  'publication.take-down': 'Took the report down from the public site',
  'publication.put-back': 'Decided to publish the report again',
  'publication.page': { one: 'Changed the public page', many: (times) => `Changed the public page ${times} times` },
  'publication.answered': 'Answered a question that publication hangs on',
  'publication.removed': {
    one: 'Left words out of what will be public',
    many: (times) => `Left words out of what will be public ${times} times`,
  },
  'publication.put-back-in': 'Put words back into what will be public',
  'publication.signed-first-look': 'Looked through what will be public for names',
  'publication.signed-second-look': 'Looked through what will be public a second time',
  'publication.signed-approval': 'Approved publication',
  'publication.signature-back': 'Took back what they had signed of publication',
  'publication.to-tell': 'Put somebody on the list of those who are told of publication',
  'publication.told': { one: 'Told somebody of publication', many: (times) => `Told ${times} of publication` },
  'publication.not-told': 'Took somebody off the list of those who are told of publication',
};
