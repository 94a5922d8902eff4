import { figure } from '../../../../kernel/plot.js';
import { InsetText, StackedTable } from '../../../../web/index.js';
import type { Direction } from '../../kinds.js';
import type { Audit, AuditRun } from '../queries.js';
import { auditResult, type Counted } from './rules.js';
import { basisInWords, filesByResult, standardInWords } from './words.js';

/** What the files of a run show so far, with what it rests on. */
export const ResultView = ({ audit, run, direction }: { audit: Audit; run: AuditRun; direction: Direction }) => {
  const result = auditResult(
    audit.questions,
    run.files.map(({ answers }) => answers),
  );
  const { met, notMet, leftOut } = filesByResult(audit, run);
  return (
    <>
      <InsetText>{standardInWords(result.standard)}</InsetText>
      <StackedTable
        caption="Question by question"
        captionClasses="govuk-table__caption--m"
        head={[
          { name: 'Question' },
          { name: 'Yes', numeric: true },
          { name: 'Share', numeric: true },
          { name: '95% interval', numeric: true },
          { name: 'Does not apply', numeric: true },
        ]}
        rows={result.questions.map(({ question, counted }, at) => [
          { text: `${at + 1}. ${question.text}${question.decides ? ' (decides)' : ''}` },
          ...cells(counted),
        ])}
        firstCellIsHeader
      />
      <ul class="govuk-list govuk-list--bullet">
        {basisInWords(audit, run, { standard: result.standard, direction }).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {met !== '' && <li>Met the standard: {listed(met)}.</li>}
        {notMet !== '' && <li>Did not meet it: {listed(notMet)}.</li>}
        {leftOut !== '' && <li>Did not count: files {leftOut}.</li>}
      </ul>
    </>
  );
};

const cells = ({ yes, of, percent, within, notApplicable, isFew }: Counted) => [
  { text: of === 0 ? '–' : `${yes} of ${of}` },
  { text: percent === undefined ? 'no file' : `${figure(percent)}%${isFew ? ', few' : ''}` },
  { text: within === undefined ? '–' : `${figure(within[0])} to ${figure(within[1])}` },
  { text: String(notApplicable) },
];

const listed = (numbers: string): string => `${numbers.includes(',') ? 'files' : 'file'} ${numbers}`;
