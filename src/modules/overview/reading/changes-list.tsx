import { Details } from '../../../web/index.js';

/** How many changes are read at a glance. */
const AT_A_GLANCE = 8;

/** What changed, the first few at a glance. */
export const ChangesList = ({ changed }: { changed: readonly string[] }) => (
  <>
    <ul class="govuk-list govuk-list--bullet">
      {changed.slice(0, AT_A_GLANCE).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
    {changed.length > AT_A_GLANCE && (
      <Details summaryText={`${changed.length - AT_A_GLANCE} more`}>
        <ul class="govuk-list govuk-list--bullet">
          {changed.slice(AT_A_GLANCE).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Details>
    )}
  </>
);
