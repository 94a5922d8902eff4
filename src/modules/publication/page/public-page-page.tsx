import {
  Button,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  label,
  legend,
  Page,
  Textarea,
} from '../../../web/index.js';
import { publicationPaths } from '../paths.js';

export interface PublicPagePageProps {
  readonly reference: string;
  readonly version: number;
  /** Where the page will stand, without its own end. */
  readonly address: string;
  readonly isPublic: boolean;
  /** It was taken down with its address: another may be chosen. */
  readonly hasLeftAddress: boolean;
  /** The letter came as a file, whose words can be taken over. */
  readonly hasLetterFile: boolean;
  /** The words of the letter are those of the file, proposed and not saved. */
  readonly isTakenOver: boolean;
  readonly form: FormState;
}

/** What stands at the head of the public page, and when it goes out. */
export const PublicPagePage = ({
  reference,
  version,
  address,
  isPublic,
  hasLeftAddress,
  form,
  ...letter
}: PublicPagePageProps) => (
  <Page
    title={`Public page and its day: ${reference}`}
    heading="The public page and its day"
    caption={reference}
    form={form}
    back={publicationPaths.home(reference)}
  >
    {isPublic && (
      <InsetText>
        The report is public. What you change here becomes public with the next correction, once it is looked through
        and approved. The link to the national library stands there at once.
      </InsetText>
    )}
    <Form version={version} action={publicationPaths.page(reference)}>
      <HeadOfPage {...{ form, address, hasLeftAddress }} />
      <Letter {...letter} reference={reference} form={form} />
      <Hours form={form} />
      <DateInput
        {...dateOf(form, 'staysUntil')}
        fieldset={legend('When is it asked whether it stays on the site? (optional)')}
        hint={{ text: 'Twelve months after publication, where nothing is entered' }}
      />
      <Input
        {...fieldOf(form, 'libraryLink')}
        label={label('Link to it in the national library (optional)')}
        hint={{ text: 'Once the Home Office has put it there' }}
      />
      <Textarea
        {...fieldOf(form, 'mediaLines')}
        label={label('Lines for the media (optional)')}
        hint={{ text: 'For the communications team. They are not published.' }}
        rows={4}
      />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);

type HeadProps = Pick<PublicPagePageProps, 'form' | 'address' | 'hasLeftAddress'>;

const HeadOfPage = ({ form, address, hasLeftAddress }: HeadProps) => (
  <>
    <Input
      {...fieldOf(form, 'title')}
      label={label('Title')}
      hint={{ text: 'Neutral: it stands in lists, and in the history of a browser. “Review of the death of Rowan”' }}
    />
    <Input
      {...fieldOf(form, 'slug')}
      label={label('Address of the page')}
      hint={{
        text: `It follows ${address}. Nothing that says who anybody is.${
          hasLeftAddress
            ? ' The address before went with the report, and nothing stands there again. Keep this one, under which the note stands, or choose another: when the report is public there, the note goes.'
            : ''
        }`,
      }}
      classes="govuk-input--width-20"
    />
    <Textarea
      {...fieldOf(form, 'contentNote')}
      label={label('Content note')}
      hint={{ text: 'What a reader should know before they begin: “This report describes violence and a death.”' }}
      rows={2}
    />
    <Textarea
      {...fieldOf(form, 'opening')}
      label={label('Opening (optional)')}
      hint={{ text: 'Two or three neutral lines, or words that the family has chosen' }}
      rows={4}
    />
  </>
);

type LetterProps = Pick<PublicPagePageProps, 'reference' | 'form' | 'hasLetterFile' | 'isTakenOver'>;

const Letter = ({ reference, form, hasLetterFile, isTakenOver }: LetterProps) => (
  <>
    <Textarea
      {...fieldOf(form, 'letter')}
      label={label('Letter of the Home Office panel (optional)')}
      hint={{ text: 'Its words, pasted. The file itself is never published: files carry names that nobody sees.' }}
      rows={isTakenOver ? 20 : 8}
    />
    {isTakenOver && (
      <InsetText>
        These are the words that the program read in the file of the letter. Nothing is saved yet. Compare them with the
        letter by eye, and take out who it was written to and who signed it.
      </InsetText>
    )}
    {hasLetterFile && !isTakenOver && (
      <p class="govuk-body">
        <a class="govuk-link" href={`${publicationPaths.page(reference)}?letter=file`}>
          Take over the words of the letter that came
        </a>{' '}
        to look at them here. Save what you have typed first.
      </p>
    )}
  </>
);

const Hours = ({ form }: { form: FormState }) => (
  <>
    <DateInput
      {...dateOf(form, 'publishOn')}
      fieldset={legend('Day of publication')}
      hint={{ text: 'Agreed with the family. Nothing is public before, whoever asks.' }}
    />
    <Input
      {...fieldOf(form, 'publishTime')}
      label={label('Hour of publication')}
      hint={{ text: 'Such as 10:00' }}
      classes="govuk-input--width-5"
    />
    <Textarea
      {...fieldOf(form, 'embargo')}
      label={label('Who reads it before, and on what terms? (optional)')}
      hint={{
        text: 'Such as the editor of a newspaper, with a copy on paper, who says nothing until the embargo ends',
      }}
      rows={3}
    />
    <DateInput
      {...dateOf(form, 'embargoOn')}
      fieldset={legend('When does the embargo end? (optional)')}
      hint={{ text: 'On the day of publication or before it. Without it, it ends when the report is public.' }}
    />
    <Input
      {...fieldOf(form, 'embargoTime')}
      label={label('Hour at which the embargo ends')}
      hint={{ text: 'Such as 00:01' }}
      classes="govuk-input--width-5"
    />
  </>
);
