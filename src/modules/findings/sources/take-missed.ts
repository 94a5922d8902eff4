import type { Work } from '../../../platform/work.js';
import type { OpenFindings } from '../opened.js';
import { recordFinding } from '../recording/record-finding.js';
import type { MissedToTake } from './resolve.js';

const MOST_TITLE = 300;

/** Makes a finding of each of these missed opportunities, tied to the mark and to the line of enquiry it was given there. */
export async function takeMissed(work: Work, open: OpenFindings, missed: readonly MissedToTake[]): Promise<number[]> {
  const numbers: number[] = [];
  for (const { id, what, lineId, entry } of missed) {
    const isLong = what.length > MOST_TITLE;
    const { number } = await recordFinding(work, open, {
      draft: {
        kind: 'missed-opportunity',
        keyIssue: false,
        title: isLong ? `${what.slice(0, MOST_TITLE - 1).trimEnd()}…` : what,
        text: isLong ? what : '',
        themes: [],
        characteristics: [],
        agencies: [entry.agencyId],
        foundOn: work.today,
      },
      sources: [
        { kind: 'missed-opportunity', missedId: id, label: '' },
        ...(lineId === null ? [] : [{ kind: 'line' as const, lineId, label: '' }]),
      ],
    });
    numbers.push(number);
  }
  return numbers;
}
