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
