import type { Day } from '../../kernel/day.js';
import type { Waiting } from '../../platform/catalogue.js';
import { capital, dueInWords, longDate, plural } from '../../web/formats.js';
import { DutyTag, type DutyTagState, EmptyState, Page } from '../../web/index.js';
import type { MyDay } from './my-day.js';
import { caseworkPaths } from './paths.js';

export interface MyDayProps {
  readonly name: string;
  readonly today: Day;
  readonly day: MyDay;
  /** Where somebody reads on for whom nothing waits. */
  readonly wayOn: { readonly text: string; readonly href: string } | undefined;
}

/** What needs the person, across all their reviews, in the order of its urgency. */
export const MyDayPage = ({ name, today, day, wayOn }: MyDayProps) => {
  const nothing = [day.late, day.today, day.atOnce, day.undated, day.agreed, day.soon, day.later].every(
    ({ length }) => length === 0,
  );
  return (
    <Page title="My day" heading="My day" caption={`${name}, ${longDate(today)}`}>
      {nothing ? (
        <EmptyState heading="Nothing waits for you" action={wayOn}>
          Nothing of yours is late, and nothing is due in the next two weeks. What needs you comes here by itself: dates
          of your reviews, answers that are missing, decisions to sign. It goes when it is done.
        </EmptyState>
      ) : (
        <p class="govuk-body">
          {nowInWords(day)} The most urgent stands first: what is late, with the longest late on top, then today, then
          what is owed at once or promptly, then the two weeks ahead. A line goes when the thing is done.
        </p>
      )}
      <Group title="Late" items={day.late} today={today} tag="overdue" />
      <Group title="Today" items={day.today} today={today} tag="due-soon" />
      <Group title="At once or promptly" items={day.atOnce} today={today} tag="due-soon" />
      <Group title="Waiting for you, without a date" items={day.undated} today={today} tag="due" />
      <Group title="Agreed with somebody" items={day.agreed} today={today} tag="due" />
      <Group title="In the next two weeks" items={day.soon} today={today} tag="due" />
      <Group title="Later" items={day.later} today={today} tag="due" />
      <p class="govuk-body-s">
        {!nothing && 'Other dates to come stand in each review, under Duties. '}
        <a class="govuk-link" href={caseworkPaths.calendar}>
          All of them in my own calendar
        </a>
      </p>
    </Page>
  );
};

const nowInWords = ({ late, today }: MyDay): string => {
  if (late.length === 0 && today.length === 0) return 'Nothing is late and nothing is due today.';
  if (late.length === 0) return `Nothing is late. ${plural(today.length, 'thing is', 'things are')} due today.`;
  const due = today.length === 0 ? 'nothing is due today' : `${plural(today.length, 'is', 'are')} due today`;
  return `${plural(late.length, 'thing is', 'things are')} late, ${due}.`;
};

interface GroupProps {
  readonly title: string;
  readonly items: readonly Waiting[];
  readonly today: Day;
  readonly tag: DutyTagState;
}

const Group = ({ title, items, today, tag }: GroupProps) =>
  items.length === 0 ? null : (
    <section class="dhr-day">
      <h2 class="govuk-heading-m">
        {title} <span class="dhr-count">{items.length}</span>
      </h2>
      <ol class="dhr-day__list">
        {items.map((item) => (
          <Line item={item} today={today} tag={tag} key={`${item.href}${item.text}`} />
        ))}
      </ol>
    </section>
  );

const dayInWords = ({ dueOn, presses }: Waiting, today: Day): string | undefined =>
  dueOn === undefined
    ? presses && `Owed since ${longDate(presses.since)}`
    : `${dueOn < today ? 'Was due' : 'Due'} ${longDate(dueOn)}`;

/** What the line is about: its review, its day, and why that day. Nothing where there is none of it. */
const About = ({ item, today }: { item: Waiting; today: Day }) => {
  const said = [item.reference, dayInWords(item, today)].filter(Boolean).join(' · ');
  if (said === '' && item.why === undefined) return null;
  return (
    <p class="dhr-day__about">
      {said}
      {item.why !== undefined && (
        <>
          {' · '}
          <a class="govuk-link" href={item.why}>
            {item.dueOn === undefined ? 'Why now' : 'Why this date'}
            <span class="govuk-visually-hidden">
              {' '}
              for {item.text}, {item.reference}
            </span>
          </a>
        </>
      )}
    </p>
  );
};

const Line = ({ item, today, tag }: { item: Waiting; today: Day; tag: DutyTagState }) => (
  <li class={`dhr-day__item ${tag === 'overdue' ? 'dhr-day__item--late' : ''}`.trim()}>
    <div class="dhr-duties__head">
      <a class="govuk-link" href={item.href}>
        {item.text}
      </a>
      {item.dueOn !== undefined && <DutyTag state={tag} words={capital(dueInWords(item.dueOn, today))} />}
      {item.dueOn === undefined && item.presses && <DutyTag state={tag} words={item.presses.words} />}
    </div>
    <About item={item} today={today} />
    {item.detail !== undefined && <p class="dhr-day__detail">{item.detail}.</p>}
  </li>
);
