import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  Textarea,
} from '../../../../web/index.js';
import { contactPaths } from '../../paths.js';
import type { RequestInHand } from './held-by-link.js';

const small = 'govuk-label--s';

/** Who writes it, whether they are independent of the case, and who signs it. */
export const WhoPage = ({ held, form }: { held: RequestInHand; form: FormState }) => (
  <Page
    title={`Who answers for your agency? ${held.reference}`}
    heading="Who answers for your agency?"
    caption={`${held.request.agencyName}, ${held.reference}`}
    form={form}
    back={contactPaths.request(held.request.id)}
  >
    <Form>
      <h2 class="govuk-heading-m">Who writes it</h2>
      <Person form={form} prefix="author" />
      <Radios
        {...choiceOf(form, 'independent')}
        fieldset={{ legend: { text: 'Is the author independent of the case?', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'They had no part in it, and do not manage anybody who had.' }}
        items={[
          { value: 'yes', text: 'Yes' },
          {
            value: 'no',
            text: 'Not wholly',
            hint: {
              text: 'In a small agency this can be unavoidable. Say so, and the review decides how to deal with it.',
            },
          },
        ]}
      />
      <Textarea
        {...fieldOf(form, 'independence')}
        label={{ text: 'What part had they, and what safeguards are there?', classes: small }}
        hint={{ text: 'Needed if they are not wholly independent. Name nobody the case is about.' }}
        rows={3}
      />
      <h2 class="govuk-heading-m">Who signs it</h2>
      <p class="govuk-body">A senior manager who checks it and stands for it: another person than the author.</p>
      <Person form={form} prefix="senior" />
      <Button text="Send" preventDoubleClick />
    </Form>
  </Page>
);

const Person = ({ form, prefix }: { form: FormState; prefix: 'author' | 'senior' }) => (
  <>
    <Input
      {...fieldOf(form, `${prefix}Name`)}
      label={{ text: prefix === 'author' ? 'Name of the author' : 'Name of the senior manager', classes: small }}
    />
    <Input
      {...fieldOf(form, `${prefix}Post`)}
      label={{ text: prefix === 'author' ? 'Post of the author' : 'Post of the senior manager', classes: small }}
    />
    <Input
      {...fieldOf(form, `${prefix}Email`)}
      label={{
        text: prefix === 'author' ? 'E-mail address of the author' : 'E-mail address of the senior manager',
        classes: small,
      }}
      type="email"
      spellcheck={false}
    />
  </>
);
