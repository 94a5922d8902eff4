import {
  blankFieldOf,
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  Details,
  dateOf,
  FileUpload,
  type FormState,
  fieldOf,
  Input,
  Radios,
  Textarea,
  textOf,
} from '../../../web/index.js';
import { proofKindInWords, proofKinds, updateSays, updateSaysInWords } from '../kinds.js';

export interface ProgressFieldsProps {
  readonly form: FormState;
  /** Of the fields of this action. */
  readonly prefix: string;
  /** What the action is called, for those who hear the page. */
  readonly about: string;
}

/** How one action goes: what was done, how it stands, what is in the way, another day, proof. */
export const ProgressFields = ({ form, prefix, about }: ProgressFieldsProps) => {
  const named = (name: string): string => `${prefix}${name}`;
  return (
    <>
      <Radios
        {...choiceOf(form, named('says'))}
        classes="govuk-radios--small govuk-radios--inline"
        fieldset={{
          legend: {
            html: (
              <>
                How does it stand?<span class="govuk-visually-hidden"> {about}</span>
              </>
            ),
            classes: 'govuk-fieldset__legend--s',
          },
        }}
        items={updateSays.map((value) => ({ value, text: updateSaysInWords[value] }))}
      />
      <Textarea
        {...fieldOf(form, named('progress'))}
        label={{ text: 'What was done', classes: 'govuk-label--s' }}
        hint={{ text: 'In a few sentences. No names of people.' }}
        rows={4}
      />
      <Hindered form={form} prefix={prefix} />
      <Proven form={form} prefix={prefix} />
    </>
  );
};

type PartProps = Pick<ProgressFieldsProps, 'form' | 'prefix'>;

/** A part that is folded away stands open once something in it was filled in or refused. */
const isUsed = (form: FormState, names: readonly string[]): boolean =>
  names.some((name) => textOf(form, name) !== '' || form.errors.some(({ field }) => field === name));

const Hindered = ({ form, prefix }: PartProps) => {
  const day = `${prefix}asksForDay`;
  const used = isUsed(form, [`${prefix}obstacle`, day, `${day}-day`, `${day}-month`, `${day}-year`]);
  return (
    <Details summaryText="Something is in the way, or another day is needed" open={used}>
      <Textarea
        {...fieldOf(form, `${prefix}obstacle`)}
        label={{ text: 'What stands in the way' }}
        hint={{ text: 'Needed if it is at risk or stuck.' }}
        rows={3}
      />
      <DateInput
        {...dateOf(form, day)}
        fieldset={{ legend: { text: 'Another day you ask for' } }}
        hint={{ text: 'The partnership agrees it or says why not. Until then the day stays.' }}
      />
    </Details>
  );
};

const Proven = ({ form, prefix }: PartProps) => {
  const names = ['proofKind', 'proofTitle', 'proofWords', 'proofFile', 'independent', 'proofDated', 'proofDated-day'];
  const dated = `${prefix}proofDated`;
  const used = isUsed(
    form,
    names.map((name) => `${prefix}${name}`),
  );
  return (
    <Details summaryText="Add proof" open={used}>
      <Input
        {...fieldOf(form, `${prefix}proofTitle`)}
        label={{ text: 'What it is' }}
        hint={{ text: 'As in “Audit of twenty case files, spring”.' }}
      />
      <Radios
        {...choiceOf(form, `${prefix}proofKind`)}
        classes="govuk-radios--small"
        fieldset={{ legend: { text: 'What kind of proof is it?' } }}
        hint={{ text: 'From the weakest to the strongest.' }}
        items={proofKinds.map((value) => ({ value, text: proofKindInWords[value] }))}
      />
      <Textarea
        {...fieldOf(form, `${prefix}proofWords`)}
        label={{ text: 'In words' }}
        hint={{ text: 'What it shows. Enough by itself where there is no file.' }}
        rows={3}
      />
      <FileUpload
        {...blankFieldOf(form, `${prefix}proofFile`)}
        label={{ text: 'A file' }}
        hint={{ text: 'Word, PDF, Excel or a picture, up to 50 MB. Nobody may be named in it.' }}
      />
      <DateInput {...dateOf(form, dated)} fieldset={{ legend: { text: 'Day it is from (optional)' } }} />
      <Checkboxes
        {...choicesOf(form, `${prefix}independent`)}
        classes="govuk-checkboxes--small"
        items={[{ value: 'yes', text: 'It was not made by the body that acted' }]}
      />
    </Details>
  );
};
