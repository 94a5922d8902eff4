import { dateTime } from '../../../web/formats.js';
import { Button, CopyField, Form, InsetText, Page } from '../../../web/index.js';
import { caseworkPaths } from '../paths.js';
import type { OwnFeed } from './keep-feed.js';

export interface CalendarPageProps {
  readonly feed: OwnFeed | undefined;
  /** Whole address, the one time that it is shown. */
  readonly address: string | undefined;
}

/** The reader's private calendar address: made, made anew, taken back. */
export const CalendarPage = ({ feed, address }: CalendarPageProps) => (
  <Page title="My calendar" heading="My calendar" back={caseworkPaths.myDay}>
    <p class="govuk-body">
      Outlook, Google Calendar and others can show the meetings and due dates of all your reviews. Each entry has the
      reference and a link, and opens after you sign in. There are no names, and nothing of what a review is about.
    </p>
    {address !== undefined && <NewAddress address={address} />}
    {feed === undefined ? (
      <Form action={caseworkPaths.calendar} unsavedChanges="off">
        <Button text="Make my calendar address" preventDoubleClick />
      </Form>
    ) : (
      <>
        {address === undefined && (
          <InsetText>
            You have an address, made on {dateTime(feed.madeAt)}.{' '}
            {feed.lastReadAt === null
              ? 'No calendar has read it yet.'
              : `A calendar last read it on ${dateTime(feed.lastReadAt)}.`}{' '}
            It is shown once only. If you no longer have it, make a new one.
          </InsetText>
        )}
        <Form action={caseworkPaths.calendar} unsavedChanges="off">
          <Button text="Make a new address" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
        <p class="govuk-body">The old address stops at once. Use this when somebody else may have seen it.</p>
        <Form action={caseworkPaths.calendarEnd} unsavedChanges="off">
          <Button text="Take the address back" classes="govuk-button--warning" preventDoubleClick />
        </Form>
      </>
    )}
  </Page>
);

const NewAddress = ({ address }: { address: string }) => (
  <>
    <CopyField label="Your calendar address" value={address} id="address" />
    <InsetText>Copy it now: it is not shown again. Whoever has it sees your dates, so keep it to yourself.</InsetText>
    <h2 class="govuk-heading-m">What to do with it</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>In Outlook: Add calendar, then Subscribe from web, and paste it.</li>
      <li>In Google Calendar: Other calendars, then From URL, and paste it.</li>
    </ul>
    <p class="govuk-body">Calendars look again every few hours. When you leave a review, its dates go by themselves.</p>
  </>
);
