import { plural, shortDate } from '../../../web/formats.js';
import { Button, EmptyState, InsetText, Page, ScrollRegion, Search, Table, Tag } from '../../../web/index.js';
import type { Agency, AgencyContact } from '../partnerships.js';
import { agencyPaths } from '../paths.js';
import { type AgencyGap, agencyGaps } from './rules.js';

export const gapWords: Readonly<Record<AgencyGap, string>> = {
  'no-contact': 'No contact',
  'no-chief-officer': 'No chief officer',
  'contact-without-email': 'Contact has no email address',
  'chief-officer-without-email': 'Chief officer has no email address',
};

/** An agency with its contacts of today. */
export interface AgencyEntry {
  readonly agency: Agency;
  readonly contacts: readonly AgencyContact[];
}

/** The directory of agencies, gaps first to be seen. */
export const AgenciesPage = ({ entries, sought }: { entries: readonly AgencyEntry[]; sought: string }) => {
  const wanting = entries.filter(
    ({ agency, contacts }) => agency.endedOn === undefined && agencyGaps(contacts).length > 0,
  ).length;
  return (
    <Page title="Agencies" heading="Agencies" wide>
      <p class="govuk-body">Whom to ask, and whom to remind: the directory of contacts of the partnership.</p>
      <Button text="Add an agency" href={agencyPaths.add} />
      {wanting > 0 && (
        <InsetText
          text={`${plural(wanting, 'agency has', 'agencies have')} a gap: requests or reminders to them would reach nobody.`}
        />
      )}
      <Search
        action={agencyPaths.list}
        label={{ text: 'Find by name, kind or contact' }}
        input={{ id: 'q', name: 'q', value: sought }}
        button={{ text: 'Find' }}
      />
      {entries.length === 0 ? <NoAgencies sought={sought} /> : <AgencyTable entries={entries} />}
    </Page>
  );
};

const NoAgencies = ({ sought }: { sought: string }) => (
  <EmptyState heading={sought === '' ? 'No agencies yet' : 'No agency found'}>
    <p class="govuk-body">
      {sought === ''
        ? 'Add the agencies that you ask as a matter of course: police, council, health, probation, housing, specialist domestic abuse services.'
        : `Nothing in the directory holds “${sought}”. `}
      {sought !== '' && (
        <a class="govuk-link" href={agencyPaths.list}>
          Show all agencies
        </a>
      )}
    </p>
  </EmptyState>
);

const AgencyTable = ({ entries }: { entries: readonly AgencyEntry[] }) => (
  <ScrollRegion label="Agencies">
    <Table
      classes="dhr-register"
      firstCellIsHeader
      head={[{ text: 'Agency' }, { text: 'Kind' }, { text: 'Contact' }, { text: 'Chief officer' }, { text: 'State' }]}
      rows={entries.map(({ agency, contacts }) => [
        {
          html: (
            <a class="govuk-link" href={agencyPaths.agency(agency.id)}>
              {agency.name}
            </a>
          ),
        },
        { text: agency.kind },
        { text: named(contacts, 'contact') },
        { text: named(contacts, 'chief-officer') },
        { html: <AgencyState agency={agency} contacts={contacts} /> },
      ])}
    />
  </ScrollRegion>
);

const named = (contacts: readonly AgencyContact[], kind: string): string =>
  contacts
    .filter((contact) => contact.kind === kind)
    .map(({ name }) => name)
    .join(', ');

/** What is wanting, or that it has ended, or whether it is asked as a matter of course. */
export const AgencyState = ({ agency, contacts }: AgencyEntry) => {
  if (agency.endedOn !== undefined)
    return <Tag classes="govuk-tag--grey" text={`Ended ${shortDate(agency.endedOn)}`} />;
  const gaps = agencyGaps(contacts);
  if (gaps.length > 0)
    return (
      <>
        {gaps.map((gap) => (
          <Tag key={gap} classes="govuk-tag--orange govuk-!-margin-right-1" text={gapWords[gap]} />
        ))}
      </>
    );
  return <>{agency.usual ? 'Always asked' : 'Asked when concerned'}</>;
};
