import { type RecommendationState, type SmartTest, smartTests } from './kinds.js';
import type { RecommendationStepName } from './life.js';
import type { Addressee, Discussion, Recommendation, SmartJudgement } from './queries.js';

/** What a rule needs to know of a recommendation. */
export interface Standing {
  readonly state: RecommendationState;
  readonly purpose: string;
  readonly expectation: string;
  readonly wordingVersion: number;
  readonly tests: readonly Pick<SmartJudgement, 'test' | 'met' | 'reason' | 'wordingVersion'>[];
  readonly addressees: readonly (Pick<Addressee, 'id' | 'bodyName'> & {
    readonly discussions: readonly Pick<Discussion, 'answer' | 'settled' | 'wordingVersion'>[];
  })[];
}

/** Why a step cannot be taken yet, and where that is mended. */
export interface StepBlocker {
  readonly message: string;
  /** Below the recommendation: `change`, `tests`; or the asking of one whom it is for. */
  readonly mend:
    | { readonly page: 'change' | 'tests' | 'addressees' }
    | { readonly asking: string }
    | { readonly settle: string };
}

/** The five tests of the wording as it stands: undefined for one that was judged of an earlier wording, or never. */
export const testsNow = ({ tests, wordingVersion }: Pick<Standing, 'tests' | 'wordingVersion'>) =>
  smartTests.map((test) => ({
    test,
    judged: tests.find((one) => one.test === test && one.wordingVersion === wordingVersion),
  }));

/** Tests that are still to be judged of this wording. */
export const testsMissing = (standing: Pick<Standing, 'tests' | 'wordingVersion'>): SmartTest[] =>
  testsNow(standing).flatMap(({ test, judged }) => (judged === undefined ? [test] : []));

/**
 * What stands in the way of a step. A recommendation is discussed with each organisation before it is final: purpose, expectation and wording
 * (toolkit, section 5, bullet 9; F-04). That a test is not met stops nothing once the reason is given.
 */
export function stepBlockers(standing: Standing, step: RecommendationStepName): StepBlocker[] {
  if (step === 'discuss') return discussBlockers(standing);
  return step === 'agree' ? agreeBlockers(standing) : [];
}

const discussBlockers = ({ purpose, expectation, addressees }: Standing): StepBlocker[] => [
  ...(purpose === '' ? [{ message: 'Say what it is to change', mend: { page: 'change' as const } }] : []),
  ...(expectation === ''
    ? [{ message: 'Say how anybody will see that it did', mend: { page: 'change' as const } }]
    : []),
  ...(addressees.length === 0 ? [{ message: 'Say whom it is for', mend: { page: 'addressees' as const } }] : []),
];

function agreeBlockers(standing: Standing): StepBlocker[] {
  const missing = testsMissing(standing);
  return [
    ...discussBlockers(standing),
    ...(missing.length === 0
      ? []
      : [{ message: 'Hold this wording against the five tests', mend: { page: 'tests' as const } }]),
    ...standing.addressees.flatMap(({ id, bodyName, discussions }): StepBlocker[] => {
      if (discussions.length === 0)
        return [{ message: `${bodyName} has not been asked about it`, mend: { asking: id } }];
      return discussions.some(isUnsettled)
        ? [{ message: `Say what was made of the answer of ${bodyName}`, mend: { settle: id } }]
        : [];
    }),
  ];
}

/** An answer that wants something done, and of which nobody has said what was. */
export const isUnsettled = ({ answer, settled }: Pick<Discussion, 'answer' | 'settled'>): boolean =>
  (answer === 'asks-for-change' || answer === 'disagrees') && settled === '';

/** What nobody is stopped by, and ought to know before it is agreed. */
export const agreeAdvice = ({
  addressees,
  wordingVersion,
}: Pick<Standing, 'addressees' | 'wordingVersion'>): string[] =>
  addressees.flatMap(({ bodyName, discussions }) => {
    const last = discussions.at(-1);
    if (last === undefined) return [];
    if (last.answer === null) return [`${bodyName} was asked and has not answered yet.`];
    return last.wordingVersion < wordingVersion
      ? [`${bodyName} was asked about wording ${last.wordingVersion}; wording ${wordingVersion} stands now.`]
      : [];
  });

/** By which a recommendation may be replaced: another of the same review that counts. */
export const successorsOf = (
  one: Pick<Recommendation, 'id'>,
  all: readonly Pick<Recommendation, 'id' | 'state' | 'number' | 'title'>[],
) => all.filter(({ id, state }) => id !== one.id && state !== 'withdrawn' && state !== 'superseded');
