/** Dates and times as people write them: read with their uncertainty, put in words, and in order. */
export { type DateOrder, dateOrders, doubtfulDates, likelyOrder, withDayFirst } from './date-order.js';
export { momentOfSerial, type SerialMoment } from './excel-serial.js';
export { type DateToSay, daysInWords, writtenDateInWords } from './in-words.js';
export { compareEntries, type Ordered } from './order.js';
export { type DateReading, readWrittenDate, UNKNOWN, type WrittenDate, type WrittenDateProblem } from './read.js';
export { type ClockTime, readWrittenTime, type WrittenTime, type WrittenTimeProblem } from './times.js';
