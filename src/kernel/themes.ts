import type { Choice } from './code-lists.js';

/** The seven themes under which the toolkit arranges actions and recommendations of all reviews (Appendix C). */
export const THEMES = [
  { code: 'information', label: 'Recording and sharing of information' },
  { code: 'risk', label: 'Assessment and identification of risk' },
  { code: 'policy', label: 'Application of and adherence to policy' },
  { code: 'training', label: 'Staff training and awareness' },
  { code: 'referral', label: 'Appropriate sign-posting and referral' },
  { code: 'inter-agency', label: 'Inter-agency communication and meeting processes' },
  { code: 'review-process', label: 'The domestic homicide review process' },
] as const satisfies readonly Choice[];

/** One of the seven. */
export type ThemeCode = (typeof THEMES)[number]['code'];

/** The themes of recommendations in the Home Office library of reviews. */
export const NATIONAL_THEMES = [
  { code: 'technology', label: 'Technology systems' },
  { code: 'identification-of-risk', label: 'Identification of risk' },
  { code: 'training', label: 'Training' },
  { code: 'policy', label: 'Policy' },
  { code: 'multi-agency', label: 'Multi-agency working' },
  { code: 'record-keeping', label: 'Record keeping' },
  { code: 'awareness', label: 'Awareness raising' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Choice[];

/** One of the national themes. */
export type NationalTheme = (typeof NATIONAL_THEMES)[number]['code'];

/** Which national themes one of the seven falls under. The partnership's own reading: neither source gives a mapping. */
export const NATIONAL_OF: Readonly<Record<ThemeCode, readonly NationalTheme[]>> = {
  information: ['record-keeping', 'multi-agency'],
  risk: ['identification-of-risk'],
  policy: ['policy'],
  training: ['training', 'awareness'],
  referral: ['awareness', 'multi-agency'],
  'inter-agency': ['multi-agency'],
  'review-process': ['other'],
};

/** Says whether a text is the code of one of the seven. */
export const isTheme = (text: string): text is ThemeCode => THEMES.some(({ code }) => code === text);

/** The theme in words. */
export const themeInWords = (code: ThemeCode): string => THEMES.find((theme) => theme.code === code)?.label ?? code;
