import type { Day } from '../../kernel/day.js';
import { longDate, relativeDay } from '../../web/formats.js';
import { dateKinds } from './kinds.js';
import { DateTag } from './one/proceeding-page.js';
import { proceedingPaths } from './paths.js';
import type { DatedProceeding } from './queries.js';

/** The dates to come, and those that have gone without anybody saying whether they took place; nearest first. */
export const ComingDates = ({
  reference,
  proceedings,
  today,
}: {
  reference: string;
  proceedings: readonly DatedProceeding[];
  today: Day;
}) => {
  const coming = proceedings
    .flatMap((one) => one.dates.map((date) => ({ date, one })))
    .filter(({ date }) => date.state === 'planned')
    .sort((first, other) => (first.date.on < other.date.on ? -1 : 1));
  return (
    <>
      <h2 class="govuk-heading-m">Coming dates</h2>
      {coming.length === 0 && (
        <p class="govuk-body">None is known. Dates of courts and of other reviews are added to each proceeding.</p>
      )}
      <ol class="govuk-list">
        {coming.map(({ date, one }) => (
          <li class="dhr-record" key={date.id}>
            <strong>{longDate(date.on)}</strong>, {relativeDay(date.on, today)}: {dateKinds[date.kind]},{' '}
            <a class="govuk-link" href={proceedingPaths.one(reference, one.id)}>
              {one.title}
            </a>{' '}
            <DateTag date={date} today={today} />
          </li>
        ))}
      </ol>
    </>
  );
};
