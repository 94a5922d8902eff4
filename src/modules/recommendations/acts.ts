import type { Module } from '../module.js';

/** What was done with recommendations, for the timeline: never what they say. */
export const recommendationActs: NonNullable<Module['acts']> = {
  'recommendations.seen': 'Read the recommendations',
  'recommendation.seen': 'Read a recommendation',
  'recommendations.exported': 'Took the recommendations away as a file',
  'recommendation.drafted': { one: 'Drafted a recommendation', many: (times) => `Drafted ${times} recommendations` },
  'recommendation.changed': { one: 'Changed a recommendation', many: (times) => `Changed ${times} recommendations` },
  'recommendation.reworded': { one: 'Reworded a recommendation', many: (times) => `Reworded ${times} recommendations` },
  'recommendation.tested': {
    one: 'Held a recommendation against the five tests',
    many: (times) => `Held ${times} recommendations against the five tests`,
  },
  'recommendation.discuss': {
    one: 'Put a recommendation to the organisations concerned',
    many: (times) => `Put ${times} recommendations to the organisations concerned`,
  },
  'recommendation.redraft': 'Took a recommendation back to draft',
  'recommendation.agree': { one: 'Agreed a recommendation', many: (times) => `Agreed ${times} recommendations` },
  'recommendation.open-again': 'Opened a recommendation again',
  'recommendation.issue': { one: 'Issued a recommendation', many: (times) => `Issued ${times} recommendations` },
  'recommendation.change-after-issue': 'Opened a recommendation again after it was issued',
  'recommendation.supersede': 'Replaced a recommendation by another',
  'recommendation.withdraw': 'Withdrew a recommendation',
  'recommendation.take-up-again': 'Took up a recommendation again',
  'recommendation.addressed': {
    one: 'Added who a recommendation is for',
    many: (times) => `Added who recommendations are for, ${times} times`,
  },
  'recommendation.addressee-removed': 'Took out who a recommendation was for',
  'recommendation.succeeded': 'Noted which body took a recommendation over',
  'recommendation.asked': {
    one: 'Asked an organisation about a recommendation',
    many: (times) => `Asked organisations about recommendations, ${times} times`,
  },
  'recommendation.asked-again': 'Reminded an organisation of a recommendation that it was asked about',
  'recommendation.chased-by-voice': 'Spoke to an organisation about its answer on a recommendation',
  'recommendation-letter.chased-by-voice': 'Spoke to a chief officer’s office about an answer',
  'recommendation.answered': {
    one: 'An organisation answered about a recommendation',
    many: (times) => `Organisations answered about recommendations, ${times} times`,
  },
  'recommendation.answer-settled': {
    one: 'Noted what was made of an organisation’s answer',
    many: (times) => `Noted what was made of ${times} answers of organisations`,
  },
  'recommendation.unknown-considered': 'Considered recommendations where nobody was known to services',
  'recommendation.repeat-judged': {
    one: 'Judged a likely repeat of an earlier recommendation',
    many: (times) => `Judged ${times} likely repeats of earlier recommendations`,
  },
  'recommendation-letter.worded': 'Changed how the letter to a chief officer begins',
  'recommendation-letter.sent': {
    one: 'Sent a recommendation to a chief officer',
    many: (times) => `Sent ${times} recommendations to chief officers`,
  },
  'recommendation-letter.answered': {
    one: 'A chief officer answered a recommendation',
    many: (times) => `Chief officers answered ${times} recommendations`,
  },
  'recommendation-letter.chased': {
    one: 'Reminded a chief officer of a recommendation',
    many: (times) => `Reminded chief officers of recommendations, ${times} times`,
  },
  'recommendation-letter.listed': {
    one: 'Listed a recommendation without an answer for the board',
    many: (times) => `Listed ${times} recommendations without an answer for the board`,
  },
};
