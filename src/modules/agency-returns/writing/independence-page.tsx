import { dateTime } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Prose,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { returnPaths } from '../paths.js';
import { writingPaths } from '../paths-of-returns.js';
import type { AskedAgency } from '../queries.js';
import { independenceOf } from './rules.js';

export interface IndependencePageProps {
  readonly reference: string;
  readonly asked: AskedAgency;
  readonly form: FormState;
  /** Only the author declares; the others of the agency read it. */
  readonly mayDeclare: boolean;
}

/** Whether the author is independent of the case: their own words. */
export const IndependencePage = ({ reference, asked, form, mayDeclare }: IndependencePageProps) => (
  <Page
    title={`Independence of the author: ${asked.name}, ${reference}`}
    heading="Is the author independent of the case?"
    caption={`Return of ${asked.name}, ${reference}`}
    form={form}
    back={writingPaths.overview(reference, asked.request.id)}
  >
    <p class="govuk-body">
      A review is believed when whoever writes it had no hand in what it looks at. Nobody expects you never to have
      heard of the case. Say what links there are, and what makes up for them.
    </p>
    {mayDeclare && asked.author?.declaredAt === null && <InsetText text="You write after you have declared it." />}
    <Declared asked={asked} />
    {mayDeclare && asked.author?.declaredAt && <h2 class="govuk-heading-m">If it has changed, declare it again</h2>}
    {mayDeclare ? <Declaration form={form} version={asked.author?.version} /> : <NotYours asked={asked} />}
  </Page>
);

const NotYours = ({ asked }: { asked: AskedAgency }) => (
  <p class="govuk-body">
    {asked.author === undefined
      ? 'Nobody is named as author yet. The co-ordinator of the review confirms who it is.'
      : `${asked.author.name} is the author, and declares it themselves.`}
  </p>
);

const Declaration = ({ form, version }: { form: FormState; version: number | undefined }) => (
  <Form version={version}>
    <Radios
      {...choiceOf(form, 'managed')}
      classes="govuk-radios--inline"
      fieldset={{
        legend: {
          text: 'Do you manage, or did you ever manage, anybody who worked with the people of this review?',
          classes: 'govuk-fieldset__legend--s',
        },
      }}
      items={yesNo}
    />
    <Radios
      {...choiceOf(form, 'involved')}
      classes="govuk-radios--inline"
      fieldset={{
        legend: {
          text: 'Did you have any part in the case: seeing somebody, advising, deciding, supervising?',
          classes: 'govuk-fieldset__legend--s',
        },
      }}
      items={yesNo}
    />
    <Textarea
      {...fieldOf(form, 'details')}
      label={{ text: 'If you answered yes: what was it?', classes: 'govuk-label--s' }}
      hint={{ text: 'The co-ordinator then names another author, or accepts you with the reason on record.' }}
      rows={4}
    />
    <Textarea
      {...fieldOf(form, 'safeguards')}
      label={{ text: 'What keeps your review independent?', classes: 'govuk-label--s' }}
      hint={{ text: 'For example: who supervises your work on it, and who reads it critically before it is signed' }}
      rows={4}
    />
    <Button text="Declare" preventDoubleClick />
  </Form>
);

const yesNo = [
  { value: 'no', text: 'No' },
  { value: 'yes', text: 'Yes' },
];

const Declared = ({ asked }: { asked: AskedAgency }) => {
  const { author } = asked;
  if (author === undefined || author.declaredAt === null) return null;
  return (
    <InsetText>
      <p class="govuk-body">
        Declared on {dateTime(author.declaredAt)} by {author.name}:
      </p>
      <Prose text={author.independence} />
      {independenceOf(asked) === 'not-independent' && (
        <p class="govuk-body govuk-!-font-weight-bold">
          The co-ordinator has been asked to name another author, or to accept this one with a reason.
        </p>
      )}
      {author.acceptedReason !== null && <p class="govuk-body">Accepted all the same: {author.acceptedReason}</p>}
    </InsetText>
  );
};

/** The co-ordinator accepts an author with a link to the case, or goes to name another. */
export const AcceptPage = ({ reference, asked, form }: Omit<IndependencePageProps, 'mayDeclare'>) => (
  <Page
    title={`An author with a link to the case: ${asked.name}, ${reference}`}
    heading="This author has a link to the case"
    caption={`${asked.name}, ${reference}`}
    form={form}
    back={returnPaths.one(reference, asked.request.id)}
  >
    <Declared asked={asked} />
    <p class="govuk-body">
      If the link touches what the review looks at, agree with the agency on{' '}
      <a class="govuk-link" href={returnPaths.below(reference, asked.request.id, 'author')}>
        another author
      </a>
      . If there is nobody else, or the link is slight, accept this one. The reason stands with the return.
    </p>
    <Form>
      <Textarea
        {...fieldOf(form, 'reason')}
        label={{ text: 'Why is this author accepted?', classes: 'govuk-label--s' }}
        rows={4}
      />
      <Button text="Accept this author" preventDoubleClick />
    </Form>
  </Page>
);
