import { answerApart } from '../../../platform/apart/index.js';
import { wordMarkup } from './word-markup.js';

/** The script of a process that makes one Word file ready to be read: begun by the job that does so for what waits. */
answerApart(wordMarkup);
