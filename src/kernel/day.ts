/** Days: what they are and their arithmetic, the three boxes of a form, and what day it is in London. */
export * from './calendar.js';
export { type DatePart, type DateProblem, dayFromParts, monthNumber } from './date-parts.js';
export {
  dayInLondon,
  endOfDayInLondon,
  instantInLondon,
  instantInWords,
  startOfDayInLondon,
  timeInLondon,
  timeInWords,
} from './london.js';
