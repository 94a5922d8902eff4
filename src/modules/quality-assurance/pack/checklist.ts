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
  readonly anonymityChecked: boolean;
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
  | 'publication';

/** One thing that the set needs. */
export interface Check {
  readonly key: CheckKey;
  readonly words: string;
  readonly there: boolean;
  /** What is missing, where it is. */
  readonly lacks: string;
}

/** Everything that the Home Office expects of a set (domain 3.14), in the order of the pages that mend it. */
export function checklistOf(set: SetStanding): Check[] {
  const { finalDraft, actions, left } = set;
  const check = (key: CheckKey, words: string, there: boolean, lacks: string): Check => ({ key, words, there, lacks });
  return [
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
    check('sign-off', 'Signed off by the partnership', set.signedOff, 'The partnership has not signed the report off'),
    check(
      'anonymity',
      'Checked for anonymity',
      set.anonymityChecked,
      'Two people have not signed the check of the set',
    ),
    check('family', 'Covering letter: how the family took part', set.saysOfFamily, 'Not written yet'),
    check('publication', 'Covering letter: what stands against publication', set.saysOfPublication, 'Not written yet'),
  ];
}
