import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Prose,
  Radios,
  Textarea,
} from '../../../web/index.js';
import type { AnsweredRequest } from '../guards.js';
import type { ReturnKind } from '../kinds.js';
import { signOffPaths, writingPaths } from '../paths-of-returns.js';
import { ReturnText } from '../return-text.js';
import type { CheckRow } from '../writing/draft.js';
import { AnsweredChecks } from './answered-checks.js';
import { linkTo } from './hand-in-page.js';
import type { FullStep, ReturnVersion } from './versions.js';

export interface SignPageProps {
  readonly answered: AnsweredRequest;
  readonly version: ReturnVersion;
  readonly handedOn: FullStep;
  /** The quality checklist as the author answered it. */
  readonly checks: readonly CheckRow[];
  readonly form: FormState;
  /** Whoever made the version, or is its author, reads here and does not sign. */
  readonly maySign: boolean;
}

/** The senior manager reads the return, and signs it for the agency or sends it back to the author (E-04). */
export const SignPage = ({ answered, version, handedOn, checks, form, maySign }: SignPageProps) => {
  const { review, asked } = answered;
  return (
    <Page
      title={`Sign the return: ${asked.name}, ${review.reference}`}
      heading={`Version ${version.number}, for your signature`}
      caption={`Return of ${asked.name}, ${review.reference}`}
      form={form}
      back={writingPaths.overview(review.reference, asked.request.id)}
      contentWarning="An account of a death and of what came before it."
    >
      {handedOn.comment !== '' && (
        <InsetText>
          <p class="govuk-body">What the author changed, in answer to the comment:</p>
          <Prose text={handedOn.comment} />
        </InsetText>
      )}
      {version.number > 1 && (
        <p class="govuk-body">
          {linkTo(
            signOffPaths.differences(review.reference, version.id),
            `What differs from version ${version.number - 1}`,
          )}
        </p>
      )}
      <p class="govuk-body">
        {linkTo(signOffPaths.word(review.reference, version.id), 'Download it (Word)')}.{' '}
        {linkTo(signOffPaths.pdf(review.reference, version.id), 'Download it (PDF)')}.
      </p>
      <ReturnText content={version.content} />
      <AnsweredChecks kind={version.content.kind} checks={checks} />
      <h2 class="govuk-heading-m">Sign it, or send it back</h2>
      {maySign ? (
        <SignForm form={form} kind={version.content.kind} />
      ) : (
        <InsetText text="You wrote it or handed it on, so somebody else signs it: the senior manager named for your agency, or its chief officer." />
      )}
    </Page>
  );
};

/** What the senior manager vouches for. */
const VOUCHED: Readonly<Record<ReturnKind, string>> = {
  imr: 'that it is complete, that it analyses and does not only tell, and that its recommendations will be carried out',
  'short-report':
    'that it is complete, that it analyses and does not only tell, and that its recommendations will be carried out',
  'no-contact':
    'that everywhere was searched where a contact would be found, and that there was none but what it tells',
};

const SignForm = ({ form, kind }: { form: FormState; kind: ReturnKind }) => (
  <Form>
    <p class="govuk-body">
      With your signature the agency stands by it: {VOUCHED[kind]}. Those who run the review read it from then on.
    </p>
    <Radios
      {...choiceOf(form, 'verb')}
      fieldset={{ legend: { text: 'What do you do?', classes: 'govuk-fieldset__legend--s' } }}
      items={[
        {
          value: 'sign',
          text: 'I sign it for the agency',
          conditional: { html: <Input {...fieldOf(form, 'post')} label={{ text: 'Your post' }} /> },
        },
        {
          value: 'back',
          text: 'I send it back to the author',
          conditional: {
            html: <Textarea {...fieldOf(form, 'comment')} label={{ text: 'What is the author to change?' }} rows={5} />,
          },
        },
      ]}
    />
    <Button text="Confirm" preventDoubleClick />
  </Form>
);
