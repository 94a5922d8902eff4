import type { Day } from '../../kernel/day.js';
import type { PublicResource } from '../../kernel/public-record.js';
import { audienceInWords } from '../../kernel/resources.js';
import { longDate } from '../../web/formats.js';
import { Prose } from '../../web/index.js';

/** One resource: where it leads, what it is, whom it is for, and when somebody looked last. */
export const ResourceItem = ({ one, today }: { one: PublicResource; today: Day }) => (
  <div class="govuk-!-margin-bottom-6">
    <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
      {one.link === '' ? (
        one.title
      ) : (
        <a class="govuk-link" href={one.link} rel="noreferrer external">
          {one.title}
        </a>
      )}
    </h3>
    <p class="govuk-body govuk-!-margin-bottom-1">{one.says}</p>
    {one.telephone !== '' && <Telephone one={one} />}
    {one.more !== '' && <Prose text={one.more} headings={4} />}
    <p class="govuk-hint govuk-!-margin-bottom-1">{whatItIs(one)}</p>
    <p class="govuk-hint govuk-!-margin-bottom-1">{checkedInWords(one, today)}</p>
  </div>
);

const Telephone = ({ one }: { one: PublicResource }) => (
  <p class="govuk-body govuk-!-margin-bottom-1">
    <a class="govuk-link" href={`tel:${one.telephone.replaceAll(/[^+\d]/g, '')}`}>
      {one.telephone}
    </a>
    {one.hours !== '' && `, ${one.hours}`}
  </p>
);

/** "Home Office, December 2016. For families; friends. For domestic homicide reviews. In place of …". */
const whatItIs = (one: PublicResource): string =>
  [
    [one.source, one.edition].filter((words) => words !== '').join(', '),
    `For: ${one.audiences.map((audience) => audienceInWords[audience].toLowerCase()).join('; ')}`,
    one.languages === '' ? '' : `Languages: ${one.languages}`,
    one.regimes.length === 0 ? '' : `Belongs to: ${one.regimes.join(', ')}`,
    one.inPlaceOf.length === 0 ? '' : `In place of: ${one.inPlaceOf.map((title) => `“${title}”`).join(', ')}`,
  ]
    .filter((words) => words !== '')
    .join('. ');

/** When somebody looked last; of a service that nobody looked at in time, what that may mean. */
function checkedInWords({ checkedOn, checkedAs, checkBy, kind }: PublicResource, today: Day): string {
  if (checkedOn === null) return 'Not checked yet.';
  const last = `Last checked ${longDate(checkedOn as Day)} by the ${checkedAs || 'partnership'}`;
  if (checkBy === null || checkBy >= today) return `${last}.`;
  return kind === 'service'
    ? `${last}: a new check is overdue, and its number or hours may have changed.`
    : `${last}. A new check is overdue.`;
}
