import { dateTime } from '../../../web/formats.js';
import { Button, EmptyState, Form, type FormState, InsetText, Page, SummaryList } from '../../../web/index.js';
import type { SigningRefusal } from '../gate/rules.js';
import type { Signs } from '../kinds.js';
import { publicationPaths } from '../paths.js';
import type { PublicationSignature } from '../queries.js';

export interface SigningPageProps {
  readonly reference: string;
  readonly hash: string | undefined;
  readonly signatures: readonly PublicationSignature[];
  readonly names: ReadonlyMap<string, string>;
  readonly me: string;
  /** What this person may sign now; with the reason where they may not. */
  readonly offers: readonly { readonly signs: Signs; readonly refused: SigningRefusal | undefined }[];
  /** What is still missing, in sentences; empty once it is signed in full. */
  readonly missing: readonly string[];
  readonly form: FormState;
}

export const signsInWords: Readonly<Record<Signs, string>> = {
  'first-look': 'First look for names',
  'second-look': 'Second look for names',
  approval: 'Approval',
};

const buttons: Readonly<Record<Signs, string>> = {
  'first-look': 'I have read it all: nothing says who anybody is',
  'second-look': 'I have read it all too: nothing says who anybody is',
  approval: 'I approve that this is published',
};

export const refusals: Readonly<Record<SigningRefusal, string>> = {
  'edition-changed': 'What will be public has been changed since you read it: read it again before you sign',
  'identifiers-open': 'Names and numbers were found that nobody has answered: see what will be public',
  'same-person': 'You have looked through it first: somebody else looks a second time',
  'first-look-first': 'Somebody looks through it a first time before',
  'looks-first': 'Two people look through it for names before it is approved',
  'signed-already': 'It is signed already',
};

/** Who has looked through what will be public, and who has approved it. */
export const SigningPage = ({ reference, hash, signatures, names, me, offers, missing, form }: SigningPageProps) => (
  <Page
    title={`Looks and approvals: ${reference}`}
    heading="Looks and approvals"
    caption={reference}
    form={form}
    back={publicationPaths.home(reference)}
  >
    <p class="govuk-body-l">
      Two people read all of it for names. Then two people approve it. What they sign is{' '}
      <a class="govuk-link" href={publicationPaths.edition(reference)}>
        what will be public
      </a>{' '}
      as it stands: a word changed undoes it.
    </p>
    {hash === undefined ? (
      <EmptyState heading="There is nothing to sign yet">
        <p>Once it is decided to publish and there is a final draft, it can be looked through here.</p>
      </EmptyState>
    ) : (
      <>
        {signatures.length === 0 ? (
          <InsetText>Nobody has signed it as it stands.</InsetText>
        ) : (
          <SummaryList
            rows={signatures.map(({ id, signs, personId, signedAt }) => ({
              key: { text: signsInWords[signs] },
              value: {
                html: (
                  <>
                    {`${names.get(personId) ?? 'Somebody'}, ${dateTime(signedAt)}`}
                    {personId === me && (
                      <Form action={publicationPaths.takenBack(reference, id)} unsavedChanges="off">
                        <Button text="Take back" classes="govuk-button--secondary govuk-!-margin-bottom-0" />
                      </Form>
                    )}
                  </>
                ),
              },
            }))}
          />
        )}
        <p class="govuk-body">
          {missing.length === 0
            ? 'It is signed in full: nobody else has to.'
            : `Still missing: ${missing.join('; ')}. Whoever may sign next finds it in their day, once publication or a correction is asked for.`}
        </p>
        {offers.map(({ signs, refused }) => (
          <section key={signs}>
            <h2 class="govuk-heading-m">{signsInWords[signs]}</h2>
            {refused === undefined ? (
              <Form action={publicationPaths.signing(reference)} unsavedChanges="off">
                <input type="hidden" name="hash" value={hash} />
                <input type="hidden" name="signs" value={signs} />
                <Button text={buttons[signs]} preventDoubleClick />
              </Form>
            ) : (
              <p class="govuk-body">{`${refusals[refused]}.`}</p>
            )}
          </section>
        ))}
      </>
    )}
  </Page>
);
