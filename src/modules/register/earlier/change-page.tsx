import { Button, Form, type FormState, fieldOf as formField, Input, Page, Textarea } from '../../../web/index.js';
import { registerPaths } from '../paths.js';
import type { EarlierEntry } from './entry.js';
import { earlierFields } from './fields.js';

const LONG = 60;
const isLong = (text: string): boolean => text.length > LONG || text.includes('\n');

/** What an earlier review says, to be put right. */
export const ChangePage = ({ entry, form }: { entry: EarlierEntry; form: FormState }) => (
  <Page
    title={`Change earlier review ${entry.reference || 'without a reference'}`}
    heading="Change what it says"
    caption={entry.reference || 'Earlier review'}
    form={form}
    back={registerPaths.earlier(entry.id)}
  >
    <p class="govuk-body">
      Dates may be a day, a month or a year: 13 May 2014, March 2014, 2014, not known. No real names: the register knows
      pseudonyms alone.
    </p>
    <Form action={registerPaths.earlierStep(entry.id, 'change')} version={entry.version}>
      {earlierFields.map(({ id, heading, ...field }) => (
        <Box
          key={id}
          form={form}
          name={id}
          label={heading}
          long={!('date' in field) && isLong(entry.texts[id] ?? '')}
          date={'date' in field}
        />
      ))}
      {entry.others.map(({ label, text }, at) => (
        <Box key={label} form={form} name={`other-${at}`} label={label} long={isLong(text)} date={false} />
      ))}
      <Box form={form} name="reason" label="Why is it changed? (optional)" long={false} date={false} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);

interface BoxProps {
  readonly form: FormState;
  readonly name: string;
  readonly label: string;
  readonly long: boolean;
  readonly date: boolean;
}

const Box = ({ form, name, label, long, date }: BoxProps) =>
  long ? (
    <Textarea {...formField(form, name)} label={{ text: label }} rows={3} />
  ) : (
    <Input
      {...formField(form, name)}
      label={{ text: label }}
      classes={date ? 'govuk-input--width-20' : ''}
      spellcheck={false}
    />
  );
