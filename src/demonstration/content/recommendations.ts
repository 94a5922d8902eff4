import type { MadeFor, Reach } from '../../modules/recommendations/index.js';

/** A recommendation as the author of the report drafts it. */
export interface RecommendationTold {
  readonly title: string;
  readonly wording: string;
  readonly purpose: string;
  readonly expectation: string;
  readonly madeFor: MadeFor;
  readonly reach: Reach;
  readonly theme: string;
  /** How the findings that it answers begin. */
  readonly findings: readonly string[];
  readonly noFindingBecause?: string;
  /** Keys of the cast. */
  readonly agencies: readonly string[];
  readonly bodies?: string;
  /** How far it is: each is drafted; some are put to the organisations, some agreed. */
  readonly reaches: 'drafted' | 'in-discussion' | 'agreed';
}

const [single, multi] = [
  { madeFor: 'single-agency', reach: 'local' },
  { madeFor: 'multi-agency', reach: 'local' },
] as const;

/** What the review that is furthest on recommends. */
export const recommended: readonly RecommendationTold[] = [
  {
    ...single,
    title: 'A place in the emergency department in which every adult with an unexplained injury is seen alone',
    wording:
      'By 1 September the hospital makes a place in its emergency department in which every adult with an unexplained injury is seen alone once before they leave, and puts a box for it on the card.',
    purpose: 'That nobody has to answer for an injury in front of whoever may have done it.',
    expectation: 'An audit of fifty cards each quarter shows the box filled in nine of ten.',
    theme: 'risk',
    findings: ['She was never seen without him', 'Everybody with an injury'],
    agencies: ['hospital'],
    reaches: 'agreed',
  },
  {
    ...multi,
    title: 'One field for strangulation from the first call to the summary for the meeting',
    wording:
      'By 1 July the police and the support service use one field for non-fatal strangulation in the referral and in the summary from which the meeting takes its risk, and neither can be sent with it empty.',
    purpose: 'That what was told once reaches everybody who weighs the risk.',
    expectation: 'A dip sample of twenty referrals every half-year finds the same answer in both papers.',
    theme: 'information',
    findings: ['Strangulation was told to one service', 'A summary for a meeting'],
    agencies: ['police', 'da-service'],
    reaches: 'in-discussion',
  },
  {
    ...single,
    title: 'Letters take their address from the place where the wish not to be written to is kept',
    wording:
      'Within three months the housing association changes its letters so that none can be posted to an address at which somebody has asked not to be written to.',
    purpose: 'That a wish noted in a call protects whoever made it.',
    expectation: 'A test letter to each of ten such homes is stopped by the system.',
    theme: 'policy',
    findings: ['A letter about rehousing was posted'],
    agencies: ['housing-association'],
    reaches: 'in-discussion',
  },
  {
    ...single,
    title: 'Plans to leave are talked over alone',
    wording:
      'By the start of the next school year children’s social care adds to its visiting policy that a plan to leave is talked over only when the parent who means to leave is alone, and tells every worker so in supervision.',
    purpose: 'That a plan to leave is not known to whoever is left.',
    expectation: 'Supervision notes of each worker show that it was talked about.',
    theme: 'policy',
    findings: ['Her plan to move was talked over'],
    agencies: ['council-children'],
    reaches: 'in-discussion',
  },
  {
    ...multi,
    title: 'Hospital and doctor’s practice compare what they wrote of one injury',
    wording:
      'From 1 October the hospital sends the practice what was written of the cause of an injury, and the practice asks within five working days where its own record says otherwise.',
    purpose: 'That two accounts of one injury are noticed.',
    expectation: 'The practice lists each difference; the board reads how many there were once a year.',
    theme: 'inter-agency',
    findings: ['Two records of one injury'],
    agencies: ['hospital', 'icb'],
    reaches: 'drafted',
  },
  {
    ...single,
    title: 'A silent call is looked up before it is closed',
    wording:
      'Within six months the police change the closing of a silent call so that earlier calls from the same number and address are shown first, and who closes it says what they read.',
    purpose: 'That somebody who cannot speak is heard by what they told before.',
    expectation: 'A sample of a hundred silent calls each quarter shows what was read.',
    theme: 'risk',
    findings: ['The silent call was closed'],
    agencies: ['police'],
    reaches: 'in-discussion',
  },
  {
    ...single,
    title: 'What her doctor did is taught',
    wording:
      'By the end of the year the integrated care board makes one hour on seeing an adult alone, believing what is said and keeping a picture of an injury part of the yearly training of every practice.',
    purpose: 'That good practice does not hang on one doctor.',
    expectation: 'Nine of ten practices have taken part by the end of the second year.',
    theme: 'training',
    findings: ['Her doctor saw her alone'],
    agencies: ['icb'],
    reaches: 'drafted',
  },
  {
    ...multi,
    title: 'Ringing at the hours that are safe',
    wording:
      'By 1 September each agency asks at first contact at which hours and on which number it is safe to ring, and keeps the answer where it is read before a call is made.',
    purpose: 'That a call for help does not become a danger.',
    expectation: 'Each agency shows its partners, once, where the answer stands.',
    theme: 'referral',
    findings: ['The support service referred on the day'],
    agencies: ['hospital', 'police', 'da-service', 'council-adults', 'council-children'],
    reaches: 'drafted',
  },
  {
    madeFor: 'multi-agency',
    reach: 'national',
    title: 'National guidance on summaries for meetings on risk',
    wording:
      'The Home Office adds non-fatal strangulation to the questions that every summary for a meeting on risk has to answer, when the guidance is next written.',
    purpose: 'That it is asked for everywhere, and not only here.',
    expectation: 'The guidance as it is published asks for it.',
    theme: 'policy',
    findings: ['Strangulation was told to one service'],
    agencies: [],
    bodies: 'Home Office',
    reaches: 'drafted',
  },
  {
    ...multi,
    title: 'The family hears what became of each recommendation',
    wording:
      'Each half-year until all are done, the partnership tells the family in the way they chose what became of each recommendation.',
    purpose: 'That whoever helped the review to see knows what it changed.',
    expectation: 'The single point of contact keeps the day and the way of each telling.',
    theme: 'review-process',
    findings: [],
    noFindingBecause: 'The sister of the person who died asked for it when she met the panel.',
    agencies: ['council-adults'],
    reaches: 'drafted',
  },
];
