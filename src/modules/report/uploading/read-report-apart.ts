import { answerApart } from '../../../platform/apart/index.js';
import { type FileToRead, readReport } from './read-report.js';

/** The script of a process that reads one file: begun by `readApart`. */
answerApart((file: FileToRead) => readReport(file));
