import { Button, CopyField, Form, Page } from '../../../web/index.js';
import { type DraftPaths, notificationPaths } from '../paths.js';

interface LaterPageProps {
  readonly link: string;
  readonly keptUntil: string;
  /** The address that was proved; undefined before. */
  readonly provedEmail: string | undefined;
  readonly paths: DraftPaths;
}

/** How to come back to a form: its link, on the page and by mail. */
export const LaterPage = ({ link, keptUntil, provedEmail, paths }: LaterPageProps) => (
  <Page title="Your form is saved" heading="Your form is saved" caption="Notification of a death" back={paths.tasks}>
    <p class="govuk-body">
      Everything you saved is kept until {keptUntil}. Each time you save, it is kept for 14 more days.
    </p>
    <CopyField id="link" label="Link to come back by" value={link} />
    <p class="govuk-body">Whoever has this link can read and change the form. Keep it to yourself.</p>
    {provedEmail === undefined ? (
      <p class="govuk-body">
        To have the link sent to you by email,{' '}
        <a class="govuk-link" href={paths.email}>
          check your email address
        </a>{' '}
        first.
      </p>
    ) : (
      <Form action={paths.later} unsavedChanges="off">
        <Button text={`Email the link to ${provedEmail}`} classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={paths.tasks}>
        Go on with the form now
      </a>
    </p>
  </Page>
);

/** What a link to a form shows first: nothing of what is in it. A mail scanner that looks in changes nothing. */
export const ResumePage = ({
  secret,
  startedOn,
  partnershipName,
}: {
  secret: string;
  startedOn: string;
  partnershipName: string;
}) => (
  <Page title="Go on with your notification" heading="Go on with your notification" caption={partnershipName}>
    <p class="govuk-body">This form was begun on {startedOn}. Go on only if you began it, or somebody asked you to.</p>
    <Form action={notificationPaths.resume(secret)} unsavedChanges="off">
      <Button text="Go on" preventDoubleClick />
    </Form>
  </Page>
);

/** A form that has gone, or that this browser does not know: the answer is the same for a link that never was. */
export const GonePage = ({ typed }: { typed: readonly { name: string; text: string }[] }) => (
  <Page title="This form is not open here" heading="This form is not open here">
    <p class="govuk-body">
      An unfinished form is kept for 14 days after it was last saved, and opens only in the browser it was begun in, or
      by its link.
    </p>
    <ul class="govuk-list govuk-list--bullet">
      <li>If you have the link, open it again. Check that the whole address was copied.</li>
      <li>If you have sent the form, nothing is lost: your receipt is in your email.</li>
      <li>
        Otherwise,{' '}
        <a class="govuk-link" href={notificationPaths.start}>
          start a new notification
        </a>
        .
      </li>
    </ul>
    <Typed typed={typed} />
  </Page>
);

/** A form that was sent while this page was still open. */
export const SentPage = ({ paths, typed }: { paths: DraftPaths; typed: readonly { name: string; text: string }[] }) => (
  <Page title="This notification has been sent" heading="This notification has been sent">
    <p class="govuk-body">
      It is kept as it was sent, so this page was not saved.{' '}
      <a class="govuk-link" href={paths.receipt}>
        See the receipt
      </a>
      , which says where to write with anything new.
    </p>
    <Typed typed={typed} />
  </Page>
);

const Typed = ({ typed }: { typed: readonly { name: string; text: string }[] }) =>
  typed.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">What you typed</h2>
      <dl class="govuk-summary-list">
        {typed.map(({ name, text }) => (
          <div class="govuk-summary-list__row" key={name}>
            <dt class="govuk-summary-list__key">{name}</dt>
            <dd class="govuk-summary-list__value">
              <bdi class="dhr-answer">{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
