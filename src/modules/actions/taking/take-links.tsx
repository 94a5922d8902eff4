import { actionPaths } from '../paths.js';
import { filterQuery, narrows, type PlanFilter } from '../planning/arrange.js';

const FORMATS = [
  ['word', 'Word, to print or to send'],
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
] as const;

/** Ways to take the plan away, as it is filtered. */
export const TakeLinks = ({ reference, filter }: { reference: string; filter: PlanFilter }) => (
  <p class="govuk-body dhr-no-print">
    {narrows(filter) ? 'Take these actions away as ' : 'Take the plan away as '}
    {FORMATS.map(([format, text], at) => (
      <>
        {at > 0 && (at === FORMATS.length - 1 ? ' or ' : '; ')}
        <a class="govuk-link" href={`${actionPaths.planPage(reference, `take-${format}`)}${filterQuery(filter)}`}>
          {text}
        </a>
      </>
    ))}
    . It has the Home Office’s columns and shows pseudonyms. A file of Excel or CSV that was worked on can be brought in
    again.
  </p>
);
