import type { ComponentChildren } from 'preact';
import { Button, Form, type FormState, Page, SummaryList } from '../../../web/index.js';
import type { Subject } from '../content.js';
import type { DraftPaths } from '../paths.js';
import { type PeopleKind, peopleKinds, subjectQuestions } from '../questions/subject-questions.js';
import { AnswerWords } from './answers.js';
import { MOST_PEOPLE } from './people-of.js';
import { Questions, SaveButtons } from './section-page.js';

interface PeoplePageProps {
  readonly kind: PeopleKind;
  readonly people: readonly Subject[];
  readonly paths: DraftPaths;
}

const CAPTION = 'Notification of a death';

/** The people of one kind so far. */
export const PeoplePage = ({ kind, people, paths }: PeoplePageProps) => {
  const { heading, one, legend } = peopleKinds[kind];
  const [fullName] = subjectQuestions(kind);
  return (
    <Page title={heading} heading={heading} caption={CAPTION} back={paths.tasks}>
      <p class="govuk-body">{legend}.</p>
      {people.length === 0 && <p class="govuk-inset-text">Nobody has been added yet.</p>}
      {people.length > 0 && (
        <SummaryList
          rows={people.map((person, at) => ({
            key: { text: `${one} ${at + 1}` },
            value: { html: <AnswerWords answer={fullName?.answerOf(person) ?? { kind: 'blank' }} /> },
            actions: {
              items: [
                {
                  href: paths.person(kind, at + 1),
                  text: 'Change',
                  visuallyHiddenText: `${one.toLowerCase()} ${at + 1}`,
                },
                {
                  href: paths.removePerson(kind, at + 1),
                  text: 'Remove',
                  visuallyHiddenText: `${one.toLowerCase()} ${at + 1}`,
                },
              ],
            },
          }))}
        />
      )}
      <div class="govuk-button-group">
        {people.length < MOST_PEOPLE && (
          <Button
            href={paths.newPerson(kind)}
            text={people.length === 0 ? `Add ${withArticle(one)}` : `Add another ${one.toLowerCase()}`}
            classes={people.length === 0 ? '' : 'govuk-button--secondary'}
          />
        )}
        {people.length > 0 && <Button href={paths.tasks} text="Continue" />}
      </div>
    </Page>
  );
};

const withArticle = (one: string): string => `${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one.toLowerCase()}`;

interface PersonPageProps {
  readonly kind: PeopleKind;
  readonly number: number;
  readonly form: FormState;
  readonly version: number;
  readonly paths: DraftPaths;
  /** Shown beside the questions. */
  readonly beside?: ComponentChildren;
}

/** Everything the paper form asks of one person. */
export const PersonPage = ({ kind, number, form, version, paths, beside }: PersonPageProps) => {
  const title = `${peopleKinds[kind].one} ${number}`;
  return (
    <Page title={title} heading={title} caption={CAPTION} form={form} back={paths.people(kind)} aside={beside}>
      <p class="govuk-body">
        Give what you know. Leave a question empty if you have not looked; say “Not known” if nobody knows.
      </p>
      <Form version={version}>
        <Questions questions={subjectQuestions(kind)} form={form} />
        <SaveButtons />
      </Form>
    </Page>
  );
};

/** Asks before what was written about a person is taken away. */
export const RemovePersonPage = ({ kind, number, version, paths }: Omit<PersonPageProps, 'form' | 'beside'>) => {
  const title = `Remove ${peopleKinds[kind].one.toLowerCase()} ${number}`;
  return (
    <Page title={title} heading={`${title}?`} caption={CAPTION} back={paths.people(kind)}>
      <p class="govuk-body">Everything written about this person on the form will be taken away.</p>
      <Form version={version} unsavedChanges="off">
        <div class="govuk-button-group">
          <Button text="Remove" classes="govuk-button--warning" preventDoubleClick />
          <a class="govuk-link" href={paths.people(kind)}>
            Keep
          </a>
        </div>
      </Form>
    </Page>
  );
};
