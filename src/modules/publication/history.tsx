import { dateTime, sentences } from '../../web/formats.js';
import { Details, SummaryList } from '../../web/index.js';
import { publicationStateInWords } from './kinds.js';
import { publicationLife } from './life.js';
import type { PublicationStep } from './queries.js';

export interface HistoryProps {
  readonly steps: readonly PublicationStep[];
  readonly names: ReadonlyMap<string, string>;
}

/** What was decided about publication, by whom and why; newest first. */
export const History = ({ steps, names }: HistoryProps) => (
  <Details summaryText="What was decided, by whom and why">
    <SummaryList
      rows={steps.map((one) => ({
        key: {
          text: publicationLife.find(({ step }) => step === one.step)?.done ?? publicationStateInWords[one.toState],
        },
        value: {
          text: sentences(
            `${who(one, names)}, ${dateTime(one.takenAt)}`,
            one.reason === one.publicNote ? '' : one.reason,
            one.publicNote === '' ? '' : `The public reads: ${one.publicNote}`,
            one.partial === '' ? '' : `Could be public all the same: ${one.partial}`,
          ),
        },
      }))}
    />
  </Details>
);

function who({ step, takenBy }: PublicationStep, names: ReadonlyMap<string, string>): string {
  if (takenBy !== null) return names.get(takenBy) ?? 'Somebody';
  return step === 'correct' ? 'The program, once nothing stood in the way' : 'The program, at the hour that was set';
}
