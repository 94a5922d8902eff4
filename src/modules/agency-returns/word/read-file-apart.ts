import { answerApart } from '../../../platform/apart/index.js';
import type { FileToRead } from './read-apart.js';
import { readFile } from './read-file.js';

/** The script of a process that reads one Word file: begun by `readApart`. */
answerApart(({ bytes, parts }: FileToRead) => readFile(bytes, parts));
