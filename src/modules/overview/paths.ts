import type { Day } from '../../kernel/day.js';
import type { SectionId } from './kinds.js';

const one = (id: string): string => `/overviews/${id}`;

/** Addresses of the quarterly overviews. */
export const overviewPaths = {
  list: '/overviews',
  standing: '/standing-duties',
  registerChecked: '/standing-duties/register-checked',
  trends: '/trends',
  trendsFilePattern: (format: 'xlsx' | 'csv') => `/trends.${format}`,
  trendsFile: (format: 'xlsx' | 'csv', query: string) => `/trends.${format}?${query}`,
  newPattern: '/overviews/of/:quarter',
  new: (from: Day) => `/overviews/of/${from}`,
  onePattern: one(':id'),
  one,
  sectionPattern: `${one(':id')}/sections/:section`,
  section: (id: string, section: SectionId) => `${one(id)}/sections/${section}`,
  savedPattern: `${one(':id')}/sections/:section/saved`,
  saved: (id: string, section: SectionId) => `${one(id)}/sections/${section}/saved`,
  proposalsPattern: `${one(':id')}/proposals`,
  proposals: (id: string) => `${one(id)}/proposals`,
  figuresPattern: `${one(':id')}/figures`,
  figures: (id: string) => `${one(id)}/figures`,
  costPattern: `${one(':id')}/cost`,
  cost: (id: string) => `${one(id)}/cost`,
  costRemovalPattern: `${one(':id')}/cost/:line/removal`,
  costRemoval: (id: string, line: string) => `${one(id)}/cost/${line}/removal`,
  issuePattern: `${one(':id')}/issue`,
  issue: (id: string) => `${one(id)}/issue`,
  deletionPattern: `${one(':id')}/deletion`,
  deletion: (id: string) => `${one(id)}/deletion`,
  correctionPattern: `${one(':id')}/correction`,
  correction: (id: string) => `${one(id)}/correction`,
  givenPattern: `${one(':id')}/given`,
  given: (id: string) => `${one(id)}/given`,
  wordPattern: `${one(':id')}/word`,
  word: (id: string) => `${one(id)}/word`,
  pdfPattern: `${one(':id')}/pdf`,
  pdf: (id: string) => `${one(id)}/pdf`,
};
