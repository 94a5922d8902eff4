import { type CheckedReport, keyOf } from './checked.js';
import type { CheckMessage } from './messages.js';

/** The nine of section 4 of the Equality Act 2010, and how a report writes of each. */
const characteristics: readonly (readonly [name: string, written: RegExp])[] = [
  ['age', /\b(?:age[ds]?|older|younger|elderly)\b/i],
  ['disability', /\bdisab\w+|\blong[- ]term condition|\bimpairment/i],
  ['gender reassignment', /\bgender (?:reassignment|identity)|\btrans(?:gender)?\b/i],
  ['marriage and civil partnership', /\bmarr(?:iage|ied)\b|\bcivil partner/i],
  ['pregnancy and maternity', /\bpregnan\w+|\bmaternity\b/i],
  ['race', /\brac(?:e|ial|ism|ist)\b|\bethnic\w*|\bnationality\b/i],
  ['religion or belief', /\breligio\w+|\bbelief\b|\bfaith\b/i],
  ['sex', /\bsex\b(?! work)|\bmisogyn\w+|\bwom[ae]n\b/i],
  ['sexual orientation', /\bsexual(?:ity| orientation)\b|\b(?:gay|lesbian|bisexual|heterosexual)\b/i],
];

/** Each of the nine that the section on equality does not speak of. An empty section is told as such, by the layout. */
export const equalityMissing = ({ parts }: CheckedReport): CheckMessage[] =>
  parts
    .filter(({ part, key, text }) => part === 'overview' && key === 'equality' && text.trim() !== '')
    .flatMap(({ text, where, href }) =>
      characteristics
        .filter(([, written]) => !written.test(text))
        .map(
          ([name]): CheckMessage => ({
            kind: 'equality',
            key: keyOf('equality', name, text),
            says: `Nothing is said of ${name}. Say what it meant for this person, or that it was looked at and did not matter`,
            ...{ where, href },
          }),
        ),
    );
