import {
  Button,
  blankFieldOf,
  choiceOf,
  EmptyState,
  FileUpload,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  Select,
} from '../../../web/index.js';
import { type Document, markings } from '../../documents/index.js';
import { meetingPaths } from '../paths.js';
import type { Meeting } from '../queries.js';
import { arePapersOpen } from '../rules.js';
import type { Paper } from './queries.js';

export interface PapersPageProps {
  readonly reference: string;
  readonly meeting: Meeting;
  readonly papers: readonly Paper[];
  readonly attachable: readonly Document[];
  readonly form: FormState;
}

/** Puts papers with a meeting, in the order in which they are read. */
export const PapersPage = (props: PapersPageProps) => {
  const { reference, meeting, papers, attachable, form } = props;
  const isOpen = arePapersOpen(meeting);
  return (
    <Page
      title={`Papers of the meeting: ${reference}`}
      heading="Papers of the meeting"
      caption={reference}
      form={form}
      back={meetingPaths.one(reference, meeting.id)}
    >
      <p class="govuk-body">{whatHappens(meeting)}</p>
      {papers.length === 0 ? (
        <EmptyState heading="No papers">
          {isOpen && 'Choose from the documents of the review, or upload one.'}
        </EmptyState>
      ) : (
        <ol class="govuk-list dhr-agenda">
          {papers.map((paper, index) => (
            <li key={paper.id} class="dhr-agenda__item">
              <Held reference={reference} meeting={meeting} paper={paper} index={index} />
            </li>
          ))}
        </ol>
      )}
      {isOpen && attachable.length > 0 && <Attach {...props} />}
      {isOpen && <Upload {...props} />}
    </Page>
  );
};

function whatHappens(meeting: Meeting): string {
  if (!arePapersOpen(meeting)) return 'The meeting is off or its minutes are approved. Its papers stay as they are.';
  return meeting.agendaSentAt === null
    ? 'The panel can open them once the agenda is sent, each member after accepting the undertaking.'
    : 'The agenda was sent: what you add now opens to the panel at once.';
}

interface HeldProps {
  readonly reference: string;
  readonly meeting: Meeting;
  readonly paper: Paper;
  readonly index: number;
}

const Held = ({ reference, meeting, paper: { id, document }, index }: HeldProps) => (
  <>
    <h2 class="govuk-heading-s govuk-!-margin-bottom-1">
      {index + 1}. {document.title}
    </h2>
    <p class="govuk-body govuk-!-margin-bottom-1">{document.marking}</p>
    {arePapersOpen(meeting) && (
      <Form action={meetingPaths.paper(reference, meeting.id, id)} unsavedChanges="off" classes="dhr-agenda__tools">
        {index > 0 && <Press step="first" words="Put it first" title={document.title} />}
        <Press step="remove" words="Take it off" title={document.title} />
      </Form>
    )}
  </>
);

const Press = ({ step, words, title }: { step: string; words: string; title: string }) => (
  <Button
    name="step"
    value={step}
    classes="govuk-button--secondary govuk-!-margin-bottom-0"
    html={
      <>
        {words}
        <span class="govuk-visually-hidden">: {title}</span>
      </>
    }
    preventDoubleClick
  />
);

const Attach = ({ form, attachable }: PapersPageProps) => (
  <section aria-labelledby="attach">
    <h2 class="govuk-heading-m" id="attach">
      Choose a document of the review
    </h2>
    <Form>
      <Select
        {...fieldOf(form, 'document')}
        label={{ text: 'Document' }}
        items={[
          { value: '', text: 'Choose a document' },
          ...attachable.map(({ id, title, marking }) => ({ value: id, text: `${title} (${marking})` })),
        ]}
      />
      <Button text="Add it to the papers" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  </section>
);

const Upload = ({ reference, meeting, form }: PapersPageProps) => (
  <section aria-labelledby="upload-paper">
    <h2 class="govuk-heading-m" id="upload-paper">
      Upload a paper
    </h2>
    <Form action={meetingPaths.upload(reference, meeting.id)} files>
      <Input
        {...fieldOf(form, 'title')}
        label={{ text: 'Title' }}
        hint={{ text: 'It stands on the agenda. No names.' }}
      />
      <Radios
        {...choiceOf(form, 'marking')}
        classes="govuk-radios--small"
        fieldset={{ legend: { text: 'Marking' } }}
        items={markings.map((value) => ({ value, text: value }))}
      />
      <FileUpload {...blankFieldOf(form, 'file')} label={{ text: 'File' }} />
      <Button text="Upload it" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  </section>
);
