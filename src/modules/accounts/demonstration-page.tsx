import { Button, Form, Page } from '../../web/index.js';
import type { DemonstrationPerson } from './demonstration.js';
import { accountPaths } from './paths.js';
import { roleInWords } from './roles.js';

/** Signs in with one press, as anybody of the demonstration. */
export const DemonstrationPage = ({ people, back }: { people: readonly DemonstrationPerson[]; back: string }) => {
  const partnerships = [...new Set(people.map((person) => person.partnership))];
  return (
    <Page title="Sign in to the demonstration" heading="Sign in to the demonstration" wide>
      <p class="govuk-body-l">Choose whom to be. Everyone here is made up, and so is every review.</p>
      <p class="govuk-body">
        To tell a partnership of a death you need no account:{' '}
        <a class="govuk-link" href="/notify">
          start a notification
        </a>
        . Messages that would leave by mail stand in the{' '}
        <a class="govuk-link" href="/outbox">
          outbox
        </a>
        .
      </p>
      <p class="govuk-body">
        In an installation for real reviews nobody comes in by one press: people sign in with a password and a code or
        with a passkey, and whoever looks after accounts with a passkey or security key only.
      </p>
      {partnerships.map((partnership) => (
        <section key={partnership}>
          <h2 class="govuk-heading-m">{partnership === '' ? 'From outside any partnership' : partnership}</h2>
          <ul class="dhr-people">
            {people
              .filter((person) => person.partnership === partnership)
              .map((person) => (
                <PersonCard person={person} back={back} key={person.id} />
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
};

const PersonCard = ({ person, back }: { person: DemonstrationPerson; back: string }) => (
  <li class="dhr-people__person">
    <Form action={accountPaths.demonstrationSession} unsavedChanges="off">
      <input type="hidden" name="person" value={person.id} />
      <input type="hidden" name="back" value={back} />
      <p class="dhr-people__name">{person.name}</p>
      <p class="dhr-people__roles">{[...new Set(person.roles)].map(roleInWords).join(', ') || person.post}</p>
      <Button text={`Sign in as ${person.name}`} classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  </li>
);
