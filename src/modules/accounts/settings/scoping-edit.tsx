import { Checkboxes, choicesOf, Fieldset, type FormState, fieldOf, Input, Select } from '../../../web/index.js';
import { EditPage, type EditProps } from './edit-pages.js';
import { LADDER_LINES, recipientLines } from './form.js';
import { defaultRecipients, extractKinds, type RecipientKey } from './recipients.js';
import { chaserTargets } from './settings.js';
import { extractWords, targetWords } from './words.js';

export const ScopingEdit = ({ form, version }: EditProps) => (
  <EditPage form={form} version={version} heading="Scoping and reminders">
    <Input
      {...fieldOf(form, 'returnDays')}
      label={{ text: 'An agency has to answer a scoping request within' }}
      suffix={{ text: 'working days' }}
      inputmode="numeric"
      classes="govuk-input--width-3"
    />
    <h2 class="govuk-heading-m">Reminders of a late return</h2>
    <p class="govuk-body">
      Each line is one reminder, sent by itself. Leave both boxes of a line empty to leave it out.
    </p>
    {LADDER_LINES.map((line) => (
      <LadderLine key={line} form={form} line={line} />
    ))}
    <Checkboxes
      {...choicesOf(form, 'scopingReview')}
      fieldset={{ legend: { text: 'Scoping review' } }}
      items={[
        {
          value: 'yes',
          text: 'Use a scoping review before a full review',
          hint: { text: 'An optional stage of the draft guidance of 2024' },
        },
      ]}
    />
  </EditPage>
);

const LadderLine = ({ form, line }: { form: FormState; line: number }) => (
  <Fieldset legend={{ text: `Reminder ${line}`, classes: 'govuk-fieldset__legend--s' }}>
    <div class="dhr-pair">
      <Input
        {...fieldOf(form, `days${line}`)}
        label={{ text: 'Working days after the return was due' }}
        inputmode="numeric"
        classes="govuk-input--width-3"
      />
      <Select
        {...fieldOf(form, `to${line}`)}
        label={{ text: 'Goes to' }}
        items={[
          { value: '', text: 'Nobody' },
          ...chaserTargets.map((target) => ({ value: target, text: targetWords[target] })),
        ]}
      />
    </div>
  </Fieldset>
);

const legendOf = (key: RecipientKey): string =>
  defaultRecipients.find((recipient) => recipient.key === key)?.name ?? 'Somebody else';

export const RecipientsEdit = ({ form, version }: EditProps) => (
  <EditPage form={form} version={version} heading="Who is told">
    <p class="govuk-body">
      Messages hold a link and nothing else; what a recipient may read behind it is settled here. Leave all boxes of a
      recipient empty to leave it out.
    </p>
    <Fieldset legend={{ text: 'Home Office', classes: 'govuk-fieldset__legend--m' }}>
      <Input {...fieldOf(form, 'homeOfficeName')} label={{ text: 'Name of the team' }} />
      <Input
        {...fieldOf(form, 'homeOfficeEmail')}
        label={{ text: 'Email address (optional)' }}
        type="email"
        spellcheck={false}
      />
    </Fieldset>
    {recipientLines.map(({ prefix, key }) => (
      <Fieldset key={prefix} legend={{ text: legendOf(key), classes: 'govuk-fieldset__legend--m' }}>
        <Input {...fieldOf(form, `${prefix}Name`)} label={{ text: 'Name' }} />
        <Input {...fieldOf(form, `${prefix}Role`)} label={{ text: 'Who reads its mail (optional)' }} />
        <Input
          {...fieldOf(form, `${prefix}Email`)}
          label={{ text: 'Email address (optional)' }}
          type="email"
          spellcheck={false}
        />
        <Select
          {...fieldOf(form, `${prefix}Extract`)}
          label={{ text: 'May read' }}
          items={[
            { value: '', text: 'Choose one' },
            ...extractKinds.map((kind) => ({ value: kind, text: extractWords[kind] })),
          ]}
        />
      </Fieldset>
    ))}
  </EditPage>
);
