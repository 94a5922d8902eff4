import type { Day } from '../../../kernel/day.js';
import { dayInLondon } from '../../../kernel/day.js';
import { shortDate } from '../../../web/formats.js';
import { Button, EmptyState, Page, ScrollRegion, Search, Table, Tag } from '../../../web/index.js';
import { peoplePaths } from '../paths.js';
import { roleInWords } from '../roles.js';
import type { KnownPerson } from './queries.js';
import { holdsOn } from './rules.js';

/** Where an account stands, in words. */
export const AccountState = ({ person }: { person: KnownPerson }) => {
  if (person.closedAt !== undefined) return <Tag classes="govuk-tag--grey" text="Closed" />;
  if (person.invitedUntil !== undefined)
    return <Tag classes="govuk-tag--blue" text={`Invited until ${shortDate(dayInLondon(person.invitedUntil))}`} />;
  return person.isSetUp ? (
    <Tag classes="govuk-tag--green" text="Set up" />
  ) : (
    <Tag classes="govuk-tag--orange" text="Not set up" />
  );
};

/** Everybody the partnership knows. */
export const PeoplePage = ({
  people,
  sought,
  today,
}: {
  people: readonly KnownPerson[];
  sought: string;
  today: Day;
}) => (
  <Page title="People" heading="People" wide>
    <p class="govuk-body">
      Who may sign in, and with which role in the whole partnership. Roles in one review are given on the review’s own
      pages.
    </p>
    <Button text="Invite somebody" href={peoplePaths.invite} />
    <Search
      action={peoplePaths.list}
      label={{ text: 'Find by name, email address, post or agency' }}
      input={{ id: 'q', name: 'q', value: sought }}
      button={{ text: 'Find' }}
    />
    {people.length === 0 ? (
      <EmptyState heading={sought === '' ? 'Nobody yet' : 'Nobody found'}>
        <p class="govuk-body">
          {sought === '' ? 'Invite the people you work with.' : `Nobody’s particulars hold “${sought}”.`}{' '}
          {sought !== '' && (
            <a class="govuk-link" href={peoplePaths.list}>
              Show everybody
            </a>
          )}
        </p>
      </EmptyState>
    ) : (
      <PeopleTable people={people} today={today} />
    )}
  </Page>
);

const PeopleTable = ({ people, today }: { people: readonly KnownPerson[]; today: Day }) => (
  <ScrollRegion label="People">
    <Table
      classes="dhr-register"
      firstCellIsHeader
      head={[{ text: 'Name' }, { text: 'Post and agency' }, { text: 'Roles' }, { text: 'Account' }]}
      rows={people.map((person) => [
        {
          html: (
            <>
              <a class="govuk-link" href={peoplePaths.person(person.id)}>
                {person.name}
              </a>
              <br />
              <span class="govuk-!-font-weight-regular">
                {person.email.split('@')[0]}@<wbr />
                {person.email.split('@')[1]}
              </span>
            </>
          ),
        },
        { text: [person.post, person.agency].filter(Boolean).join(', ') },
        {
          text:
            person.grants
              .filter((grant) => holdsOn(grant, today))
              .map(({ role }) => roleInWords(role))
              .join(', ') || 'Only in single reviews',
        },
        { html: <AccountState person={person} /> },
      ])}
    />
  </ScrollRegion>
);
