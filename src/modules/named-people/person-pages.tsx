import {
  Button,
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  NotKnown,
  Page,
  Radios,
  Textarea,
  textsOf,
} from '../../web/index.js';
import { reviewPaths } from '../reviews/index.js';
import { addedKinds } from './form.js';
import { namedKindInWords } from './kinds.js';
import { ShowNamesForm } from './names-bar.js';
import { namedPaths } from './paths.js';
import type { NamedPerson } from './queries.js';
import { type Question, questionsAbout } from './rules.js';

const label = (text: string) => ({ text, classes: 'govuk-label--s' });

interface EditProps {
  readonly reference: string;
  readonly form: FormState;
}

const ToldFields = ({ form, about }: { form: FormState; about?: NamedPerson }) => {
  const asked: readonly Question[] =
    about === undefined ? ['relationship', 'affected', 'since'] : questionsAbout(about);
  const isAsked = (question: Question) => (asked.includes(question) ? '' : ' (optional)');
  return (
    <>
      <Input
        {...fieldOf(form, 'relationship')}
        label={label(`Who they were to the person who died${isAsked('relationship')}`)}
        hint={{ text: 'For example: her younger sister; for a professional, their role' }}
      />
      <Textarea
        {...fieldOf(form, 'affected')}
        label={label(`How the death affected them${isAsked('affected')}`)}
        rows={4}
      />
      <Textarea
        {...fieldOf(form, 'since')}
        label={label(`What has happened to them since${isAsked('since')}`)}
        hint={{
          text: 'Where they live now, who cares for them, what support they have. No real names, schools or addresses.',
        }}
        rows={4}
      />
      <Checkboxes
        name="nothingSince"
        classes="govuk-checkboxes--small"
        values={textsOf(form, 'nothingSince')}
        items={[{ value: 'yes', text: 'It was asked, and there is nothing to tell' }]}
      />
    </>
  );
};

const PseudonymField = ({ form, suggested }: { form: FormState; suggested: readonly string[] }) => (
  <Input
    {...fieldOf(form, 'pseudonym')}
    label={label('Pseudonym')}
    hint={{
      text: `Agreed with them or the family where they wish to choose; for a professional, a role such as “Social worker 1”.${
        suggested.length === 0 ? '' : ` Free, and like nobody’s name here: ${suggested.join(', ')}`
      }`,
    }}
    autocomplete="off"
  />
);

const KindField = ({ form }: { form: FormState }) => (
  <Radios
    {...choiceOf(form, 'kind')}
    fieldset={{ legend: { text: 'How they come into the review', classes: 'govuk-fieldset__legend--s' } }}
    items={addedKinds.map((kind) => ({ value: kind, text: namedKindInWords[kind] }))}
  />
);

const IdentityFields = ({ form }: { form: FormState }) => (
  <>
    <Input {...fieldOf(form, 'fullName')} label={label('Full name (optional)')} autocomplete="off" spellcheck={false} />
    <Textarea
      {...fieldOf(form, 'aliases')}
      label={label('Other names (optional)')}
      hint={{ text: 'One on each line: maiden names, short names, names on social media' }}
      rows={2}
      spellcheck={false}
    />
    <DateInput
      {...dateOf(form, 'dateOfBirth')}
      fieldset={{ legend: { text: 'Date of birth (optional)', classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: 'The year alone, or month and year, if no more is known' }}
      formGroup={{ afterInputs: { html: <NotKnown form={form} field="dateOfBirth" about="date of birth" /> } }}
    />
    <Textarea {...fieldOf(form, 'address')} label={label('Address (optional)')} rows={3} spellcheck={false} />
    <Input {...fieldOf(form, 'postcode')} label={label('Postcode (optional)')} classes="govuk-input--width-10" />
    <Input
      {...fieldOf(form, 'telephone')}
      label={label('Telephone number (optional)')}
      classes="govuk-input--width-20"
    />
    <Input {...fieldOf(form, 'nhsNumber')} label={label('NHS number (optional)')} classes="govuk-input--width-10" />
  </>
);

/** Puts somebody on the list. Who they are is asked of holders of the key alone. */
export const NewPersonPage = ({
  reference,
  form,
  holdsKey,
  suggested,
}: EditProps & { holdsKey: boolean; suggested: readonly string[] }) => (
  <Page
    title={`Add somebody to ${reference}`}
    heading="Add somebody"
    caption={reference}
    form={form}
    back={namedPaths.list(reference)}
  >
    <Form>
      {holdsKey ? (
        <PseudonymField form={form} suggested={suggested} />
      ) : (
        <p class="govuk-body">
          They get a pseudonym that is nobody’s. The co-ordinator or the independent chair adds who they are, and can
          change what they are called.
        </p>
      )}
      <KindField form={form} />
      <ToldFields form={form} />
      {holdsKey && (
        <>
          <h2 class="govuk-heading-m">Who it is</h2>
          <p class="govuk-body">
            Kept apart, and opened only by the co-ordinator and the independent chair. With it, texts are switched and
            searched.
          </p>
          <IdentityFields form={form} />
        </>
      )}
      <Button text="Add to the list" preventDoubleClick />
    </Form>
  </Page>
);

export interface PersonPageProps extends EditProps {
  readonly person: NamedPerson;
  readonly holdsKey: boolean;
  readonly suggested: readonly string[];
}

/** Changes what everybody reads of somebody, and where they stand in the list. */
export const PersonPage = ({ reference, form, person, holdsKey, suggested }: PersonPageProps) => (
  <Page
    title={`${person.pseudonym}: ${reference}`}
    heading={person.pseudonym}
    caption={reference}
    form={form}
    back={namedPaths.list(reference)}
  >
    <p class="govuk-body">Everybody who works on the review reads this. Put nothing here that tells who it is.</p>
    <Form version={person.version}>
      {person.subjectId === null && (
        <>
          {holdsKey && <PseudonymField form={form} suggested={suggested} />}
          <KindField form={form} />
        </>
      )}
      <ToldFields form={form} about={person} />
      <Button text="Save" preventDoubleClick />
    </Form>
    {holdsKey && <WhoTheyAre reference={reference} person={person} />}
    <h2 class="govuk-heading-m">In the list</h2>
    <Form action={namedPaths.move(reference, person.id)} unsavedChanges="off">
      <div class="govuk-button-group">
        <Button text="Move up" name="way" value="up" classes="govuk-button--secondary" />
        <Button text="Move down" name="way" value="down" classes="govuk-button--secondary" />
        {person.subjectId === null && (
          <a class="govuk-link" href={namedPaths.remove(reference, person.id)}>
            Take {person.pseudonym} off the list
          </a>
        )}
      </div>
    </Form>
  </Page>
);

const WhoTheyAre = ({ reference, person }: { reference: string; person: NamedPerson }) => (
  <p class="govuk-body">
    {person.subjectId === null ? (
      <a class="govuk-link" href={namedPaths.identity(reference, person.id)}>
        Who {person.pseudonym} is
      </a>
    ) : (
      <a class="govuk-link" href={reviewPaths.people(reference)}>
        Pseudonym and particulars: under People
      </a>
    )}
  </p>
);

/** Who somebody is. */
export const IdentityPage = ({
  reference,
  form,
  person,
  version,
}: EditProps & { person: NamedPerson; version: number | undefined }) => (
  <Page
    title={`Particulars of ${person.pseudonym}: ${reference}`}
    heading={`Who ${person.pseudonym} is`}
    caption={reference}
    form={form}
    back={namedPaths.list(reference)}
  >
    <Form action={namedPaths.correction(reference, person.id)} version={version}>
      <IdentityFields form={form} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);

/** Takes somebody off the list. */
export const RemovePage = ({ reference, form, person }: EditProps & { person: NamedPerson }) => (
  <Page
    title={`Take ${person.pseudonym} off the list: ${reference}`}
    heading={`Take ${person.pseudonym} off the list`}
    caption={reference}
    form={form}
    back={namedPaths.person(reference, person.id)}
  >
    <p class="govuk-body">They can be put back. Their real name goes on being replaced wherever it stands in a text.</p>
    <Form version={person.version} unsavedChanges="off">
      <Input
        {...fieldOf(form, 'reason')}
        label={label('Why?')}
        hint={{ text: 'For example: named twice. No names here.' }}
      />
      <Button text="Take off the list" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Page>
);

/** Asks why real names are needed, and leads back. */
export const ShowNamesPage = ({ reference, form, back }: EditProps & { back: string }) => (
  <Page title={`Show real names: ${reference}`} heading="Show real names" caption={reference} form={form} back={back}>
    <ShowNamesForm reference={reference} form={form} back={back} />
  </Page>
);

/** Somebody the family work knows, as they can be taken over. */
export interface Familiar {
  readonly id: string;
  readonly name: string;
  readonly relationship: string;
}

/** Chooses whom to take over from the work with the family. */
export const FamilyPage = ({ reference, form, people }: EditProps & { people: readonly Familiar[] }) => (
  <Page
    title={`Take over family contacts: ${reference}`}
    heading="Take over family contacts"
    caption={reference}
    form={form}
    back={namedPaths.list(reference)}
  >
    {people.length === 0 ? (
      <p class="govuk-body">
        Everybody whom the work with the family knows stands on the list already, or there is nobody yet.
      </p>
    ) : (
      <Form>
        <p class="govuk-body">
          Each gets a pseudonym that is nobody’s. Their name is kept apart; what they said is not taken over.
        </p>
        <Checkboxes
          {...choicesOf(form, 'people')}
          fieldset={{ legend: { text: 'Whom to take over', classes: 'govuk-fieldset__legend--s' } }}
          items={people.map(({ id, name, relationship }) => ({ value: id, text: name, hint: { text: relationship } }))}
        />
        <Button text="Take over" preventDoubleClick />
      </Form>
    )}
  </Page>
);
