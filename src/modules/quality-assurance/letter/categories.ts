/** What the points of published letters are about; our own list (the Home Office has none). */
export const pointCategories = [
  'structure',
  'anonymity',
  'equality',
  'analysis',
  'family',
  'panel',
  'missing-agency',
  'recommendations',
  'action-plan',
  'accuracy',
  'terminology',
  'national-learning',
  'other',
] as const;
export type PointCategory = (typeof pointCategories)[number];

export const pointCategoryInWords: Readonly<Record<PointCategory, string>> = {
  structure: 'Structure and template',
  anonymity: 'Anonymity',
  equality: 'Equality and diversity',
  analysis: 'Depth of analysis',
  family: 'Voice of the family',
  panel: 'Make-up and independence of the panel',
  'missing-agency': 'An agency is missing',
  recommendations: 'Recommendations',
  'action-plan': 'Action plan',
  accuracy: 'Accuracy and proof-reading',
  terminology: 'Terms and definitions',
  'national-learning': 'National learning',
  other: 'Something else',
};

export const categoryWords = (code: string): string =>
  pointCategories.includes(code as PointCategory) ? pointCategoryInWords[code as PointCategory] : code;

/** Words that give a point away, the surest first. */
const SIGNS: readonly (readonly [RegExp, PointCategory])[] = [
  [/action plan/i, 'action-plan'],
  [/anonymi|real name|date of birth|birth date|pseudonym|identif(?:y|ies|iable)/i, 'anonymity'],
  [
    /equality|diversity|protected characteristic|disabilit|ethnic|religio|\bage(?:ism)?\b|sexual orientation|bias/i,
    'equality',
  ],
  [/recommendation/i, 'recommendations'],
  [
    /not (?:been )?(?:represented|included|involved|asked)|agency (?:is|was) missing|\bIMR\b.*\bnot\b/i,
    'missing-agency',
  ],
  [/panel member|independen|membership of the panel|specialist (?:on|representation)/i, 'panel'],
  [/famil|friends|colleagues|tribute|sense of (?:the person|who)|voice/i, 'family'],
  [/template|structure|layout|heading|executive summary|order of|appendix|contents page/i, 'structure'],
  [/defin|terminolog|terms? used|language|acronym|glossary/i, 'terminology'],
  [/typo|spelling|proof|grammar|error|inconsisten|incorrect|clarif|unclear/i, 'accuracy'],
  [/national|government department|Home Office should/i, 'national-learning'],
  [/analys|explor|probe|question|coerci|economic abuse|financial abuse|controlling|covid/i, 'analysis'],
];

/** What a point is likely to be about; a person confirms it. */
export const likelyCategory = (text: string): PointCategory => SIGNS.find(([sign]) => sign.test(text))?.[1] ?? 'other';
