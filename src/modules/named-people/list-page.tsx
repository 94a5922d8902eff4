import { parsePartialDate, partialDateInWords } from '../../kernel/partial-date.js';
import { listInWords, plural } from '../../web/formats.js';
import { Button, Details, EmptyState, Form, InsetText, KeyFacts, Page, SummaryList } from '../../web/index.js';
import { subjectRoleInWords } from '../reviews/index.js';
import type { RealPerson } from './glossary.js';
import { namedKindInWords } from './kinds.js';
import { NamesBar } from './names-bar.js';
import type { ReviewNames } from './names-of.js';
import { namedPaths } from './paths.js';
import type { NamedPerson } from './queries.js';
import { questionInWords, questionsAbout, unanswered } from './rules.js';

export interface ListPageProps {
  readonly reference: string;
  readonly people: readonly NamedPerson[];
  readonly removed: readonly NamedPerson[];
  readonly mayKeep: boolean;
  readonly names: Pick<ReviewNames, 'shown' | 'until' | 'holdsKey'>;
  /** Who they are, by the id of the person, while real names are shown. */
  readonly real: ReadonlyMap<string, RealPerson>;
}

/** Everybody who is named in the review, what is told of them and what is missing. */
export const ListPage = (props: ListPageProps) => {
  const { reference, people, mayKeep, names } = props;
  const open = people.filter((person) => unanswered(person).length > 0);
  return (
    <Page title={`Who is who: ${reference}`} heading="Who is who" caption={reference} wide>
      <KeyFacts
        facts={[
          { label: 'People named', value: people.length },
          ...(mayKeep ? [{ label: 'Something still missing', value: open.length }] : []),
        ]}
      />
      <InsetText>
        A reader of the report should not be left asking about anybody in it: who each child, dependant and other person
        is, what the death did to them, and what has become of them.
      </InsetText>
      {mayKeep && open.length > 0 && <StillMissing reference={reference} open={open} />}
      <NamesBar reference={reference} names={names} back={namedPaths.list(reference)} />
      <Ways {...props} />
      {people.length === 0 && (
        <EmptyState heading="Nobody is named yet">
          The people the review is about come in by themselves. Add everybody else who is named in a chronology, a
          management review or the report.
        </EmptyState>
      )}
      {people.map((person) => (
        <PersonCard {...props} person={person} key={person.id} />
      ))}
      {mayKeep && <Removed {...props} />}
    </Page>
  );
};

/** For those alone who can fill it in. */
const StillMissing = ({ reference, open }: { reference: string; open: readonly NamedPerson[] }) => (
  <>
    <h2 class="govuk-heading-m">Still missing</h2>
    <ul class="govuk-list govuk-list--bullet">
      {open.map((person) => (
        <li key={person.id}>
          <a class="govuk-link" href={namedPaths.person(reference, person.id)}>
            {person.pseudonym}
          </a>
          : {listInWords(unanswered(person).map((question) => questionInWords[question]))}
        </li>
      ))}
    </ul>
  </>
);

const Ways = ({ reference, mayKeep, names }: ListPageProps) => (
  <div class="govuk-button-group dhr-no-print">
    {mayKeep && <Button text="Add somebody" href={namedPaths.newPerson(reference)} classes="govuk-button--secondary" />}
    {names.holdsKey && (
      <>
        <a class="govuk-link" href={namedPaths.family(reference)}>
          Take over family contacts
        </a>
        <a class="govuk-link" href={namedPaths.standing(reference)}>
          Find real names that still stand
        </a>
      </>
    )}
  </div>
);

const row = (text: string, value: string | undefined) =>
  value === undefined || value === '' ? [] : [{ key: { text }, value: { text: value } }];

const PersonCard = ({ reference, person, mayKeep, real }: ListPageProps & { person: NamedPerson }) => {
  const asked = questionsAbout(person);
  const missing = (question: 'relationship' | 'affected' | 'since', text: string) =>
    text !== '' || !asked.includes(question) || !mayKeep ? text : 'Not answered yet';
  const since = person.since === '' && person.nothingSince ? 'Asked; there is nothing to tell' : person.since;
  const identity = real.get(person.id);
  return (
    <SummaryList
      card={{
        title: { text: person.pseudonym, headingLevel: 2 },
        actions: {
          items: mayKeep
            ? [{ text: 'Change', href: namedPaths.person(reference, person.id), visuallyHiddenText: person.pseudonym }]
            : [],
        },
      }}
      rows={[
        ...row('In the review', person.role === null ? namedKindInWords[person.kind] : subjectRoleInWords(person.role)),
        ...row(
          person.role === 'victim' ? 'To the alleged perpetrator' : 'To the person who died',
          missing('relationship', person.relationship),
        ),
        ...row('How they were affected', missing('affected', person.affected)),
        ...row('What has happened since', missing('since', since)),
        ...(identity === undefined ? [] : identityRows(identity)),
      ]}
    />
  );
};

function identityRows(identity: RealPerson) {
  const born = parsePartialDate(identity.dateOfBirth);
  return [
    ...row('Real name', identity.fullName || 'Not given'),
    ...row('Other names', identity.aliases.join(', ')),
    ...row('Date of birth', born === undefined ? identity.dateOfBirth : partialDateInWords(born)),
    ...row('Address', [identity.address, identity.postcode].filter((part) => part !== '').join(', ')),
    ...row('Telephone', identity.telephone),
    ...row('NHS number', identity.nhsNumber),
  ];
}

const Removed = ({ reference, removed }: ListPageProps) =>
  removed.length === 0 ? null : (
    <Details summaryText={`${plural(removed.length, 'person', 'people')} taken off the list`}>
      {removed.map((person) => (
        <Form action={namedPaths.putBack(reference, person.id)} unsavedChanges="off" key={person.id}>
          <p class="govuk-body">
            <strong>{person.pseudonym}</strong>: {person.removedReason}
          </p>
          <Button text={`Put ${person.pseudonym} back`} classes="govuk-button--secondary" />
        </Form>
      ))}
    </Details>
  );
