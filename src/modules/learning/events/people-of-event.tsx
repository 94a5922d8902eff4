import { plural } from '../../../web/formats.js';
import { Details, StackedTable } from '../../../web/index.js';
import { placeStateInWords } from '../kinds.js';
import type { LearningEvent, Place } from './queries.js';
import type { EventPhase } from './rules.js';

export interface PeopleOfEventProps {
  readonly event: LearningEvent;
  readonly places: readonly Place[];
  readonly phase: EventPhase;
}

/** Who signed up and who came, by name: for whoever keeps the event. */
export const PeopleOfEvent = ({ event, places, phase }: PeopleOfEventProps) => {
  const there = places.filter(({ state }) => state !== 'given-up');
  if (event.erasedAt !== null)
    return <p class="govuk-body">The names and addresses of those who signed up have been erased.</p>;
  if (there.length === 0) return <p class="govuk-body">Nobody has signed up yet.</p>;
  const gaveUp = places.length - there.length;
  return (
    <Details
      summaryText={`The ${plural(there.length, 'person', 'people')} on the list, by name`}
      open={phase === 'coming'}
    >
      <StackedTable
        caption="People on the list"
        firstCellIsHeader
        head={[
          { name: 'Name', bare: true },
          { name: 'Organisation' },
          { name: 'Email' },
          { name: 'Needs' },
          { name: phase === 'coming' ? 'Place' : 'Came' },
        ]}
        rows={there.map((place) => [
          { text: place.name },
          { text: place.bodyName },
          { text: place.email || '–' },
          { text: place.needs || '–' },
          { text: phase === 'coming' ? placeStateInWords[place.state] : place.attended ? 'Came' : 'Did not come' },
        ])}
      />
      {gaveUp > 0 && (
        <p class="govuk-body">{`${plural(gaveUp, 'person', 'people')} gave their place up; their names are erased.`}</p>
      )}
    </Details>
  );
};
