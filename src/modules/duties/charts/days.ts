const inWords = (month: 'short' | 'long') =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });

const short = inWords('short');
const long = inWords('long');

/** A day such as 2026-02-28 as "28 Feb 2026": the shapes of a chart have little room. */
export const shortDay = (day: string): string => short.format(Date.parse(day)).replace('Sept', 'Sep');

/** A day such as 2026-02-28 as "28 Feb". */
export const dayAndMonth = (day: string): string => shortDay(day).replace(/ \d+$/, '');

/** A day such as 2026-02-28 as "28 February 2026". */
export const longDay = (day: string): string => long.format(Date.parse(day));
