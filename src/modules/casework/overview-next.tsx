import type { Day } from '../../kernel/day.js';
import { capital, dueInWords, longDate } from '../../web/formats.js';
import { Button, DutyTag } from '../../web/index.js';
import { type DutyStanding, dutyPaths, pressing, tagOf } from '../duties/index.js';

/** What is to be done next on a review, and the page on which it is done, as far as the reader may open it. */
export interface NextStep {
  readonly standing: DutyStanding;
  readonly place: { readonly text: string; readonly href: string } | undefined;
}

export interface NextProps {
  readonly reference: string;
  readonly today: Day;
  readonly next: NextStep | undefined;
  /** How the review ended, when it has. */
  readonly ended: string | undefined;
}

/** The first thing on the page: what happens next, by when, and why then. */
export const Next = ({ reference, today, next, ended }: NextProps) => (
  <section class="dhr-next" aria-labelledby="next">
    <h2 class="dhr-next__title" id="next">
      {next === undefined && ended !== undefined ? 'How it ended' : 'What happens next'}
    </h2>
    {ended !== undefined && <p class="govuk-body">{ended}</p>}
    {next === undefined ? (
      <p class="govuk-body dhr-next__last">
        {ended === undefined ? 'Nothing is due at present. ' : 'Nothing is due any more. '}
        <a class="govuk-link" href={`${dutyPaths.list(reference)}?view=${ended === undefined ? 'ahead' : 'done'}`}>
          {ended === undefined ? 'What lies ahead' : 'What was done'}
        </a>
      </p>
    ) : (
      <Step reference={reference} today={today} next={next} />
    )}
  </section>
);

const Step = ({ reference, today, next: { standing, place } }: { reference: string; today: Day; next: NextStep }) => {
  const { duty, state } = standing;
  const due = state.effectiveDue;
  return (
    <>
      <p class="dhr-next__what">
        <a class="govuk-link" href={dutyPaths.one(reference, duty.id)}>
          {duty.title}
        </a>
      </p>
      <p class="dhr-next__when">
        <DutyTag state={tagOf(state)} words={due === undefined ? pressing(duty) : capital(dueInWords(due, today))} />{' '}
        {due !== undefined && longDate(due)}
      </p>
      <p class="govuk-body-s dhr-next__why">
        {state.sentence} Whose duty: {duty.owner}.
      </p>
      {place !== undefined && <Button text={`Go to ${place.text}`} href={place.href} />}
    </>
  );
};

/** The open duty with the earliest day; of those without one, the first of the catalogue. What is paused waits. */
export function nextOf(standings: readonly DutyStanding[]): DutyStanding | undefined {
  const open = standings.filter(({ state }) => state.state === 'overdue' || state.state === 'due');
  return open.toSorted(byDue)[0];
}

/** Earliest first; what neither has a day nor presses last. */
export const byDue = (one: DutyStanding, other: DutyStanding): number => {
  const [first, second] = [dayOf(one), dayOf(other)];
  return first === second ? 0 : first < second ? -1 : 1;
};

const dayOf = ({ duty, state }: DutyStanding): string =>
  state.effectiveDue ?? (pressing(duty) === undefined ? undefined : state.startedOn) ?? '9999';
