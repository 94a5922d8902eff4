import {
  Button,
  blankFieldOf,
  choiceOf,
  DateInput,
  dateOf,
  FileUpload,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { proofKindInWords } from '../../actions/index.js';
import { producerInWords, producers } from '../kinds.js';
import { PROOF_KINDS } from './proof-form.js';
import { SaysRadios } from './says-radios.js';

export interface ProofPageProps {
  readonly caption: string;
  readonly back: string;
  /** What will be different. */
  readonly about: string;
  readonly form: FormState;
}

/** Proof beside the figures. */
export const ProofPage = ({ caption, back, about, form }: ProofPageProps) => (
  <Page title="Add proof of a change" heading="Add proof" caption={caption} back={back} form={form}>
    <p class="govuk-body">{about}</p>
    <Form files>
      <Input
        {...fieldOf(form, 'title')}
        label={{ text: 'What it is', classes: 'govuk-label--s' }}
        hint={{ text: 'As in “Inspection report, spring”. Nobody’s name.' }}
      />
      <Radios
        {...choiceOf(form, 'kind')}
        classes="govuk-radios--small"
        fieldset={{ legend: { text: 'What kind of proof is it?', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'From the weakest to the strongest.' }}
        items={PROOF_KINDS.map((value) => ({ value, text: proofKindInWords[value] }))}
      />
      <SaysRadios form={form} />
      <Radios
        {...choiceOf(form, 'producer')}
        classes="govuk-radios--small"
        fieldset={{ legend: { text: 'Who produced it?', classes: 'govuk-fieldset__legend--s' } }}
        items={producers.map((value) => ({ value, text: producerInWords[value] }))}
      />
      <DateInput
        {...dateOf(form, 'datedOn')}
        fieldset={{ legend: { text: 'Which day is it from?', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Textarea
        {...fieldOf(form, 'words')}
        label={{ text: 'What it says', classes: 'govuk-label--s' }}
        hint={{ text: 'In words: enough by itself where there is no file.' }}
        rows={3}
      />
      <FileUpload
        {...blankFieldOf(form, 'file')}
        label={{ text: 'A file', classes: 'govuk-label--s' }}
        hint={{ text: 'Word, PDF, Excel or a picture, up to 50 MB. Nobody may be named in it.' }}
      />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
