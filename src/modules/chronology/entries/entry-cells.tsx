import { Tag } from '../../../web/index.js';
import { seenInWords, significanceInWords } from '../kinds.js';
import { momentInWords, worthShowing } from './entry-words.js';
import type { Entry } from './queries.js';
import { everyColumn, type ShownColumns, withColumns } from './shown-columns.js';

/** When it happened: as it was understood, and beneath it as it is written where that says it otherwise. */
export const WhenCell = ({ entry }: { entry: Entry }) => {
  const understood = momentInWords(entry);
  const written = `${entry.writtenWhen}${entry.writtenTime === '' ? '' : `, ${entry.writtenTime}`}`;
  return (
    <>
      <span class="dhr-entry-when">{understood}</span>
      {worthShowing(written, entry) && <span class="dhr-entry-written"> Written: {written}</span>}
    </>
  );
};

const Line = ({ name, text }: { name: string; text: string }) =>
  text === '' ? null : (
    <p class="dhr-entry-line">
      <strong>{name}:</strong> <span class="dhr-lines">{text}</span>
    </p>
  );

/** What happened, with every other column that says something and is to be shown. */
export const EntryCell = ({ entry: whole, shown = everyColumn }: { entry: Entry; shown?: ShownColumns }) => {
  const entry = withColumns(whole, shown);
  return (
    <>
      {(entry.kind !== '' || entry.personWords !== '' || entry.significance !== '') && (
        <p class="dhr-entry-line">
          <strong>{[entry.kind, entry.personWords].filter((text) => text !== '').join(', ')}</strong>{' '}
          {entry.significance !== '' && (
            <Tag text={significanceInWords[entry.significance]} classes="govuk-tag--grey" />
          )}
        </p>
      )}
      <p class="dhr-entry-line dhr-lines">{entry.facts}</p>
      <Line name="Who acted" text={entry.acted} />
      <Line name="Decision or action" text={entry.decision} />
      <Line
        name="Seen or heard"
        text={[...entry.seen.map((one) => seenInWords[one]), entry.seenWords].filter((text) => text !== '').join('. ')}
      />
      <Line name="Risk tool" text={entry.riskTool} />
      <Line name="Response" text={entry.response} />
      <Line name="Author’s comment" text={entry.comment} />
    </>
  );
};
