import type { ReportPart } from '../kinds.js';
import { outline } from '../outline.js';

/** Other names that reports give their headings, by key. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  introduction: ['preface', 'foreword', 'tribute', 'the review'],
  timescales: ['timescale', 'timescales for the review'],
  confidentiality: ['confidentiality and anonymity', 'pseudonyms'],
  'terms-of-reference': ['terms of reference for the review', 'terms of reference and scope'],
  methodology: ['method', 'the methodology', 'how the review was done'],
  'family-involvement': [
    'family involvement',
    'involvement of family',
    'involvement of family and friends',
    'involvement of family friends work colleagues neighbours and wider community',
    'involvement of family friends and wider community',
  ],
  contributors: ['contributors', 'contributing agencies', 'agencies contributing to the review'],
  panel: [
    'the review panel',
    'the review panel members',
    'panel members',
    'review panel',
    'members of the review panel',
  ],
  'chair-and-author': [
    'author of the overview report',
    'chair and author',
    'the chair and author',
    'independent chair and author',
  ],
  'parallel-reviews': ['parallel processes', 'parallel investigations and reviews', 'other reviews'],
  equality: ['equality', 'equality diversity and inclusion', 'equalities', 'protected characteristics'],
  dissemination: ['dissemination list'],
  background: ['background information', 'background', 'the facts', 'background the facts'],
  chronology: ['combined chronology', 'narrative chronology', 'key events'],
  overview: ['summary of information known to agencies'],
  analysis: ['analysis of agency involvement', 'analysis and findings', 'agency analysis'],
  conclusions: ['conclusion'],
  lessons: ['lessons learnt', 'lessons learned', 'lessons to be learned', 'learning', 'lessons'],
  recommendations: ['single agency and multi agency recommendations', 'recommendations'],
  'appendix-terms': ['appendix terms of reference', 'appendix one terms of reference'],
  'appendix-plan': ['action plan', 'appendix action plan'],
  'appendix-letter': ['home office letter', 'letter from the home office', 'home office quality assurance letter'],
  'review-process': ['introduction', 'process of the review'],
  'summary-chronology': ['chronology', 'background and chronology'],
  'key-issues': ['key issues', 'key findings', 'findings'],
};

/** A heading as it is compared: without numbers before it, punctuation and case. */
export const plainHeading = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/^(?:section|part|chapter)\s+/, '')
    .replace(/^(?:appendix|annex)\s+(?:\d+|[a-z])\b/, 'appendix')
    .replace(/^(?:\d+|[ivx]+|[a-z])(?:[.)]\d*)+\s*|^\d+\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The section of the outline that a heading of a file stands for; undefined for one of the writer's own. */
export function placeHeading(part: ReportPart, text: string): string | undefined {
  const plain = plainHeading(text);
  if (plain === '') return undefined;
  const own = outline.filter((section) => section.part === part);
  const named = own.find(({ heading }) => plainHeading(heading) === plain);
  return (named ?? own.find(({ key }) => ALIASES[key]?.includes(plain)))?.key;
}
