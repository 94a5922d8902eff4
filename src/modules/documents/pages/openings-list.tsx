import { dateTime, plural } from '../../../web/formats.js';
import { Details, InsetText } from '../../../web/index.js';
import type { Opening } from '../openings.js';

/** Who has opened a document, and whether one of them opened many. */
export const Openings = ({ openings }: { openings: readonly Opening[] }) => {
  const many = [...new Set(openings.filter((one) => one.many).map(({ name }) => name))];
  return (
    <>
      <h2 class="govuk-heading-m">Who has opened it</h2>
      {many.length > 0 && (
        <InsetText>
          {many.join(', ')} had opened twenty or more documents within an hour when they opened this one. Ask them why,
          if their part in the review does not explain it.
        </InsetText>
      )}
      {openings.length === 0 ? (
        <p class="govuk-body">Nobody yet.</p>
      ) : (
        <Details
          summaryText={`${plural(new Set(openings.map(({ personId }) => personId)).size, 'person', 'people')}, ${plural(openings.length, 'time')}`}
          open={openings.length < 6}
        >
          <ul class="govuk-list">
            {openings.map((one) => (
              <li key={`${one.personId}${one.openedAt.getTime()}`}>
                {one.name} {one.way === 'saved' ? 'saved' : 'looked at'} version {one.number}, {dateTime(one.openedAt)}
                {one.many ? ' (one of many within an hour)' : ''}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
};
