import type { ComponentChildren } from 'preact';
import { longDate } from '../../../web/formats.js';
import { Button, Details, EmptyState, InsetText, Page, SummaryList } from '../../../web/index.js';
import { familyPaths } from '../paths.js';
import { ContactCard, type ListedContact } from './contact-card.js';
import type { FamilyStanding } from './standing.js';

export interface FamilyPageProps {
  readonly reference: string;
  readonly contacts: readonly ListedContact[];
  /** Absent for a contact person, who sees the people they are in touch with and nothing else. */
  readonly standing: FamilyStanding | undefined;
}

/** The family and everybody who was close to the person who died. */
export const FamilyPage = ({ reference, contacts, standing }: FamilyPageProps) => (
  <Page title={`Family: ${reference}`} heading="Family and friends" caption={reference}>
    <p class="govuk-body-l">
      They knew the person. They help to shape this review, in the way each of them chooses, and they hear from one
      person they know by name.
    </p>
    <InsetText>
      Nothing is ever sent to them from here. People write, telephone and visit; this is where it is kept.
    </InsetText>
    {standing !== undefined && <Steps reference={reference} standing={standing} />}
    <h2 class="govuk-heading-m">People</h2>
    {contacts.length === 0 ? (
      <EmptyState
        heading="Nobody has been added yet"
        action={{ text: 'Add a person', href: familyPaths.newContact(reference) }}
      >
        Family, friends, colleagues, neighbours, and an advocate if they have one. Ask the family liaison officer before
        the first approach.
      </EmptyState>
    ) : (
      contacts.map((listed) => <ContactCard key={listed.contact.id} reference={reference} listed={listed} />)
    )}
    {contacts.length > 0 && standing !== undefined && (
      <Button text="Add a person" href={familyPaths.newContact(reference)} classes="govuk-button--secondary" />
    )}
    {standing !== undefined && (
      <p class="govuk-body">
        The alleged perpetrator and those close to them are kept apart,{' '}
        <a class="govuk-link" href={familyPaths.alleged(reference)}>
          on a page of their own
        </a>
        .
      </p>
    )}
    <Advice />
  </Page>
);

const Advice = () => (
  <Details summaryText="What families have asked for">
    <ul class="govuk-list govuk-list--bullet">
      <li>To be asked early, and to be allowed to say “not yet”.</li>
      <li>To be told of a specialist advocate, for children too, before the first meeting.</li>
      <li>To say what the review should look at, and to meet the panel if they want to.</li>
      <li>To hear regularly, even when the news is that there is none, and to be told of delays and why.</li>
      <li>To read the draft in private, with time, and to be answered.</li>
      <li>To choose the name that is used, and to say in their own words who the person was.</li>
    </ul>
  </Details>
);

const step = (text: string, value: ComponentChildren, href: string, action: string) => ({
  key: { text },
  value: { html: <>{value}</> },
  actions: { items: [{ href, text: action, visuallyHiddenText: text.toLowerCase() }] },
});

const Steps = ({ reference, standing }: { reference: string; standing: FamilyStanding }) => (
  <>
    <h2 class="govuk-heading-m">For the family as a whole</h2>
    <SummaryList
      rows={[
        {
          key: { text: 'Told of the review' },
          value: { text: standing.toldOn === undefined ? 'Not recorded yet' : longDate(standing.toldOn) },
        },
        step(
          'Plan',
          standing.planOn === undefined
            ? 'How, when and by whom they are approached'
            : `Made on ${longDate(standing.planOn)}`,
          familyPaths.plan(reference),
          standing.planOn === undefined ? 'Make' : 'Open',
        ),
        step(
          'Names used in the report',
          standing.pseudonymsOn === undefined ? 'Not agreed yet' : `Agreed on ${longDate(standing.pseudonymsOn)}`,
          familyPaths.pseudonyms(reference),
          'Open',
        ),
        step(
          'Photograph',
          standing.photographOn === undefined
            ? 'Only if they would like one to be shown'
            : `They agreed on ${longDate(standing.photographOn)}`,
          familyPaths.consent(reference),
          'Open',
        ),
      ]}
    />
  </>
);

/** The alleged perpetrator and theirs: a list of its own, that shows nothing of the family. */
export const AllegedPage = ({
  reference,
  contacts,
  mayAdd,
}: {
  reference: string;
  contacts: readonly ListedContact[];
  mayAdd: boolean;
}) => (
  <Page
    title={`Contact with the alleged perpetrator: ${reference}`}
    heading="The alleged perpetrator and those close to them"
    caption={reference}
    back={mayAdd ? familyPaths.family(reference) : undefined}
  >
    <p class="govuk-body">
      They may be invited to contribute when it is safe and lawful, usually after the trial. They are never told where
      anybody of the family is, or what the family said.
    </p>
    {contacts.length === 0 ? (
      <EmptyState
        heading="Nobody has been added yet"
        action={mayAdd ? { text: 'Add a person', href: familyPaths.newAlleged(reference) } : undefined}
      >
        Nothing needs to be here before an approach is thought of.
      </EmptyState>
    ) : (
      contacts.map((listed) => <ContactCard key={listed.contact.id} reference={reference} listed={listed} />)
    )}
    {contacts.length > 0 && mayAdd && (
      <Button text="Add a person" href={familyPaths.newAlleged(reference)} classes="govuk-button--secondary" />
    )}
  </Page>
);
