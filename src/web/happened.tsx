import { dateTime } from './formats.js';

/** Something that happened to what a page is about; `reason` is empty where none was given. */
export interface Happening {
  readonly at: Date;
  readonly text: string;
  readonly reason: string;
}

/** What happened to something, in the order in which it did. */
export const Happened = ({ happenings }: { happenings: readonly Happening[] }) => (
  <>
    <h2 class="govuk-heading-m">What happened to it</h2>
    <ul class="govuk-list govuk-list--bullet">
      {happenings
        .toSorted((one, other) => one.at.getTime() - other.at.getTime())
        .map(({ at, text, reason }, index) => (
          <li key={index}>
            {dateTime(at)}: {text}
            {reason !== '' && <span class="dhr-lines">. {reason}</span>}
          </li>
        ))}
    </ul>
  </>
);
