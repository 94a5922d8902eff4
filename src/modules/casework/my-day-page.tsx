import type { Day } from '../../kernel/day.js';
import type { Waiting } from '../../platform/catalogue.js';
import { dueInWords, longDate } from '../../web/formats.js';
import { EmptyState, Page } from '../../web/index.js';
import type { MyDay } from './my-day.js';

export interface MyDayProps {
  readonly name: string;
  readonly today: Day;
  readonly day: MyDay;
}

/** What needs the person, across all their reviews, in the order of its urgency. */
export const MyDayPage = ({ name, today, day }: MyDayProps) => {
  const nothing = day.late.length + day.today.length + day.soon.length + day.undated.length === 0;
  return (
    <Page title="My day" heading="My day" caption={`${name}, ${longDate(today)}`}>
      {nothing && (
        <EmptyState heading="Nothing waits for you">
          What needs you appears here: dates of your reviews, answers that have come in, decisions to sign.
        </EmptyState>
      )}
      <Group title="Late" items={day.late} today={today} urgent />
      <Group title="Today" items={day.today} today={today} />
      <Group title="Waiting for you" items={day.undated} today={today} />
      <Group title="In the next two weeks" items={day.soon} today={today} />
    </Page>
  );
};

interface GroupProps {
  readonly title: string;
  readonly items: readonly Waiting[];
  readonly today: Day;
  readonly urgent?: boolean;
}

const Group = ({ title, items, today, urgent = false }: GroupProps) =>
  items.length === 0 ? null : (
    <section class={`dhr-day ${urgent ? 'dhr-day--late' : ''}`}>
      <h2 class="govuk-heading-m">
        {title} <span class="dhr-count">{items.length}</span>
      </h2>
      <ul class="dhr-day__list">
        {items.map((item) => (
          <li class="dhr-day__item" key={`${item.href}${item.text}`}>
            <a class="govuk-link" href={item.href}>
              {item.text}
            </a>
            <span class="dhr-day__about">
              {[item.reference, item.dueOn && `${longDate(item.dueOn)}: ${dueInWords(item.dueOn, today)}`, item.detail]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
