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

/** Accepting what an agency handed in, sending it back, and opening it to the panel. */
export const keepChronology = permit('chronology.keep', 'co-ordinator', 'independent-chair');

/** All chronologies as one: what was handed in, for those who run the review, its chair and author; the panel finds what was released. */
export const readTogether = permit(
  'chronology.read-together',
  'co-ordinator',
  'independent-chair',
  'report-author',
  'panel-member',
  'minute-taker',
);

/** What the review makes of the entries: key events, missed opportunities, doubles, notes, the combined version. */
export const markEntries = permit('chronology.mark', 'co-ordinator', 'independent-chair', 'report-author');
