import { reportPartInWords } from '../../report/index.js';
import type { EditionPiece } from './content.js';

/** What a piece of an edition belongs to. */
export const pieceOfInWords: Readonly<Record<EditionPiece['part'], string>> = {
  ...reportPartInWords,
  recommendation: 'Recommendations',
};
