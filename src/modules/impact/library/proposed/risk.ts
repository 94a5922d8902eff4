import type { LibraryMeasure } from '../library-measure.js';

/** Measures of how risk is seen and assessed. */
export const riskMeasures: readonly LibraryMeasure[] = [
  {
    ...{ key: 'risk-assessed-whole', theme: 'risk', bodies: ['police', 'specialist', 'housing', 'health'] },
    title: 'Risk assessed whole, with a judgement',
    different:
      'Each assessment is complete, describes the pattern over time, and ends in a professional judgement with its reasons.',
    forWhom: 'Everybody who tells of domestic abuse',
    practice: 'First assessment of risk',
    ...{ source: 'dip-sample', unit: 'share', direction: 'up', target: 90, everyMonths: 3 },
    what: 'Assessments with every question answered or explained, the history described, and a judgement with reasons',
    population: 'Assessments of the last month, drawn at random',
    whyItWorks: 'A score alone does not pass: the reader looks for the sentences that say why.',
    cannotShow: 'Whether the grade was right. What happened next shows that, and only over many cases.',
  },
  {
    ...{ key: 'risk-again-on-change', theme: 'risk' },
    bodies: ['police', 'probation', 'adult-social-care', 'children-social-care', 'housing', 'specialist', 'health'],
    title: 'Risk assessed again when something changes',
    different:
      'When people separate, a child is expected, somebody is released, or an order is made or broken, risk is looked at again within days.',
    forWhom: 'People in open cases',
    practice: 'Management of open cases',
    ...{ source: 'case-file-audit', unit: 'share', direction: 'up', target: 85, everyMonths: 6 },
    what: 'Changes of this kind after which a new assessment stands on file within five working days',
    population: 'Changes found in open case files of the last six months, drawn at random',
    whyItWorks: 'It counts changes, not files: a case in which three things happened is looked at three times.',
    cannotShow: 'Changes that nobody wrote down. Where few are found, ask why before calling it good.',
  },
  {
    ...{
      key: 'risk-who-is-afraid',
      theme: 'risk',
      bodies: ['police', 'probation', 'children-social-care', 'specialist'],
    },
    title: 'Who harms whom, where both accuse',
    different:
      'Where each accuses the other, the record shows who is afraid of whom, and the history of both, before anybody is treated as the one who harms.',
    forWhom: 'People who are accused by the person who abuses them',
    practice: 'Investigation and first decisions',
    ...{ source: 'dip-sample', unit: 'share', direction: 'up', target: 85, everyMonths: 6 },
    what: 'Cases that record fear, injuries, size and strength, and earlier reports, for both, and the reason for the decision',
    population: 'Cases of the last six months in which each was accused by the other',
    whyItWorks: 'It tests the one point where a wrong first decision follows somebody through every later record.',
    cannotShow: 'Whether people felt believed. Pair it with what a specialist service hears from them.',
  },
  {
    ...{ key: 'risk-care-needs-asked', theme: 'risk', bodies: ['adult-social-care', 'health', 'gp'] },
    title: 'Abuse asked about where somebody needs care',
    different: 'People with care needs, and those who care for them, are asked about abuse apart from each other.',
    forWhom: 'Older and disabled people, and carers',
    practice: 'Assessments of care needs, carers’ assessments, and safeguarding enquiries',
    ...{ source: 'case-file-audit', unit: 'share', direction: 'up', target: 85, everyMonths: 6 },
    what: 'Assessments in which both were seen apart and asked about fear, control and harm, with the answers recorded',
    population: 'Assessments of the last six months of people who live with a partner or relative, drawn at random',
    whyItWorks: 'It looks where abuse is most easily taken for the strain of caring.',
    cannotShow: 'What people were not able to say. An advocate’s view of some of the cases helps.',
  },
  {
    ...{ key: 'risk-suicide-asked', theme: 'risk', bodies: ['health', 'gp', 'specialist', 'police'] },
    title: 'Thoughts of suicide asked about',
    different: 'Whoever tells of abuse is asked about thoughts of suicide, and leaves with a plan to stay safe.',
    forWhom: 'People who have told of domestic abuse',
    practice: 'First and later contacts after somebody has told',
    ...{ source: 'case-file-audit', unit: 'share', direction: 'up', target: 85, everyMonths: 6 },
    what: 'Records in which the question, the answer and, where needed, a plan agreed with the person all stand',
    population: 'Contacts of the last three months at which abuse was known, drawn at random',
    whyItWorks: 'Abuse and suicide are often recorded by different people: it looks for both in one place.',
    cannotShow: 'Whether the plan was of use when it was needed.',
  },
];
