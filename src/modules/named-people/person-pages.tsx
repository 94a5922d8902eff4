import { Button, Form, fieldOf, Input, label, Page } from '../../web/index.js';
import { reviewPaths } from '../reviews/index.js';
import { namedPaths } from './paths.js';
import { type EditProps, IdentityFields, KindField, PseudonymField, ToldFields } from './person-fields.js';
import type { NamedPerson } from './queries.js';

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
