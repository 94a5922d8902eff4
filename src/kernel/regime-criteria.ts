import type { Mark } from './rule-source.js';

/** A limb of the test for holding a review. */
export interface Limb {
  readonly id: string;
  readonly question: string;
  /** Limbs of one group stand in for each other where `rule` is `any-of-group`. */
  readonly group: 'age' | 'cause' | 'relationship' | 'concern';
  /** `needed`: the test fails without it; `any-of-group`: one of its group is needed; `considered`: weighed, decides nothing alone. */
  readonly rule: 'needed' | 'any-of-group' | 'considered';
  readonly source: string;
  readonly mark: readonly Mark[];
}

const SECTION_9 = 'Domestic Violence, Crime and Victims Act 2004, section 9(1)';
const SECTION_8A = 'Domestic Violence, Crime and Victims Act 2004, section 8A';
const OWN_RULE = 'Partnership’s own rule';

/** Circumstances weighed under either regime. Recalled, not quoted: the partnership's own list, to be edited in its settings. */
const concerns: readonly Limb[] = [
  concern('risk-missed', 'Was a risk not recognised, not shared with others, or not acted on?'),
  concern('worker-not-heeded', 'Were the concerns of a worker not heeded?'),
  concern('marac-or-mappa', 'Was the case known to a MARAC or MAPPA?'),
  concern('procedures-failed', 'Did procedures appear to fail, or was there no contact with any agency?'),
  concern('position-of-trust', 'Did anyone involved hold a position of trust?'),
  concern('public-confidence', 'Is public confidence in a service at stake?'),
  concern('national-change', 'Does the case suggest that national policy or practice should change?'),
];

/** The test of section 9, with the toolkit's limb on suicide. */
export const section9Limbs: readonly Limb[] = [
  {
    id: 'aged-16-or-over',
    question: 'Was the person who died aged 16 or over?',
    group: 'age',
    rule: 'needed',
    source: SECTION_9,
    mark: ['L'],
  },
  {
    id: 'violence-abuse-or-neglect',
    question: 'Has the death resulted, or does it appear to have resulted, from violence, abuse or neglect?',
    group: 'cause',
    rule: 'needed',
    source: SECTION_9,
    mark: ['L'],
  },
  {
    id: 'related-or-intimate',
    question:
      'Was it by a person to whom they were related, or with whom they were or had been in an intimate personal relationship?',
    group: 'relationship',
    rule: 'any-of-group',
    source: `${SECTION_9}(a)`,
    mark: ['L'],
  },
  {
    id: 'same-household',
    question: 'Was it by a member of the same household?',
    group: 'relationship',
    rule: 'any-of-group',
    source: `${SECTION_9}(b)`,
    mark: ['L'],
  },
  suicideLimb('Toolkit, Appendix B', ['S']),
  ...concerns,
];

/** The test of section 8A: domestic abuse as the Domestic Abuse Act 2021 defines it. */
export const section8aLimbs: readonly Limb[] = [
  {
    id: 'both-aged-16-or-over',
    question: 'Were the person who died and the other person both aged 16 or over at the time of the behaviour?',
    group: 'age',
    rule: 'needed',
    source: 'Domestic Abuse Act 2021, section 1; section 8A itself names no age',
    mark: ['V', 'L'],
  },
  {
    id: 'domestic-abuse',
    question:
      'Has the death resulted, or does it appear to have resulted, from domestic abuse towards the person (physical, sexual, violent or threatening, controlling or coercive, economic, psychological or emotional)?',
    group: 'cause',
    rule: 'needed',
    source: `${SECTION_8A}; Domestic Abuse Act 2021, section 1`,
    mark: ['L', 'V'],
  },
  {
    id: 'personally-connected',
    question:
      'Were they personally connected (married, civil partners, engaged, in an intimate relationship, parents of one child, or relatives, now or before)?',
    group: 'relationship',
    rule: 'needed',
    source: 'Domestic Abuse Act 2021, section 2',
    mark: ['V'],
  },
  suicideLimb('Toolkit, Appendix B, carried over', ['S', 'D']),
  ...concerns,
];

function suicideLimb(source: string, mark: Limb['mark']): Limb {
  return {
    id: 'suicide-giving-concern',
    question:
      'If the person died by suicide, do the circumstances give rise to concern, for example coercive or controlling behaviour? A charge is not needed.',
    group: 'concern',
    rule: 'considered',
    source,
    mark,
  };
}

function concern(id: string, question: string): Limb {
  return { id, question, group: 'concern', rule: 'considered', source: OWN_RULE, mark: ['R'] };
}
