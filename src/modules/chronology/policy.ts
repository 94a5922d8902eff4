import { permit } from '../reviews/index.js';

const WRITERS = ['co-ordinator', 'imr-author', 'agency-senior', 'chief-officer'] as const;

/** Which chronologies there are and how far each is: those who run the review, its chair, author and panel, and the agencies' people. */
export const seeChronologies = permit(
  'chronology.see',
  ...WRITERS,
  'csp-chair',
  'independent-chair',
  'report-author',
  'panel-member',
);

/** One agency's chronology: its own people always; once handed in, the chair and the report author (see `opened.ts`). */
export const readChronology = permit(
  'chronology.read',
  ...WRITERS,
  'panel-member',
  'independent-chair',
  'report-author',
);

/** Writing it: the agency's own people, and the co-ordinator for what came on paper; until it is handed in. */
export const writeChronology = permit('chronology.write', ...WRITERS);
