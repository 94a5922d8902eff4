import { Button, Details, Form, type FormState, fieldOf, Input, Radios, Select } from '../../../web/index.js';
import { replies, replyInWords } from '../kinds.js';
import { meetingPaths } from '../paths.js';

/** Takes down what members without an account said: they have no page to answer on. */
export const AnswerTaken = ({
  reference,
  id,
  form,
  seats,
}: {
  reference: string;
  id: string;
  form: FormState;
  seats: readonly { readonly id: string; readonly name: string }[];
}) => (
  <Details summaryText="Record an answer for somebody without an account" open={form.errors.length > 0}>
    <Form action={meetingPaths.answer(reference, id)}>
      <Select
        {...fieldOf(form, 'seat')}
        label={{ text: 'Who answered?' }}
        items={[{ value: '', text: 'Choose' }, ...seats.map((seat) => ({ value: seat.id, text: seat.name }))]}
      />
      <Radios
        {...fieldOf(form, 'said')}
        fieldset={{ legend: { text: 'What did they say?' } }}
        items={replies.map((value) => ({ value, text: replyInWords[value] }))}
      />
      <Input
        {...fieldOf(form, 'insteadOf')}
        label={{ text: 'Who comes in their place, if somebody does?' }}
        hint={{ text: 'Their name and post' }}
      />
      <Button text="Record the answer" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  </Details>
);
