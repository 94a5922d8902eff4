import type { PublicChange } from '../kernel/public-change.js';
import type { PublicPart, PublicRecommendationState, PublicReview } from '../kernel/public-record.js';
import { isTheme, NATIONAL_THEMES, themeInWords } from '../kernel/themes.js';

export const stateInWords: Readonly<Record<PublicRecommendationState, string>> = {
  'not-started': 'Not started',
  'under-way': 'Under way',
  done: 'Done',
  'not-implemented': 'Not implemented',
  'awaiting-answer': 'Awaiting a national answer',
};

export const partInWords: Readonly<Record<PublicPart, string>> = {
  overview: 'Overview report',
  summary: 'Executive summary',
  brief: 'Learning brief',
  plan: 'Action plan',
  letter: 'Letter of the Home Office panel',
  leaflet: 'Learning leaflet',
};

export const reviewStateInWords: Readonly<Record<PublicReview['state'], string>> = {
  published: 'Published',
  withheld: 'Not published',
  'taken-down': 'No longer on this site',
};

/** One of the seven themes in words; '' where there is none. */
export const themeWords = (code: string): string => (isTheme(code) ? themeInWords(code) : '');

export const nationalWords = (code: string): string =>
  NATIONAL_THEMES.find((theme) => theme.code === code)?.label ?? code;

/** How good the proof of a change is, with what that means. */
export const strengthInWords: Readonly<Record<PublicChange['strength'], string>> = {
  none: 'No proof yet',
  weak: 'Weak: something was done or is known, but it does not show a change yet',
  moderate: 'Moderate: at least one measure is better by more than chance is likely to make',
  strong: 'Strong: shown more than once or in more than one way, and not by the organisation alone',
};

export const verdictInWords: Readonly<Record<PublicChange['verdict'], string>> = {
  '': 'Nobody has judged it yet',
  'no-change': 'No change seen',
  'some-change': 'Some change',
  sustained: 'Sustained change',
  worse: 'Worse',
};

/** What is said of a judgement where nothing since speaks against it; else what came since. */
export const lastingInWords: Readonly<Record<PublicChange['lasting'], string>> = {
  held: 'It held when somebody looked again',
  seen: 'Nobody has looked again yet',
  'not-assessed': 'Not known yet',
  'not-seen': 'There is no change that could last',
  'came-back': 'It did not last: what was wrong came back',
  challenged: 'In doubt: the same was found again later, and that is being looked into',
};

export const sourceInWords: Readonly<Record<string, string>> = {
  'case-file-audit': 'Case-file audit',
  'dip-sample': 'Dip sample of files',
  'performance-figure': 'Performance figure',
  'training-record': 'Training with a test of knowledge',
  'practitioner-survey': 'Survey of practitioners',
  'people-voice': 'What survivors and families say',
  inspection: 'Inspection',
  'multi-agency-audit': 'Audit by several agencies together',
};

export const proofInWords: Readonly<Record<string, string>> = {
  promise: 'A promise',
  policy: 'A policy was issued',
  training: 'People were trained',
  practice: 'Practice seen in case files',
  outcome: 'A figure of outcomes',
  voice: 'What people say',
};

export const producerInWords: Readonly<Record<'own' | 'other' | 'independent', string>> = {
  own: 'by the organisation itself',
  other: 'by another agency',
  independent: 'by somebody independent',
};
