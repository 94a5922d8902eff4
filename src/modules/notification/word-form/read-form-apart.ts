import type { Day } from '../../../kernel/day.js';
import { answerApart } from '../../../platform/apart/index.js';
import { readForm } from './read-form.js';

/** The script of a process that reads one filled-in form: begun by `readFormApart`. */
answerApart(({ docx, today }: { docx: Uint8Array; today: Day }) => readForm(docx, today));
