import { plural } from '../../../web/formats.js';
import { SummaryList } from '../../../web/index.js';
import type { ReturnKind } from '../kinds.js';
import type { CheckRow } from '../writing/draft.js';
import { checksFor } from './checklist.js';

/** The quality checklist as the author answered it, for whoever signs: what was not answered yes, each with its note. */
export const AnsweredChecks = ({ kind, checks }: { kind: ReturnKind; checks: readonly CheckRow[] }) => {
  const asked = checksFor(kind);
  const other = asked.flatMap(({ key, ask }) => {
    const row = checks.find((one) => one.key === key);
    return row === undefined || row.answer === 'yes' ? [] : [{ ask, row }];
  });
  return (
    <>
      <h2 class="govuk-heading-m">Quality checklist</h2>
      <p class="govuk-body">
        {other.length === 0
          ? 'The author answered every question yes.'
          : `The author answered ${asked.length - other.length} of ${asked.length} questions yes. The others:`}
      </p>
      {other.length > 0 && (
        <SummaryList
          rows={other.map(({ ask, row }) => ({
            key: { text: ask },
            value: { text: `${row.answer === 'no' ? 'No' : 'Does not apply'}. ${row.note}` },
          }))}
        />
      )}
    </>
  );
};

/** What the checklist on receipt came to. */
export function checkedInWords(checks: readonly CheckRow[]): string {
  const no = checks.filter(({ answer }) => answer === 'no').length;
  return `The checklist was answered on receipt: ${no === 0 ? 'nothing was answered no' : `${plural(no, 'question')} answered no`}. `;
}
