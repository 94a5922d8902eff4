import { fieldOf, Input, Textarea } from '../../../../web/index.js';
import type { AnswererRole } from '../../kinds.js';
import { Email, KeepPage, type KeepPageProps } from './pages.js';

const small = 'govuk-label--s';

const roleWords: Readonly<Record<AnswererRole, { readonly heading: string; readonly hint: string }>> = {
  'imr-author': {
    heading: 'Who writes it?',
    hint: 'Somebody who had no part in the case and does not manage anybody who had. They say so themselves once they are in.',
  },
  'agency-senior': {
    heading: 'Who signs it?',
    hint: 'A senior manager who checks it and stands for it. Not the person who writes it.',
  },
};

export const AnswererPage = (props: KeepPageProps & { role: AnswererRole; before: string | undefined }) => (
  <KeepPage {...props} heading={roleWords[props.role].heading} button="Give access">
    <p class="govuk-body">{roleWords[props.role].hint}</p>
    {props.before !== undefined && (
      <p class="govuk-body">
        {props.before} has this part now. They lose access at once; everything they wrote stays, and whoever you name
        goes on with it.
      </p>
    )}
    <Input {...fieldOf(props.form, 'name')} label={{ text: 'Name', classes: small }} />
    <Input {...fieldOf(props.form, 'post')} label={{ text: 'Post', classes: small }} />
    <Email
      form={props.form}
      name="email"
      hint="If they have no account yet, an invitation goes there. They see this review for this agency, and nothing else."
    />
    {props.before !== undefined && (
      <Textarea
        {...fieldOf(props.form, 'reason')}
        label={{ text: 'Why does somebody else take their place?', classes: small }}
        rows={3}
      />
    )}
  </KeepPage>
);

export const DeclinePage = (props: KeepPageProps) => (
  <KeepPage {...props} heading="Ask for somebody else" button="Ask again">
    <p class="govuk-body">
      The contact, {props.asked.request.contactName}, gets a new link and reads on its page what you write here.
    </p>
    <Textarea {...fieldOf(props.form, 'reason')} label={{ text: 'Why?', classes: small }} rows={3} />
  </KeepPage>
);
