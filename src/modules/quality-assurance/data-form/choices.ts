import type { Choice } from '../../../kernel/code-lists.js';

/** Lists of the Home Office library of reviews, beside those that the whole product uses (kernel/code-lists). */
const list = (...labels: readonly string[]): readonly Choice[] =>
  labels.map((label) => ({ code: codeOf(label), label }));

/** "Drug or alcohol service" is kept as `drug-or-alcohol-service`. */
const codeOf = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Kept for a question that was looked into without an answer. */
export const NOT_KNOWN = 'not-known';
/** Kept where nothing of a list holds. */
export const NONE = 'none';

export const YES_NO = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
  { code: NOT_KNOWN, label: 'Unclear, unknown or not stated' },
] as const satisfies readonly Choice[];

/** A list from which one is chosen, with a way to say that nobody knows. */
const oneOfThese = (...labels: readonly string[]): readonly Choice[] => [
  ...list(...labels),
  { code: NOT_KNOWN, label: 'Unclear, unknown or not stated' },
];

/** A list from which any are ticked, with a way to say that none holds, or that nobody knows. */
const anyOfThese = (...labels: readonly string[]): readonly Choice[] => [
  ...list(...labels),
  { code: NONE, label: 'None of these' },
  { code: NOT_KNOWN, label: 'Unclear, unknown or not stated' },
];

export const LOCATIONS = oneOfThese('Residential location', 'Public place', 'Other');

export const METHODS = oneOfThese(
  'Arson',
  'Blunt instrument',
  'Burning, scalding',
  'Causing to fall against a hard surface',
  'Drowning',
  'Exhaust fumes',
  'Explosion',
  'Exposure of newly-born child',
  'Kicking or hitting without a weapon',
  'Manual strangulation',
  'Negligence or neglect',
  'Other poisoning',
  'Sharp instrument',
  'Shooting',
  'Strangulation with ligature',
  'Struck by motor vehicle',
  'Suffocation, asphyxiation or smothering',
  'Other',
);

export const AGGRAVATING = anyOfThese(
  'Coercive or controlling behaviour',
  'Economic abuse',
  'Faith-based abuse',
  'Forced marriage',
  'Honour-based abuse',
  'Physical abuse',
  'Psychological or emotional abuse',
  'Separation',
  'Sexual abuse',
  'Stalking',
  'Other',
);

export const CATEGORIES = list(
  'Intimate-partner homicide',
  'Older victim homicides (65 plus)',
  'Familial homicide',
  'Parricide (parent and step parents)',
  'Homicide-suicide',
  'Mental health (victim)',
  'Mental health (perpetrator)',
  'Minority communities (victim or perpetrator)',
  'LGBTQ (victim or perpetrator)',
  'Not ruled as homicide or suicide (neglect or negligence)',
  'Suicide (victim)',
);

export const ORIENTATIONS = oneOfThese('Heterosexual or straight', 'Gay or lesbian', 'Bisexual', 'Other');

export const RELIGIONS = oneOfThese(
  'No religion',
  'Buddhist',
  'Christian',
  'Hindu',
  'Jewish',
  'Muslim',
  'Sikh',
  'Other',
);

export const MENTAL_HEALTH = anyOfThese(
  'Adjustment disorder',
  'Anxiety',
  'Dementia or Alzheimer’s disease',
  'Depression',
  'Panic attacks',
  'Post-traumatic stress disorder',
  'Psychosis',
  'Self-harm',
  'Suicidal thoughts',
  'Suicide attempts',
  'Other',
);

export const VULNERABILITIES = anyOfThese(
  'Alcohol misuse',
  'Housing issues',
  'Mental ill-health',
  'Neurodiverse condition',
  'Physical disability',
  'Pregnancy',
  'Other substance misuse',
  'Other',
);

export const CARING = oneOfThese(
  'Was not a carer',
  'Was a carer for the other',
  'Was cared for by the other',
  'Was a carer for somebody else',
);

export const VERDICTS = oneOfThese(
  'Murder',
  'Manslaughter',
  'Manslaughter (diminished responsibility)',
  'Unfit to plead',
  'Not guilty',
  'No trial',
  'Other',
);

export const KNOWN_TO = anyOfThese(
  'Police',
  'Social services',
  'Health',
  'Mental health service',
  'IDVA or domestic abuse service',
  'Probation',
  'Housing',
  'School',
  'Other education',
  'Military',
  'Other service',
  'Friends',
  'Family',
  'Employer',
  'Faith body',
);

export const SHARED_PARENTS = oneOfThese(
  'Victim and perpetrator',
  'Victim and somebody else',
  'Perpetrator and somebody else',
  'Neither of them',
);

export const LIVING_WITH = anyOfThese('Victim', 'Perpetrator');

export const MADE_TO = anyOfThese(
  'Police',
  'Social services',
  'Health',
  'IDVA or domestic abuse service',
  'Probation',
  'Housing',
  'School',
  'Employer',
  'Other education',
  'Religious institution',
  'Military',
  'Community Safety Partnership',
);
