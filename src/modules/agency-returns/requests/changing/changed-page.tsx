import {
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  dateOf,
  fieldOf,
  InsetText,
  legend,
  Select,
  Textarea,
} from '../../../../web/index.js';
import { returnKindInWords, returnKinds } from '../../kinds.js';
import { KeepPage, type KeepPageProps } from '../keeping/pages.js';

export interface AskedAnewPageProps extends KeepPageProps {
  /** Those of the terms as they stand, and those it was asked about before. */
  readonly lines: readonly { readonly id: string; readonly question: string }[];
}

const small = 'govuk-label--s';

/** What one agency is asked for, to be changed: other lines than the rest, or what the terms say by now. */
export const AskedAnewPage = (props: AskedAnewPageProps) => (
  <KeepPage {...props} heading="Change what is asked" button="Save and tell the agency">
    <InsetText text="It holds for this agency alone. What it has written stays, also under a line of enquiry that you take out. Its author is told by e-mail, or its contact while nobody writes." />
    <Select
      {...choiceOf(props.form, 'kind')}
      label={{ text: 'What it is asked to send', classes: small }}
      items={returnKinds.map((kind) => ({ value: kind, text: returnKindInWords[kind] }))}
    />
    <Checkboxes
      {...choicesOf(props.form, 'withChronology')}
      classes="govuk-checkboxes--small"
      items={[{ value: 'yes', text: 'And a chronology of its contact' }]}
    />
    <DateInput {...dateOf(props.form, 'periodFrom')} fieldset={legend('Contact from (optional)')} />
    <DateInput {...dateOf(props.form, 'periodTo')} fieldset={legend('Contact up to (optional)')} />
    {props.lines.length > 0 && (
      <Checkboxes
        {...choicesOf(props.form, 'lines')}
        fieldset={legend('Lines of enquiry it is to answer')}
        classes="govuk-checkboxes--small"
        items={props.lines.map(({ id, question }) => ({ value: id, text: question }))}
      />
    )}
    <Textarea
      {...fieldOf(props.form, 'guidance')}
      label={{ text: 'Note to the agency (optional)', classes: small }}
      hint={{
        text: 'A question for this agency alone belongs here. It is read behind the sign-in, never in the e-mail.',
      }}
      rows={4}
    />
  </KeepPage>
);
