import { Button, choiceOf, Details, Form, type FormState, Page, Radios } from '../../../web/index.js';
import { notificationPaths } from '../paths.js';

interface StartPageProps {
  readonly partnerships: readonly { readonly id: string; readonly name: string }[];
  readonly form: FormState;
}

/** Where anybody begins to tell a partnership of a death. */
export const StartPage = ({ partnerships, form }: StartPageProps) => (
  <Page
    title="Tell a partnership of a death"
    heading="Tell a partnership of a death"
    form={form}
    contentWarning="The form asks about a death and what led to it. You can stop at any time and come back later."
  >
    <p class="govuk-body">
      A Community Safety Partnership must be told of any death where there <em>may be</em> a duty to hold a domestic
      homicide review: of somebody aged 16 or over, where it seems that violence, abuse or neglect by a relative, a
      partner or former partner, or a member of the household led to it. That includes people who died by suicide.
    </p>
    <ul class="govuk-list govuk-list--bullet">
      <li>Any agency or professional can do this. You need no account.</li>
      <li>It takes about 15 minutes. Give what you know: very little has to be filled in.</li>
      <li>What you save is kept for 14 days, and you get a link to come back by.</li>
      <li>At the end you show that your email address is yours, and get a receipt.</li>
    </ul>
    <p class="govuk-body">
      <strong>In danger now? Call 999.</strong> This form does not call for help, and is not a safeguarding referral.
    </p>
    <Details summaryText="What the law says">
      <p>
        Section 9 of the Domestic Violence, Crime and Victims Act 2004. The review is about what can be learned. It is
        not about who is to blame, and needs no charge and no conviction.
      </p>
    </Details>
    {partnerships.length === 0 ? (
      <p class="govuk-body">No partnership takes notifications here at present. Write to your own partnership.</p>
    ) : (
      <Form action={notificationPaths.start} unsavedChanges="off">
        {partnerships.length > 1 ? (
          <Radios
            {...choiceOf(form, 'partnership')}
            fieldset={{ legend: { text: 'Which partnership?', classes: 'govuk-fieldset__legend--m' } }}
            hint={{ text: 'The one for the area where the person who died usually lived' }}
            items={partnerships.map(({ id, name }) => ({ value: id, text: name }))}
          />
        ) : (
          <>
            <p class="govuk-body">
              The notification goes to <strong>{partnerships[0]?.name}</strong>.
            </p>
            <input type="hidden" name="partnership" value={partnerships[0]?.id} />
          </>
        )}
        <Button text="Start" isStartButton preventDoubleClick />
      </Form>
    )}
    <h2 class="govuk-heading-m">On paper</h2>
    <p class="govuk-body">
      You can also{' '}
      <a class="govuk-link" href={notificationPaths.blankForm}>
        download the form for Word
      </a>
      , fill it in, and send it to the partnership by secure email.
    </p>
  </Page>
);
