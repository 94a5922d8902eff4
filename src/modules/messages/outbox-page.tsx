import { dateTime } from '../../web/formats.js';
import { EmptyState, Page } from '../../web/index.js';

/** A message as the outbox shows it. */
export interface OutboxEntry {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly createdAt: Date;
}

/** In the demonstration mail stays here, so that links and codes can be followed without a mail server. */
export const OutboxPage = ({ messages }: { messages: readonly OutboxEntry[] }) => (
  <Page title="Outbox" heading="Outbox">
    <p class="govuk-body">
      In this demonstration no mail leaves. Each message that would have been sent stands here, newest first.
    </p>
    {messages.length === 0 && (
      <EmptyState heading="No messages yet">A message appears here as soon as something is sent.</EmptyState>
    )}
    {messages.map((message) => (
      <section class="dhr-message" aria-labelledby={`subject-${message.id}`} key={message.id}>
        <h2 class="govuk-heading-s" id={`subject-${message.id}`}>
          {message.subject}
        </h2>
        <p class="govuk-body-s dhr-breakable">
          To {message.to}, {dateTime(message.createdAt)}
        </p>
        {message.body.split('\n\n').map((paragraph) => (
          <p class="govuk-body dhr-breakable">{withLinks(paragraph)}</p>
        ))}
      </section>
    ))}
  </Page>
);

const withLinks = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part) =>
    /^https?:/.test(part) ? (
      <a class="govuk-link" href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
