import { inWords } from '../../../kernel/day.js';
import type { AskedAgency } from '../queries.js';

/** Whether an agency's records are secured, from what was confirmed, else from its answer. */
export function recordsInWords(request: AskedAgency['request'], [last]: AskedAgency['returns']): string {
  if (request.securedOn !== null) return `Secured, confirmed ${inWords(request.securedOn)}`;
  switch (last?.content.records) {
    case 'secured':
      return 'Secured';
    case 'no-records':
      return 'No records held';
    case 'not-yet':
      return 'Not secured yet';
    case undefined:
      return fromNilReturn(last) ?? (request.secureAskedOn === null ? 'Not asked' : 'Asked, not confirmed');
  }
}

/** A nil return need not answer the question of records by itself: its reason often does. */
function fromNilReturn(last: AskedAgency['returns'][number] | undefined): string | undefined {
  switch (last?.content.nilReason) {
    case 'not-known':
      return 'None found: nil return';
    case 'no-records':
      return 'No longer exist: nil return';
    default:
      return undefined;
  }
}
