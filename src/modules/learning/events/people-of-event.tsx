import { plural } from '../../../web/formats.js';
import { Button, Details, Form, StackedTable } from '../../../web/index.js';
import { placeStateInWords } from '../kinds.js';
import { learningPaths } from '../paths.js';
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
          ...(phase === 'coming' ? [{ name: 'Not meant' }] : []),
        ]}
        rows={there.map((place) => [
          { text: place.name },
          { text: place.bodyName },
          { text: place.email || '–' },
          { text: place.needs || '–' },
          { text: phase === 'coming' ? placeStateInWords[place.state] : place.attended ? 'Came' : 'Did not come' },
          ...(phase === 'coming' ? [{ html: <TakeOff event={event} place={place} /> }] : []),
        ])}
      />
      {gaveUp > 0 && (
        <p class="govuk-body">{`${plural(gaveUp, 'person', 'people')} gave their place up, or ${gaveUp === 1 ? 'was' : 'were'} taken off the list; their names are erased.`}</p>
      )}
    </Details>
  );
};

/** Anybody may sign up with any name: a place that nobody means to take goes to somebody else. */
const TakeOff = ({ event, place }: { readonly event: LearningEvent; readonly place: Place }) => (
  <Form action={learningPaths.takingOff(event.id, place.id)} unsavedChanges="off">
    <Button
      html={
        <>
          Take off<span class="govuk-visually-hidden"> {place.name}</span>
        </>
      }
      classes="govuk-button--secondary govuk-!-margin-bottom-0"
      preventDoubleClick
    />
  </Form>
);
