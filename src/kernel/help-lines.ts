/** A national service that anybody may call. */
export interface HelpLine {
  readonly name: string;
  readonly number: string;
  readonly says: string;
}

/** Who to call. Numbers of national services, free to call. */
export const HELP_LINES: readonly HelpLine[] = [
  { name: 'National Domestic Abuse Helpline (Refuge)', number: '0808 2000 247', says: 'For women, day and night.' },
  { name: 'Men’s Advice Line', number: '0808 801 0327', says: 'For men who are abused.' },
  { name: 'Galop', number: '0800 999 5428', says: 'For LGBT+ people who are abused.' },
  { name: 'Samaritans', number: '116 123', says: 'For anybody who is struggling, day and night.' },
  { name: 'Childline', number: '0800 1111', says: 'For children and young people.' },
];

/** Whether a telephone number, however it is spaced, is that of a national help line: then it is nobody's. */
export const isHelpLine = (number: string): boolean => DIGITS.has(digitsOf(number));

const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/^(?:00)?440?/, '0');
const DIGITS: ReadonlySet<string> = new Set(HELP_LINES.map(({ number }) => digitsOf(number)));
