import type { SetChange } from '../../report/index.js';

/** What the set is judged by, read beforehand. */
export interface SetStanding {
  /** Number of the final draft, else undefined. */
  readonly finalDraft: number | undefined;
  readonly hasSummary: boolean;
  readonly actions: number;
  readonly planAgreed: boolean;
  /** Questions of the data form that are open. */
  readonly left: number;
  readonly signedOff: boolean;
  /** Number of the version that was signed off, when that is not the final draft. */
  readonly signedBefore: number | undefined;
  readonly anonymityChecked: boolean;
  readonly checkedBefore: number | undefined;
  /** What was changed after it was signed. */
  readonly changed: readonly SetChange[];
  readonly saysOfFamily: boolean;
  readonly saysOfPublication: boolean;
}

export type CheckKey =
  | 'overview'
  | 'summary'
  | 'plan'
  | 'plan-agreed'
  | 'data-form'
  | 'sign-off'
  | 'anonymity'
  | 'family'
  | 'publication'
  | `changed-${SetChange}`;

/** One thing that the set needs. */
export interface Check {
  readonly key: CheckKey;
  readonly words: string;
  readonly there: boolean;
  /** What is missing, where it is. */
  readonly lacks: string;
  /** What nobody signed must not go out: no set is made before it is mended. */
  readonly stops?: true;
}

/** Everything that the Home Office expects of a set (domain 3.14), in the order of the pages that mend it; what stops it before all else. */
export function checklistOf(set: SetStanding): Check[] {
  const { finalDraft, actions, left } = set;
  const check = (key: CheckKey, words: string, there: boolean, lacks: string): Check => ({ key, words, there, lacks });
  return [
    ...set.changed.map((change) => changed(change, finalDraft)),
    check('overview', 'Overview report', finalDraft !== undefined, 'No version is called the final draft'),
    check('summary', 'Executive summary', set.hasSummary, 'The final draft holds no executive summary'),
    check('plan', 'Action plan', actions > 0, 'The plan holds no action'),
    check('plan-agreed', 'Action plan agreed by the partnership', set.planAgreed, 'The partnership has not agreed it'),
    check(
      'data-form',
      'National data form',
      left === 0,
      left === 1 ? '1 question is open' : `${left} questions are open`,
    ),
    check(
      'sign-off',
      'Signed off by the partnership',
      set.signedOff,
      set.signedBefore === undefined
        ? 'The partnership has not signed the report off'
        : `Version ${set.signedBefore} was signed off; ${finalNow(finalDraft)}`,
    ),
    check(
      'anonymity',
      'Checked for anonymity',
      set.anonymityChecked,
      set.checkedBefore === undefined
        ? 'Two people have not signed the check of the set'
        : `Two people signed the check of version ${set.checkedBefore}; ${finalNow(finalDraft)}`,
    ),
    check('family', 'Covering letter: how the family took part', set.saysOfFamily, 'Not written yet'),
    check('publication', 'Covering letter: what stands against publication', set.saysOfPublication, 'Not written yet'),
  ];
}

const finalNow = (number: number | undefined): string =>
  number === undefined ? 'no version is the final draft now' : `the final draft is version ${number} now`;

function changed(change: SetChange, version: number | undefined): Check {
  const again = `Keep another version with what it says now, call it the final draft, and have it checked and signed`;
  const says: Readonly<Record<SetChange, string>> = {
    texts: `Version ${version} no longer says what was looked through and signed. Have it looked through again`,
    names: `A name in version ${version} has been given a pseudonym since. ${again}`,
    plan: `The plan is no longer the one in version ${version}. ${again}`,
  };
  return { key: `changed-${change}`, words: CHANGED[change], there: false, lacks: says[change], stops: true };
}

const CHANGED: Readonly<Record<SetChange, string>> = {
  texts: 'The report was changed after it was signed',
  names: 'Names were changed after the report was signed',
  plan: 'The action plan was changed after the report was signed',
};
