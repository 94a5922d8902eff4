import {
  Button,
  Checkboxes,
  choicesOf,
  Fieldset,
  Form,
  type FormState,
  fieldOf,
  Input,
  Select,
  Textarea,
} from '../../../web/index.js';
import { rowsIn } from './form.js';

/** An agency that an employer may be. */
export interface AgencyChoice {
  readonly id: string;
  readonly name: string;
}

/** The statement to be filled in: posts, other links, reviews in hand, signature. */
export const StatementForm = (props: { form: FormState; agencies: readonly AgencyChoice[]; forThem: boolean }) => {
  const { form, agencies, forThem } = props;
  const rows = rowsIn(form.values);
  const whose = forThem ? 'their' : 'your';
  return (
    <Form>
      <input type="hidden" name="rows" value={rows} />
      <h2 class="govuk-heading-m">Career</h2>
      <p class="govuk-body">
        Every post since the beginning of {whose} career, paid or not, the latest first. Where the employer stands in
        the list of agencies, choose it: names change, and so the link is seen.
      </p>
      {Array.from({ length: rows }, (_, row) => (
        <PostFields key={row} form={form} row={row} agencies={agencies} forThem={forThem} />
      ))}
      <Button name="step" value="add" text="Add another post" classes="govuk-button--secondary" />
      <h2 class="govuk-heading-m">Other links</h2>
      <Textarea
        {...fieldOf(form, 'otherLinks')}
        label={{ text: 'Any other link with an agency, a person or the partnership' }}
        hint={{
          text: 'Family and friends, money, past reviews of the same agencies, work for the partnership. Say since when',
        }}
        rows={4}
      />
      <Checkboxes {...choicesOf(form, 'noLinks')} items={[{ value: 'yes', text: 'There is no other link' }]} />
      <Input
        {...fieldOf(form, 'reviewsInHand')}
        label={{ text: `How many reviews ${forThem ? 'do they' : 'do you'} have in hand for other partnerships?` }}
        hint={{ text: 'As chair or author. Those for us are counted here already' }}
        classes="govuk-input--width-2"
        inputmode="numeric"
      />
      <Input
        {...fieldOf(form, 'declaredName')}
        label={{ text: forThem ? 'Signed by (their full name)' : 'Your full name' }}
        spellcheck={false}
      />
      <Checkboxes
        {...choicesOf(form, 'declared')}
        items={[
          {
            value: 'yes',
            text: forThem
              ? 'I have this statement from them in writing, and it is complete'
              : 'This statement is complete and true. I will say at once when anything in it changes',
          },
        ]}
      />
      <Button
        name="step"
        value="give"
        text={forThem ? 'Enter the statement' : 'Give the statement'}
        preventDoubleClick
      />
    </Form>
  );
};

const PostFields = (props: { form: FormState; row: number; agencies: readonly AgencyChoice[]; forThem: boolean }) => {
  const { form, row, agencies, forThem } = props;
  return (
    <Fieldset legend={{ text: `Post ${row + 1}`, classes: 'govuk-fieldset__legend--s' }}>
      <Input {...fieldOf(form, `employer-${row}`)} label={{ text: 'Employer or organisation' }} />
      <Select
        {...fieldOf(form, `agency-${row}`)}
        label={{ text: 'Is it one of these agencies?' }}
        items={[{ value: '', text: 'None of these' }, ...agencies.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <Input {...fieldOf(form, `post-${row}`)} label={{ text: 'Post' }} />
      <p class="govuk-hint">
        For example, from 1998 until 3 2004. Leave “until” empty if {forThem ? 'they are' : 'you are'} still there
      </p>
      <div class="govuk-date-input">
        {(
          [
            ['from', 'From year', '4'],
            ['untilMonth', 'Until month', '2'],
            ['untilYear', 'Until year', '4'],
          ] as const
        ).map(([name, label, width]) => (
          <div class="govuk-date-input__item" key={name}>
            <Input
              {...fieldOf(form, `${name}-${row}`)}
              label={{ text: label }}
              classes={`govuk-input--width-${width}`}
              inputmode="numeric"
            />
          </div>
        ))}
      </div>
    </Fieldset>
  );
};
