import { labelOf, RELATIONSHIPS, SEXES } from '../../../kernel/code-lists.js';
import { parsePartialDate, partialDateInWords } from '../../../kernel/partial-date.js';
import { Button, EmptyState, Form, type FormState, fieldOf, Input, Page, SummaryList } from '../../../web/index.js';
import { subjectRoleInWords } from '../kinds.js';
import { reviewPaths } from '../paths.js';
import { ageBandInWords } from './age-band.js';
import type { SubjectIdentity } from './subject-queries.js';
import type { Subject } from './subjects.js';

export interface PeoplePageProps {
  reference: string;
  title: string;
  subjects: readonly Subject[];
  holdsKey: boolean;
  /** The form that asks why. */
  form: FormState;
  /** Real names by subject, on the page that answers the form alone. */
  names?: ReadonlyMap<string, SubjectIdentity> | undefined;
}

/** The people of a review under their pseudonyms, and real names behind a step that is recorded. */
export const PeoplePage = (props: PeoplePageProps) => {
  const { reference, title, subjects, holdsKey, names, form } = props;
  return (
    <Page title={`People of ${reference}`} heading="People" caption={`${reference} – ${title}`} form={form}>
      {subjects.length === 0 && (
        <EmptyState heading="Nobody has been added yet">
          People stand here under pseudonyms. Who they are is kept apart.
        </EmptyState>
      )}
      {subjects.map((subject) => (
        <SubjectCard
          reference={reference}
          subject={subject}
          holdsKey={holdsKey}
          identity={names?.get(subject.id)}
          key={subject.id}
        />
      ))}
      {holdsKey && (
        <>
          <div class="govuk-button-group">
            <Button text="Add a person" href={reviewPaths.newSubject(reference)} classes="govuk-button--secondary" />
            <a class="govuk-link" href={reviewPaths.title(reference)}>
              Change what the review is called
            </a>
          </div>
          {names === undefined ? <RevealForm reference={reference} form={form} /> : <HideAgain reference={reference} />}
        </>
      )}
    </Page>
  );
};

const HideAgain = ({ reference }: { reference: string }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={reviewPaths.people(reference)}>
      Hide the real names
    </a>
  </p>
);

const RevealForm = ({ reference, form }: { reference: string; form: FormState }) => (
  <Form action={reviewPaths.names(reference)} unsavedChanges="off">
    <h2 class="govuk-heading-m">Real names</h2>
    <p class="govuk-body">
      Only the co-ordinator and the independent chair of this review can open them. They are shown once, on the next
      page; your name, the time and your reason are kept.
    </p>
    <Input
      {...fieldOf(form, 'reason')}
      label={{ text: 'Why do you need them?', classes: 'govuk-label--s' }}
      hint={{ text: 'For example: to check a letter before it goes. No names here.' }}
    />
    <Button text="Show real names" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);

const row = (text: string, value: string | null | undefined) =>
  value === null || value === undefined || value === '' ? [] : [{ key: { text }, value: { text: value } }];

const SubjectCard = ({
  reference,
  subject,
  holdsKey,
  identity,
}: {
  reference: string;
  subject: Subject;
  holdsKey: boolean;
  identity: SubjectIdentity | undefined;
}) => (
  <>
    <SummaryList
      card={{
        title: { text: subject.pseudonym, headingLevel: 2 },
        actions: {
          items: holdsKey
            ? [
                {
                  text: 'Change',
                  href: reviewPaths.subject(reference, subject.id),
                  visuallyHiddenText: subject.pseudonym,
                },
              ]
            : [],
        },
      }}
      rows={[
        ...row('In the review', subjectRoleInWords(subject.role)),
        ...row('Relationship', subject.relationship && labelOf(RELATIONSHIPS, subject.relationship)),
        ...row('Age band', subject.ageBand && ageBandInWords(subject.ageBand)),
        ...row('Sex', subject.sex && labelOf(SEXES, subject.sex)),
        ...row('Gender', subject.gender),
        ...(identity === undefined ? [] : identityRows(identity)),
      ]}
    />
    {identity !== undefined && (
      <Form action={reviewPaths.openIdentity(reference, subject.id)} unsavedChanges="off">
        <Button text={`Correct the particulars of ${subject.pseudonym}`} classes="govuk-button--secondary" />
      </Form>
    )}
  </>
);

function identityRows(identity: SubjectIdentity) {
  const born = parsePartialDate(identity.dateOfBirth);
  return [
    ...row('Real name', identity.fullName || 'Not given'),
    ...row('Other names', identity.aliases.join(', ')),
    ...row('Date of birth', born === undefined ? identity.dateOfBirth : partialDateInWords(born)),
    ...row('Age as told', identity.age),
    ...row('Ethnicity', identity.ethnicity),
    ...row('Address', [identity.address, identity.postcode].filter((part) => part !== '').join(', ')),
    ...row('School or nursery', identity.school),
  ];
}
