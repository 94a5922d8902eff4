export { answerApart } from './answer-apart.js';
export { type ApartLimits, runApart, TooMuchApart } from './run-apart.js';
