import { listInWords, plural } from '../../../web/formats.js';
import type { TakenIn } from './take-in.js';

/** What went in, and what to do about the rest of the file. */
export function takenInWords({ taken, others }: TakenIn, sheet: string): string {
  const entries = plural(taken, 'entry', 'entries');
  if (others === undefined) return `${entries} taken in. The import can be undone as a whole, under “Bring in a file”.`;
  const rest = listInWords(others.names.map((name) => `“${name}”`));
  return `${entries} taken in from “${sheet}”. The file also holds ${rest}: go on here, or give the rest up.`;
}
