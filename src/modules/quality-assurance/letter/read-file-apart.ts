import { answerApart } from '../../../platform/apart/index.js';
import { type LetterFile, readLetterFile } from './read-file.js';

/** The script of a process that reads one letter: begun by `readApart`. */
answerApart((file: LetterFile) => readLetterFile(file));
