import { asText, field, refuse } from './fields.js';

/** A time as people write it (14:30, 14.30, 1430, 2pm, 2.30 pm), as `HH:MM`. */
export const timeField = (what: string) =>
  field((given) => {
    const text = asText(given).trim().toLowerCase();
    if (text === '') return refuse(`Enter the ${what}, such as 14:30`);
    return readTime(text) ?? refuse(`The ${what} must be a time, such as 14:30 or 2.30pm`);
  });

/** A time in small letters as `HH:MM`; undefined when it is none. */
export function readTime(text: string): string | undefined {
  const [, hourText, minuteText = '0', half] = /^(\d{1,2})[:.]?(\d{2})?\s*(am|pm)?$/.exec(text) ?? [];
  if (hourText === undefined) return undefined;
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  if (minute > 59 || hour > 23 || (half !== undefined && (hour === 0 || hour > 12))) return undefined;
  const of24 = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(of24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
