import { shortDate } from '../../../web/formats.js';
import {
  Button,
  Checkboxes,
  choicesOf,
  DateInput,
  dateOf,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  ScrollRegion,
  SummaryList,
  Table,
  Textarea,
} from '../../../web/index.js';
import { readinessPaths } from '../paths.js';
import { practitionerRoles, practitionerRoleWords, skillInWords, skills, skillWords } from './code-lists.js';
import type { Practitioner } from './register.js';
import { TrainingTag } from './register-page.js';

const row = (key: string, text: string) => ({ key: { text: key }, value: { text: text === '' ? '–' : text } });

/** Somebody on the register, with their training. */
export const PractitionerPage = ({ one, mayKeep }: { one: Practitioner; mayKeep: boolean }) => (
  <Page title={one.name} heading={one.name} caption="Register of chairs and authors" back={readinessPaths.register}>
    <SummaryList
      rows={[
        row('Organisation', one.organisation),
        row('Can be', one.roles.map((role) => practitionerRoleWords[role]).join(', ')),
        row('Skills', one.skills.map(skillInWords).join('; ')),
        row('Languages', one.languages),
        row('Email', one.email),
        row('Telephone', one.telephone),
        row(
          'Reviews elsewhere',
          one.reviewsElsewhere === undefined
            ? 'Not asked'
            : `${one.reviewsElsewhere}${one.toldOn === undefined ? '' : `, as they told us on ${shortDate(one.toldOn)}`}`,
        ),
        { key: { text: 'Note' }, value: { html: <span class="dhr-lines">{one.note || '–'}</span> } },
        ...(one.leftOn === undefined ? [] : [row('Left', shortDate(one.leftOn))]),
      ]}
    />
    {mayKeep && (
      <Button text="Change" href={readinessPaths.practitionerEdit(one.id)} classes="govuk-button--secondary" />
    )}
    <h2 class="govuk-heading-m">Training {one.trainings.length > 0 && <TrainingTag training={one.training} />}</h2>
    {one.trainings.length === 0 ? (
      <EmptyState heading="No training recorded">
        <p class="govuk-body">
          Chairs and authors should be trained before they begin. A review asks for the certificate.
        </p>
      </EmptyState>
    ) : (
      <ScrollRegion label="Training">
        <Table
          firstCellIsHeader
          head={[
            { text: 'Course' },
            { text: 'Completed' },
            { text: 'Runs out' },
            { html: <span class="govuk-visually-hidden">Remove</span> },
          ]}
          rows={one.trainings.map((training) => [
            {
              text: [training.course, training.provider, training.certificate].filter((text) => text !== '').join('; '),
            },
            { text: shortDate(training.completedOn) },
            { text: training.expiresOn === undefined ? 'Never' : shortDate(training.expiresOn) },
            {
              html: mayKeep ? (
                <Form action={readinessPaths.trainingRemoval(one.id, training.id)} unsavedChanges="off">
                  <Button
                    classes="govuk-button--secondary govuk-!-margin-bottom-0"
                    preventDoubleClick
                    html={
                      <>
                        Remove<span class="govuk-visually-hidden"> {training.course}</span>
                      </>
                    }
                  />
                </Form>
              ) : (
                <span>–</span>
              ),
            },
          ])}
        />
      </ScrollRegion>
    )}
    {mayKeep && <Button text="Add training" href={readinessPaths.training(one.id)} />}
  </Page>
);

/** Adds somebody to the register, or changes their entry. */
export const PractitionerEditPage = (props: { form: FormState; id?: string; version?: number | undefined }) => {
  const { form, id, version } = props;
  const heading = id === undefined ? 'Add a person to the register' : 'Change the entry';
  return (
    <Page
      title={heading}
      heading={heading}
      form={form}
      back={id === undefined ? readinessPaths.register : readinessPaths.practitioner(id)}
    >
      <Form version={version}>
        <Input {...fieldOf(form, 'name')} label={{ text: 'Name' }} spellcheck={false} />
        <Input
          {...fieldOf(form, 'organisation')}
          label={{ text: 'Organisation (optional)' }}
          hint={{ text: 'Or “independent”' }}
        />
        <Input
          {...fieldOf(form, 'email')}
          label={{ text: 'Email address (optional)' }}
          type="email"
          spellcheck={false}
          hint={{ text: 'Needed later to send them the independence statement' }}
        />
        <Input
          {...fieldOf(form, 'telephone')}
          label={{ text: 'Telephone number (optional)' }}
          type="tel"
          classes="govuk-input--width-20"
        />
        <Checkboxes
          {...choicesOf(form, 'roles')}
          fieldset={{ legend: { text: 'What can they be asked to do?' } }}
          items={practitionerRoles.map((value) => ({ value, text: practitionerRoleWords[value] }))}
        />
        <Checkboxes
          {...choicesOf(form, 'skills')}
          classes="govuk-checkboxes--small"
          fieldset={{ legend: { text: 'Skills and knowledge' } }}
          items={skills.map((value) => ({ value, text: skillWords[value] }))}
        />
        <Input {...fieldOf(form, 'languages')} label={{ text: 'Languages besides English (optional)' }} />
        <Input
          {...fieldOf(form, 'reviewsElsewhere')}
          label={{ text: 'Reviews they have in hand for other partnerships (optional)' }}
          classes="govuk-input--width-3"
          inputmode="numeric"
        />
        <DateInput {...dateOf(form, 'toldOn')} fieldset={{ legend: { text: 'When did they tell you? (optional)' } }} />
        <Textarea
          {...fieldOf(form, 'note')}
          label={{ text: 'Note (optional)' }}
          hint={{ text: 'Experience, when they are free. Write nothing they should not read' }}
          rows={4}
        />
        {id !== undefined && (
          <DateInput
            {...dateOf(form, 'leftOn')}
            fieldset={{ legend: { text: 'Left the register on (optional)' } }}
            hint={{ text: 'From that day they are not offered any more. The entry stays' }}
          />
        )}
        <Button text="Save" preventDoubleClick />
      </Form>
    </Page>
  );
};

/** Adds a course. */
export const TrainingPage = ({ one, form }: { one: Practitioner; form: FormState }) => (
  <Page
    title="Add training"
    heading="Add training"
    caption={one.name}
    form={form}
    back={readinessPaths.practitioner(one.id)}
  >
    <Form>
      <Input {...fieldOf(form, 'course')} label={{ text: 'Course' }} />
      <Input
        {...fieldOf(form, 'provider')}
        label={{ text: 'Provider (optional)' }}
        hint={{ text: 'For chairs the Home Office has chosen AAFDA as its trainer' }}
      />
      <DateInput {...dateOf(form, 'completedOn')} fieldset={{ legend: { text: 'When was it completed?' } }} />
      <DateInput {...dateOf(form, 'expiresOn')} fieldset={{ legend: { text: 'When does it run out? (optional)' } }} />
      <Input
        {...fieldOf(form, 'certificate')}
        label={{ text: 'Certificate: number, or where it is kept (optional)' }}
      />
      <Button text="Add" preventDoubleClick />
    </Form>
  </Page>
);
