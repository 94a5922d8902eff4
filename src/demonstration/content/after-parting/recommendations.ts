import type { RecommendationAgreed } from '../../acts/recommend.js';

const base = { reaches: 'agreed' } as const;

/** What the review recommends. */
export const recommendations: readonly RecommendationAgreed[] = [
  {
    ...base,
    ...{ madeFor: 'single-agency', reach: 'local', theme: 'risk', agencies: ['police'] },
    title: 'One officer reads all reports about one person before any is closed',
    wording:
      'Within three months the police have every report of stalking or harassment read by one named officer, together with all others about the same two people, before it is closed or its risk is set.',
    purpose: 'That a pattern is seen as one.',
    expectation: 'A dip sample of thirty closed reports each quarter; all of them read together.',
    findings: ['Five reports of stalking'],
  },
  {
    ...base,
    ...{ madeFor: 'multi-agency', reach: 'local', theme: 'inter-agency', agencies: ['police', 'probation'] },
    title: 'Conditions of a licence are shown to the officer at the door',
    wording:
      'By 1 October police and probation show each condition of a licence that concerns a person or a place on the screen of whoever is sent there, and a sighting is with the probation officer on the same day.',
    purpose: 'That a condition is known where it is broken.',
    expectation: 'Ten licences each quarter, compared on both sides.',
    findings: ['The conditions of his licence'],
    asked: {
      by: 'The Probation Service',
      text: 'The same day cannot be kept at weekends.',
      settled: 'A duty number takes it at weekends. The wording stands.',
    },
  },
  {
    ...base,
    ...{
      madeFor: 'multi-agency',
      reach: 'local',
      theme: 'policy',
      agencies: ['council-housing', 'police', 'da-service'],
    },
    title: 'Before somebody is asked to move, it is asked what keeps him away',
    wording:
      'Within six months housing, police and the support service agree that nobody who is followed is advised to move before a protective order has been considered, and that the answer is written down.',
    purpose: 'That the cost is borne by whoever does the harm.',
    expectation: 'In forty moves a year the answer is found in the file.',
    findings: ['She had to move'],
  },
  {
    ...base,
    ...{ madeFor: 'single-agency', reach: 'local', theme: 'inter-agency', agencies: ['council-children'] },
    title: 'Every school has one person to tell',
    wording:
      'From the start of the next school year Children’s Social Care gives each school a named person who is told of a danger to a parent, and whom the school tells what it sees at the gate.',
    purpose: 'That what schools see is put to use.',
    expectation: 'All schools have a name; calls are counted each term.',
    findings: ['The school knew his car'],
  },
  {
    ...base,
    ...{ madeFor: 'multi-agency', reach: 'local', theme: 'training', agencies: ['da-service', 'police'] },
    title: 'A look at the telephone belongs to every safety plan',
    wording:
      'Within four months advocates and response officers are trained to look for shared apps, accounts and trackers, and each safety plan says that it was done.',
    purpose: 'That nobody is led to a new address by a telephone.',
    expectation: 'Said in nine of ten safety plans.',
    findings: ['Her telephone told him'],
    tests: {
      achievable:
        'Not without help: training for officers hangs on money that is asked for. It is recommended all the same.',
    },
  },
  {
    ...base,
    ...{
      madeFor: 'multi-agency',
      reach: 'local',
      theme: 'risk',
      agencies: ['police', 'da-service', 'council-housing'],
    },
    title: 'Every case at the meeting on risk has an action about him',
    wording:
      'From next month no case leaves the meeting on risk without one action at least that is about the person who does the harm.',
    purpose: 'That the danger is dealt with where it comes from.',
    expectation: 'Counted each quarter: all cases.',
    findings: ['The meeting on risk heard her once'],
  },
  {
    ...base,
    ...{ madeFor: 'multi-agency', reach: 'regional', theme: 'information', agencies: ['police', 'probation'] },
    title: 'Orders and conditions can be read across the borders of the region',
    wording:
      'Within a year the police and probation areas of the region can read each other’s orders and conditions at any hour.',
    purpose: 'That a border hides nobody.',
    expectation: 'A test with five names each half-year.',
    findings: ['The conditions of his licence'],
  },
  {
    ...base,
    ...{ madeFor: 'single-agency', reach: 'national', theme: 'policy', agencies: [], bodies: 'Home Office' },
    title: 'National guidance on stalking says how reports are joined',
    wording:
      'The Home Office adds to its guidance on stalking, when it is next written, how reports about the same two people are joined and by whom.',
    purpose: 'That it is done in the same way everywhere.',
    expectation: 'The guidance as published.',
    findings: ['Five reports of stalking'],
  },
];

/** What was considered for those whom no service knows. */
export const unknown =
  'She was known to several services. For those who tell nobody, the panel thought of workplaces: hers had noticed, and would have acted on a leaflet.';
