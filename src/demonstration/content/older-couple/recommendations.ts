import type { RecommendationAgreed } from '../../acts/recommend.js';

const base = { reaches: 'agreed' } as const;

/** What the review recommends. */
export const recommendations: readonly RecommendationAgreed[] = [
  {
    ...base,
    ...{ madeFor: 'single-agency', reach: 'local', theme: 'policy', agencies: ['council-adults'] },
    title: 'Every carer is seen alone once in each assessment, and asked whether they are safe',
    wording:
      'Within six months Adult Social Care changes the carer’s assessment so that each carer is seen alone once, is asked whether they are afraid of anybody at home, and the answer is kept apart from the record of the person cared for.',
    purpose: 'That somebody who cares for another is a person of their own to us.',
    expectation: 'A sample of forty assessments each half-year shows the question asked in nine of ten.',
    findings: ['She was seen as a carer'],
    asked: {
      by: 'London Borough of Bexley, Adult',
      text: 'The record of the carer cannot be kept apart before the new system comes in the autumn.',
      settled: 'The day was moved to the autumn for that part; the question itself begins at once.',
    },
  },
  {
    ...base,
    ...{ madeFor: 'multi-agency', reach: 'local', theme: 'information', agencies: ['hospital', 'icb'] },
    title: 'Injuries of one person are seen together, wherever they were treated',
    wording:
      'By the end of the financial year the hospital and the integrated care board show every clinician who records a fall the injuries of that person in the last two years, from surgery, emergency department and minor injuries unit.',
    purpose: 'That a pattern is seen by whoever sees the next injury.',
    expectation: 'The view is opened in eight of ten contacts for a fall; counted each quarter.',
    findings: ['Three injuries in fourteen months'],
  },
  {
    ...base,
    ...{ madeFor: 'single-agency', reach: 'local', theme: 'training', agencies: ['mental-health'] },
    title: 'When behaviour at home changes with an illness, it is asked when it began',
    wording:
      'Within four months the mental health trust adds to its assessment of older adults the question when threats or violence at home began, and asks it of somebody who knew the person before.',
    purpose: 'That an illness does not hide what was there before it.',
    expectation: 'An audit of thirty assessments, once a year.',
    findings: ['What he did was put down to his illness'],
    tests: {
      measurable: 'Not fully: a yearly audit is late, and the trust has no means for more. It is counted all the same.',
    },
  },
  {
    ...base,
    ...{ madeFor: 'single-agency', reach: 'local', theme: 'policy', agencies: ['council-adults'] },
    title: 'A safeguarding concern is put to the person it is about',
    wording:
      'From the first of next month no enquiry into a concern is closed by Adult Social Care before the person has been spoken with alone, or a manager has written down why that could not be.',
    purpose: 'That nobody answers for somebody else about being safe.',
    expectation: 'A monthly count of enquiries closed without it, with the reason; none without a reason.',
    findings: ['He was asked whether she was safe'],
  },
  {
    ...base,
    ...{ madeFor: 'multi-agency', reach: 'local', theme: 'referral', agencies: ['da-service', 'icb'] },
    title: 'Those who visit older people at home know whom to ring',
    wording:
      'Within three months the support service and the integrated care board give every surgery, home care provider and falls clinic one number for older people who live with abuse, and visit each of them once a year.',
    purpose: 'That help which is there is offered.',
    expectation: 'Referrals of people over sixty doubled within a year.',
    findings: ['Help for older people'],
  },
  {
    ...base,
    ...{ madeFor: 'multi-agency', reach: 'regional', theme: 'risk', agencies: ['police', 'da-service'] },
    title: 'A supplement to the risk assessment for later life',
    wording:
      'Within nine months the police, with the support services of the region, use a supplement to the risk assessment about care, medicines, money and keys wherever somebody is over sixty.',
    purpose: 'That risk in later life is asked for in its own words.',
    expectation:
      'The supplement is filled in for eight of ten people over sixty; the forces of the region compare once a year.',
    findings: ['The risk assessment was made for younger couples'],
  },
  {
    ...base,
    ...{
      madeFor: 'single-agency',
      reach: 'national',
      theme: 'policy',
      agencies: [],
      bodies: 'Department of Health and Social Care',
    },
    title: 'National guidance for carers’ assessments asks about abuse by the person cared for',
    wording:
      'The Department adds to the statutory guidance on assessments, when it is next revised, that carers are asked alone about abuse by the person for whom they care.',
    purpose: 'That it is asked everywhere.',
    expectation: 'The guidance as published.',
    findings: ['She was seen as a carer'],
  },
];

/** What was considered for those whom no service knows. */
export const unknown =
  'He and she were known to many services, though not for what happened. For couples whom nobody knows, the panel recommends the one number that every surgery gives out.';
