import { Button, Checkboxes, choicesOf, Form, Page } from '../../web/index.js';
import { ShowNamesForm } from './names-bar.js';
import { namedPaths } from './paths.js';
import { type EditProps, IdentityFields } from './person-fields.js';
import type { NamedPerson } from './queries.js';

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
