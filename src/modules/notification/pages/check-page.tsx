import { Button, Form, Page, WarningText } from '../../../web/index.js';
import { AllAnswers } from './answers.js';
import type { FormInProgress } from './tasks-page.js';
import { blockerWords } from './way-words.js';

/** Every answer once more, what is still needed, and the button that sends. */
export const CheckPage = ({ form }: { form: FormInProgress }) => {
  const { content, way, paths, blockers } = form;
  return (
    <Page
      title="Check the answers"
      heading="Check the answers before you send"
      caption={form.partnershipName}
      back={paths.tasks}
      contentWarning="This page shows everything that was written on the form."
    >
      {blockers.length > 0 && (
        <section aria-labelledby="still-needed" class="dhr-still-needed">
          <h2 class="govuk-heading-m" id="still-needed">
            Still needed
          </h2>
          <ul class="govuk-list govuk-list--bullet">
            {blockers.map((blocker) => {
              const { text, why, href } = blockerWords(blocker, paths, content);
              return (
                <li key={blocker}>
                  <a class="govuk-link" href={href}>
                    {text}
                  </a>
                  , {why}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <AllAnswers content={content} way={way} paths={paths} />
      {blockers.length > 0 ? (
        <p class="govuk-body">
          You can send the notification when{' '}
          <a class="govuk-link" href="#still-needed">
            what is still needed
          </a>{' '}
          is there.
        </p>
      ) : (
        <Form action={paths.check} unsavedChanges="off">
          <WarningText
            iconFallbackText="Important"
            text="Once it is sent it is kept as it is. What you find out later you can tell the partnership."
          />
          <Button
            text={way === 'public' ? 'Send notification' : 'Put into the register of notifications'}
            preventDoubleClick
          />
        </Form>
      )}
    </Page>
  );
};
