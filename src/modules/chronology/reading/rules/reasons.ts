import { listInWords, plural } from '../../../../web/formats.js';
import type { DoubleReasons } from './doubles.js';

/** Why they look alike, as in "same day, 20 minutes apart, both name Mia, 6 words alike (ambulance, arm, kitchen …)". */
export function reasonsInWords(reasons: DoubleReasons, nameOf: (id: string) => string): string {
  const { daysApart, inexact, minutesApart, people, kind, words } = reasons;
  const day = daysApart > 0 ? `${plural(daysApart, 'day')} apart` : inexact ? 'dates that overlap' : 'same day';
  const minutes =
    minutesApart === undefined ? [] : [minutesApart === 0 ? 'same time' : `${timeApart(minutesApart)} apart`];
  const named = people.length === 0 ? [] : [`both name ${listInWords(people.map(nameOf))}`];
  const kinds = kind === undefined ? [] : [`both are “${kind}”`];
  const some = words.slice(0, 6).join(', ') + (words.length > 6 ? ' …' : '');
  return [day, ...minutes, ...named, ...kinds, `${plural(words.length, 'word')} alike (${some})`].join(', ');
}

function timeApart(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 ? plural(hours, 'hour') : '', rest > 0 ? plural(rest, 'minute') : ''];
  return parts.filter((part) => part !== '').join(' ');
}
