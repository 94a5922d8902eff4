import { permit } from '../reviews/index.js';

const KEEPERS = ['co-ordinator', 'independent-chair', 'report-author'] as const;

/** What the review finds: those who run it, its chair and author; its panel once bound by the undertaking. An agency reads nothing of it here. */
export const seeFindings = permit('findings.see', ...KEEPERS, 'csp-chair', 'panel-member', 'minute-taker');

/** Recording findings, changing them, and settling what was proposed. */
export const keepFindings = permit('findings.keep', ...KEEPERS);

/** Recording one: a panel member’s waits to be agreed. */
export const recordFindings = permit('findings.record', ...KEEPERS, 'panel-member');
