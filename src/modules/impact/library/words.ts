import { capital, listInWords } from '../../../web/formats.js';
import { directionInWords } from '../kinds.js';
import { figureInUnit } from '../reading-figures/words.js';
import { bodyKindInWords, type LibraryMeasure } from './library-measure.js';

/** For whom a measure fits. */
export const fitsInWords = ({ bodies }: Pick<LibraryMeasure, 'bodies'>): string =>
  bodies.length === 0 ? 'Anybody' : capital(listInWords(bodies.map((one) => bodyKindInWords[one].toLowerCase())));

/** The target that is suggested, as in "90% or more". */
export const targetInWords = ({
  target,
  unit,
  direction,
}: Pick<LibraryMeasure, 'target' | 'unit' | 'direction'>): string =>
  target === undefined
    ? `Set your own; better is ${directionInWords[direction]}`
    : `${figureInUnit(unit, target)} or ${direction === 'up' ? 'more' : 'less'}`;

/** How often it is measured. */
export const oftenInWords = ({ everyMonths }: Pick<LibraryMeasure, 'everyMonths'>): string =>
  everyMonths === 1 ? 'Every month' : `Every ${everyMonths} months`;
