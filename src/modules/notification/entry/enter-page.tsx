import { Button, blankFieldOf, FileUpload, Form, type FormState, Page } from '../../../web/index.js';
import { type DraftPaths, notificationPaths } from '../paths.js';
import { ReceivedFields } from './received-fields.js';

/** A form that was begun for somebody else. */
export interface Unfinished {
  readonly href: string;
  readonly givenBy: string;
  readonly way: string;
  readonly savedAt: string;
  readonly keptUntil: string;
}

/** Where a co-ordinator begins to enter a notification that came on another way. */
export const EnterPage = ({ form, unfinished }: { form: FormState; unfinished: readonly Unfinished[] }) => (
  <Page title="Enter a notification" heading="Enter a notification for somebody else" form={form}>
    <p class="govuk-body">
      For a notification that came by post, telephone or email. If it came as a filled-in Word form,{' '}
      <a class="govuk-link" href={notificationPaths.upload}>
        upload the Word form
      </a>{' '}
      and have it read in.
    </p>
    <Form>
      <ReceivedFields form={form} />
      <Button text="Continue" preventDoubleClick />
    </Form>
    <h2 class="govuk-heading-m">Not finished yet</h2>
    {unfinished.length === 0 ? (
      <p class="govuk-body">No notification is waiting to be finished.</p>
    ) : (
      <ul class="govuk-list govuk-list--spaced">
        {unfinished.map(({ href, givenBy, way, savedAt, keptUntil }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              Given by <bdi>{givenBy}</bdi>
            </a>
            <br />
            {way}. Last saved {savedAt}, kept until {keptUntil}.
          </li>
        ))}
      </ul>
    )}
  </Page>
);

/** How it came, changed afterwards. */
export const ReceivedPage = ({ form, version, paths }: { form: FormState; version: number; paths: DraftPaths }) => (
  <Page
    title="How it reached the partnership"
    heading="How it reached the partnership"
    caption="Notification of a death"
    form={form}
    back={paths.tasks}
  >
    <Form version={version}>
      <ReceivedFields form={form} />
      <Button text="Save and continue" preventDoubleClick />
    </Form>
  </Page>
);

/** Where a filled-in Word form is given. */
export const UploadPage = ({ form }: { form: FormState }) => (
  <Page title="Upload a Word form" heading="Upload a filled-in Word form" form={form} back={notificationPaths.enter}>
    <p class="govuk-body">
      The form is read in for you to check. What cannot be read is shown beside it, and stays until you have dealt with
      it. The file itself is kept as it came.
    </p>
    <Form files>
      <FileUpload
        {...blankFieldOf(form, 'file')}
        label={{ text: 'The Word form', classes: 'govuk-label--s' }}
        hint={{ text: 'A .docx file of up to 10 MB, made from the notification form' }}
      />
      <ReceivedFields form={form} />
      <Button text="Read in the form" preventDoubleClick />
    </Form>
    <p class="govuk-body">
      If the form cannot be read,{' '}
      <a class="govuk-link" href={notificationPaths.enter}>
        enter the notification yourself
      </a>
      , or{' '}
      <a class="govuk-link" href={notificationPaths.blankForm}>
        send the sender a new form
      </a>
      .
    </p>
  </Page>
);

interface UnreadPageProps {
  readonly unread: readonly { readonly where: string; readonly text: string }[];
  readonly version: number;
  readonly paths: DraftPaths;
}

/** The pieces of a Word form that found no place. */
export const UnreadPage = ({ unread, version, paths }: UnreadPageProps) => (
  <Page
    title="What could not be read"
    heading="What could not be read"
    caption="Notification of a death"
    back={paths.tasks}
    contentWarning="These are words from the form as it came."
  >
    <p class="govuk-body">
      Put each piece where it belongs in the form, then take it off this list.{' '}
      <a class="govuk-link" href={paths.file}>
        Download the Word form as it came
      </a>
    </p>
    {unread.length === 0 && <p class="govuk-inset-text">Nothing is left to deal with.</p>}
    {unread.map(({ where, text }, at) => (
      <section key={at} class="dhr-unread" aria-labelledby={`piece-${at + 1}`}>
        <h2 class="govuk-heading-s" id={`piece-${at + 1}`}>
          <bdi>{where}</bdi>
        </h2>
        <blockquote class="govuk-inset-text">
          <bdi class="dhr-answer">{text}</bdi>
        </blockquote>
        <Form version={version} unsavedChanges="off">
          <input type="hidden" name="piece" value={String(at)} />
          <Button
            html={
              <>
                Dealt with<span class="govuk-visually-hidden">: piece {at + 1}</span>
              </>
            }
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </Form>
      </section>
    ))}
    <Button href={paths.tasks} text="Go on with the form" />
  </Page>
);
