import { permit } from '../reviews/index.js';

const WRITERS = ['co-ordinator', 'independent-chair', 'report-author'] as const;

/** Going through the checks of the report, and settling them: those who write it. */
export const checkReport = permit('report.check', ...WRITERS);

/** Putting passages to agencies, and settling what they say. */
export const askForFacts = permit('report.ask-for-facts', ...WRITERS);

/** Answering for an agency whose passages were put to it. */
export const ANSWERS_FOR_ITS_AGENCY = ['imr-author', 'agency-senior', 'chief-officer', 'panel-member'] as const;
export const answerForFacts = permit('report.answer-for-facts', ...ANSWERS_FOR_ITS_AGENCY);

/** The anonymity of the whole set: whoever writes it looks first, the information governance lead second. */
export const checkAnonymity = permit('report.check-anonymity', ...WRITERS, 'information-governance');
export const lookFirst = permit('report.look-first', ...WRITERS);
export const lookSecond = permit('report.look-second', 'information-governance');

/** Seeing how sign-off stands. */
export const seeSignOff = permit('report.see-sign-off', ...WRITERS, 'csp-chair');

/** Signing the report off, or sending it back. */
export const signReport = permit('report.sign', 'csp-chair');
