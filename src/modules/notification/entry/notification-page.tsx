import { Button, KeyFacts, Page } from '../../../web/index.js';
import type { NotificationContent } from '../content.js';
import { AllAnswers } from '../pages/answers.js';
import { notificationPaths } from '../paths.js';

/** A notification as its page shows it. */
export interface NotificationView {
  readonly id: string;
  readonly reference: string;
  readonly content: NotificationContent;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** The Word form it was read from. */
  readonly hasFile: boolean;
}

/** Everything as it was handed in. */
export const NotificationPage = ({ notification }: { notification: NotificationView }) => (
  <Page
    title={`Notification ${notification.reference}`}
    heading={`Notification ${notification.reference}`}
    contentWarning="This page shows everything that was handed in, with names. Your look at it is recorded."
  >
    <KeyFacts facts={notification.facts} />
    <div class="govuk-button-group">
      <Button
        href={notificationPaths.copy(notification.id)}
        text="Download a copy as Word"
        classes="govuk-button--secondary"
      />
      {notification.hasFile && (
        <Button
          href={notificationPaths.file(notification.id)}
          text="Download the Word form as it came"
          classes="govuk-button--secondary"
        />
      )}
    </div>
    <AllAnswers content={notification.content} way="entered" />
  </Page>
);
