import type { PublicLibraryMeasure } from '../kernel/public-change.js';
import type { Field } from './described.js';
import { howMeasured, themeCodes } from './result-fields.js';

/** What stands in a row of the library of measures. */
export const measureFields: readonly Field<PublicLibraryMeasure>[] = [
  { name: 'key', type: 'string', says: 'Stays the same', value: (row) => row.key },
  {
    name: 'theme',
    type: 'string',
    says: 'One of the seven themes of recommendations',
    codes: themeCodes,
    value: (row) => row.theme,
  },
  {
    name: 'bodies',
    type: 'string',
    says: 'For what kinds of body it fits, parted by semicolons; empty for any',
    value: (row) => row.bodies.join('; '),
  },
  { name: 'title', type: 'string', says: 'What it is called', value: (row) => row.title },
  { name: 'different', type: 'string', says: 'What would be different', value: (row) => row.different },
  { name: 'for_whom', type: 'string', says: 'For whom', value: (row) => row.forWhom },
  { name: 'practice', type: 'string', says: 'In which practice', value: (row) => row.practice },
  { name: 'what', type: 'string', says: 'What exactly is measured', value: (row) => row.what },
  { name: 'population', type: 'string', says: 'All of whom or of what', value: (row) => row.population },
  ...howMeasured,
  {
    name: 'target',
    type: 'number',
    says: 'A target to start from; empty where each sets their own',
    isOptional: true,
    value: (row) => row.target,
  },
  { name: 'every_months', type: 'integer', says: 'How often it is read', value: (row) => row.everyMonths },
  { name: 'why_it_works', type: 'string', says: 'Why it shows something', value: (row) => row.whyItWorks },
  { name: 'cannot_show', type: 'string', says: 'What it cannot show', value: (row) => row.cannotShow },
];
