import { dateTime } from '../../../web/formats.js';
import { Button, Form, InsetText } from '../../../web/index.js';
import { answerInWords } from '../kinds.js';
import { meetingPaths } from '../paths.js';
import type { MinutesPageProps } from './minutes-page.js';

/** What was added to approved minutes. */
export const Addenda = ({ addenda }: MinutesPageProps) =>
  addenda.length === 0 ? null : (
    <section aria-labelledby="addenda">
      <h2 class="govuk-heading-m" id="addenda">
        Added after approval
      </h2>
      {addenda.map(({ addendum, by }) => (
        <InsetText key={addendum.id}>
          <p class="govuk-body">{addendum.text}</p>
          {addendum.answers.map((answer) => (
            <p class="govuk-body" key={answer}>
              {answerInWords[answer]}.
            </p>
          ))}
          <p class="govuk-hint govuk-!-margin-bottom-0">
            {dateTime(addendum.addedAt)}
            {by !== null && `, ${by}`}
          </p>
        </InsetText>
      ))}
    </section>
  );

/** What those who keep the minutes do next. */
export const Onward = ({ reference, meeting, mayKeep, attendance }: MinutesPageProps) => {
  if (!mayKeep) return null;
  if (meeting.minutesApprovedAt !== null) {
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={meetingPaths.addendum(reference, meeting.id)}>
          Put something right with an addendum
        </a>
      </p>
    );
  }
  if (meeting.minutesSharedAt !== null) {
    return <Button href={meetingPaths.approve(reference, meeting.id)} text="Record that they were approved" />;
  }
  return (
    <section aria-labelledby="send" id="sharing">
      <h2 class="govuk-heading-m" id="send">
        Send them
      </h2>
      {attendance.length === 0 ? (
        <p class="govuk-body">
          <a class="govuk-link" href={meetingPaths.attendance(reference, meeting.id)}>
            Record who came
          </a>{' '}
          first.
        </p>
      ) : (
        <Form action={meetingPaths.share(reference, meeting.id)} unsavedChanges="off">
          <p class="govuk-body">
            The panel can then read the minutes, and each gets a message with a link. You can still change them until a
            later meeting approves them.
          </p>
          <Button text="Send the minutes to the panel" preventDoubleClick />
        </Form>
      )}
    </section>
  );
};
