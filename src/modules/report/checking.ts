import { dayInLondon } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { inArray } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { anonymityRoutes } from './anonymity/routes.js';
import { checkingPaths } from './checking-paths.js';
import { answerForFacts, askForFacts, checkAnonymity, checkReport, seeSignOff } from './checking-policy.js';
import { checksRoutes } from './checks/routes.js';
import { answerRoutes } from './fact-check/answer-routes.js';
import { askRoutes } from './fact-check/ask-routes.js';
import { remindOfFactChecks } from './fact-check/remind-late.js';
import { factCheckRoutes } from './fact-check/routes.js';
import { signOffRoutes } from './sign-off/routes.js';
import { anonymityChecks, factChecks, reportSignatures, reportVersions } from './tables.js';

/** What is done to a report before it goes out: its part of the module. */
export const checking = {
  routes: [...askRoutes, ...factCheckRoutes, ...answerRoutes, ...checksRoutes, ...anonymityRoutes, ...signOffRoutes],
  acts: {
    'report.check-settled': 'A message of the checks of the report settled as in order',
    'report.check-opened': 'A message of the checks of the report is looked at again',
    'report.fact-check-asked': 'An agency put its passages of the report to check',
    'report.fact-check-answered': 'An agency answered for its passages of the report',
    'report.fact-check-reminded': 'An agency reminded of its passages of the report',
    'report.fact-check-closed': 'The fact-check of an agency closed',
    'report.passage-settled': 'What an agency said of a passage settled',
    'report.anonymity-first': 'The whole set checked for anonymity: first signature',
    'report.anonymity-second': 'The whole set checked for anonymity: second signature',
    'report.signed': 'The report signed off by a signatory',
    'report.sent-back': 'The report sent back by a signatory',
    'report.signature-withdrawn': 'A signatory took back what they said of the report',
  },
  jobs: [
    {
      name: 'report.remind-of-fact-checks',
      says: 'Reminds agencies whose answer to a fact-check is late, by each partnership’s ladder',
      every: '20 8 * * 1-5',
      run: remindOfFactChecks,
    },
  ],
  reviewMenu: [
    { text: 'Report checks', group: 'Report and plan', path: checkingPaths.checks, may: checkReport.may },
    {
      text: 'Fact-check',
      group: 'Report and plan',
      path: checkingPaths.factChecks,
      may: askForFacts.may,
      meets: ['F-06'],
    },
    {
      text: 'Anonymity',
      group: 'Report and plan',
      path: checkingPaths.anonymity,
      may: checkAnonymity.may,
      meets: ['F-13'],
    },
    { text: 'Sign-off', group: 'Report and plan', path: checkingPaths.signOff, may: seeSignOff.may, meets: ['F-12'] },
    { text: 'Our passages', group: 'Report and plan', path: checkingPaths.own, may: answerForFacts.may },
  ],
} as const;

/**
 * The facts checked: every fact-check that was asked for is closed, from the day of the last. Checked for anonymity: of the version last called the
 * final draft, with two signatures. Signed off: of that version, from the signature that made enough. Four queries.
 */
export async function checkingFacts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  const ids = [...reviewIds];
  const asked = await work.tx.select().from(factChecks).where(inArray(factChecks.reviewId, ids));
  const checks = await work.tx.select().from(anonymityChecks).where(inArray(anonymityChecks.reviewId, ids));
  const signed = await work.tx.select().from(reportSignatures).where(inArray(reportSignatures.reviewId, ids));
  const { id, reviewId, number, finalDraftAt } = reportVersions;
  const versions = await work.tx
    .select({ id, reviewId, number, finalDraftAt })
    .from(reportVersions)
    .where(inArray(reportVersions.reviewId, ids));
  const facts = new Map<string, DatedFact[]>();
  for (const review of new Set([...asked, ...checks, ...signed].map((one) => one.reviewId))) {
    const final = versions
      .filter((one) => one.reviewId === review && one.finalDraftAt !== null)
      .toSorted((one, other) => other.number - one.number)[0];
    const closed = asked.filter((one) => one.reviewId === review).map(({ closedAt }) => closedAt);
    facts.set(review, [
      ...factsChecked(closed),
      ...checks
        .filter((one) => one.versionId === final?.id)
        .flatMap(({ secondAt, versionId, purpose }) =>
          secondAt === null
            ? []
            : [
                {
                  name: 'anonymisation-checked' as const,
                  on: dayInLondon(secondAt),
                  ...(purpose === 'submission' ? { about: versionId } : {}),
                },
              ],
        ),
      ...signed
        .filter((one) => one.versionId === final?.id && one.completes && one.withdrawnAt === null)
        .map(({ signedAt }) => ({ name: 'csp-sign-off' as const, on: dayInLondon(signedAt) })),
    ]);
  }
  return facts;
}

/** From the days on which the fact-checks of one review were closed; null for one that is open. */
function factsChecked(closed: readonly (Date | null)[]): DatedFact[] {
  const days = closed.flatMap((at) => (at === null ? [] : [dayInLondon(at)])).toSorted();
  const last = days.at(-1);
  return last === undefined || days.length < closed.length ? [] : [{ name: 'facts-checked', on: last }];
}
