import { THEMES } from '../../../kernel/themes.js';
import {
  Button,
  Checkboxes,
  choicesOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Select,
  Textarea,
} from '../../../web/index.js';
import { ClaimFields } from '../entering/claim-fields.js';
import { bodyKindInWords, bodyKinds } from './library-measure.js';

export interface KeepPageProps {
  readonly caption: string;
  readonly back: string;
  readonly form: FormState;
  /** It was kept before. */
  readonly isKept: boolean;
}

/** Keeping a measure that worked for others to start from. */
export const KeepPage = ({ caption, back, form, isKept }: KeepPageProps) => (
  <Page
    title="Keep a measure in the library"
    heading="It worked: keep it for others"
    caption={caption}
    back={back}
    form={form}
  >
    {isKept && <InsetText text="It stands in the library already: the co-ordinator takes it out, or puts it back." />}
    <p class="govuk-body">
      Whoever leads an action under this theme is offered it, and boards read it. Write it so that it fits another
      review: nobody’s name, and nothing from which this one could be told.
    </p>
    {!isKept && <KeptFields form={form} />}
  </Page>
);

const KeptFields = ({ form }: Pick<KeepPageProps, 'form'>) => (
  <Form>
    <Input {...fieldOf(form, 'title')} label={{ text: 'What it is called', classes: 'govuk-label--s' }} />
    <Select
      {...fieldOf(form, 'theme')}
      label={{ text: 'Theme', classes: 'govuk-label--s' }}
      classes="dhr-select-wide"
      items={[{ value: '', text: 'Choose one' }, ...THEMES.map(({ code, label }) => ({ value: code, text: label }))]}
    />
    <ClaimFields form={form} />
    <Textarea
      {...fieldOf(form, 'what')}
      label={{ text: 'What exactly is counted?', classes: 'govuk-label--s' }}
      rows={3}
    />
    <Textarea
      {...fieldOf(form, 'population')}
      label={{ text: 'Of all of whom, or of what?', classes: 'govuk-label--s' }}
      rows={2}
    />
    <Textarea
      {...fieldOf(form, 'whyItWorks')}
      label={{ text: 'What did it show here, and why does it work?', classes: 'govuk-label--s' }}
      rows={3}
    />
    <Textarea
      {...fieldOf(form, 'cannotShow')}
      label={{ text: 'What can it not show? (optional)', classes: 'govuk-label--s' }}
      rows={2}
    />
    <Checkboxes
      {...choicesOf(form, 'bodies')}
      classes="govuk-checkboxes--small"
      fieldset={{ legend: { text: 'Whom does it fit?', classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: 'Nothing chosen: anybody.' }}
      items={bodyKinds.map((value) => ({ value, text: bodyKindInWords[value] }))}
    />
    <Button text="Keep it in the library" preventDoubleClick />
  </Form>
);
