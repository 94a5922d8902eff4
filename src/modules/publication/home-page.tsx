import type { StateTable } from '../../kernel/state-table.js';
import { dateTime, longDate } from '../../web/formats.js';
import {
  Button,
  Details,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Panel,
  SummaryList,
  Textarea,
} from '../../web/index.js';
import type { PublicationStanding } from './gate/situation.js';
import { History } from './history.js';
import { publicationPaths } from './paths.js';
import { PartsOfPublication } from './preparing.js';
import type { PublicationStep } from './queries.js';
import { sayBlocker } from './words.js';

export interface HomePageProps {
  readonly reference: string;
  readonly standing: PublicationStanding;
  readonly steps: readonly PublicationStep[];
  readonly names: ReadonlyMap<string, string>;
  /** Steps that the asker may take from here. */
  readonly open: StateTable<string, string, string>;
  /** Whether the review is held, as far as that is decided, and held here. */
  readonly isHeld: boolean;
  readonly runs: boolean;
  readonly keeps: boolean;
  readonly form: FormState;
  /** Where it stands on the public site, once it does. */
  readonly publicPage: string | undefined;
}

/** Where publication of a review stands: the decision, what stands in the way, and what is prepared. */
export const HomePage = (props: HomePageProps) => {
  const { reference, standing, steps, open, runs, form, publicPage } = props;
  const { publication, blockers } = standing;
  const { state } = publication;
  if (!props.isHeld && state === 'undecided') return <NothingToPublish reference={reference} />;
  const isSettled = state === 'withheld' || state === 'withholding-asked';
  const goesOut = state === 'to-publish' || state === 'published';
  return (
    <Page title={`Publication: ${reference}`} heading="Publication" caption={reference} form={form}>
      {state === 'published' && <Panel titleText="Published" text={publication.title} />}
      <p class="govuk-body-l">{sayState(standing, steps)}</p>
      {publicPage !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={publicPage}>
            {state === 'published' ? 'The public page' : 'What the public reads in its place'}
          </a>
        </p>
      )}
      {goesOut && <Blockers {...props} blockers={blockers} />}
      {isSettled ? <Settled {...props} /> : <PartsOfPublication {...props} />}
      {runs && state === 'published' && <Correction {...props} />}
      {open.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{state === 'undecided' ? 'Decide' : 'Change the decision'}</h2>
          <ul class="govuk-list">
            {open.map(({ step, label }) => (
              <li key={step}>
                <a class="govuk-link" href={publicationPaths.step(reference, step)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {steps.length > 0 && <History steps={steps} names={props.names} />}
    </Page>
  );
};

/** Of a review that is not held, or went to another partnership. */
const NothingToPublish = ({ reference }: Pick<HomePageProps, 'reference'>) => (
  <Page title={`Publication: ${reference}`} heading="Publication" caption={reference}>
    <EmptyState heading="There is no report to publish">
      <p>No review is held here. If that changes, the decision to publish is prepared on this page.</p>
    </EmptyState>
  </Page>
);

function sayState({ publication, blockers }: PublicationStanding, steps: readonly PublicationStep[]): string {
  const [last] = steps;
  const { state, publishAt, lookAgainOn } = publication;
  const because = last === undefined || last.reason === '' ? '' : ` ${last.reason}`;
  const again = lookAgainOn === null ? '' : ` It is looked at again on ${longDate(lookAgainOn)}.`;
  switch (state) {
    case 'undecided':
      return 'It is not decided yet whether, when and how much of the report is published.';
    case 'to-publish':
      if (publishAt === null) return 'It is to be published. No day and hour is set.';
      return blockers.length === 0
        ? `It becomes public on ${dateTime(publishAt)}, or a minute later.`
        : `It is to become public on ${dateTime(publishAt)}, if nothing stands in the way then.`;
    case 'held':
      return `It is on hold.${because}${again}`;
    case 'withholding-asked':
      return 'The chair of the partnership is asked to withhold it.';
    case 'withheld':
      return `It is withheld.${again}`;
    case 'published': {
      const wentOut = steps.find(({ step }) => step === 'publish' || step === 'correct');
      return wentOut === undefined ? 'It is public.' : `It is public as it stands since ${dateTime(wentOut.takenAt)}.`;
    }
    case 'taken-down':
      return `It was public, and is taken down.${because}`;
  }
}

/** What withholding rests on: who asked, who approved, and what the public is told. */
const Settled = ({ steps, names }: HomePageProps) => {
  const by = (step: PublicationStep): string =>
    `${(step.takenBy === null ? undefined : names.get(step.takenBy)) ?? 'Somebody'}, ${dateTime(step.takenAt)}`;
  const asked = steps.find(({ step }) => step === 'ask-to-withhold');
  const [last] = steps;
  const approved = last?.step === 'withhold' ? last : undefined;
  return (
    <SummaryList
      rows={[
        asked && { key: { text: 'Asked for by' }, value: { text: by(asked) } },
        asked && { key: { text: 'Why' }, value: { text: asked.reason } },
        asked !== undefined &&
          asked.partial !== '' && { key: { text: 'Could be public all the same' }, value: { text: asked.partial } },
        approved && { key: { text: 'Approved by' }, value: { text: by(approved) } },
        approved && { key: { text: 'Because' }, value: { text: approved.reason } },
        approved && { key: { text: 'The public reads' }, value: { text: approved.publicNote } },
      ]}
    />
  );
};

/** What stands in the way of publication, or of a correction of what is public. */
const Blockers = ({
  reference,
  standing: { publication },
  blockers,
}: HomePageProps & Pick<PublicationStanding, 'blockers'>) => {
  const isPublic = publication.state === 'published';
  if (blockers.length === 0)
    return isPublic && publication.correctionAskedAt === null ? null : (
      <InsetText>Nothing stands in the way.</InsetText>
    );
  return (
    <>
      <h2 class="govuk-heading-m">
        {`What stands in the way${isPublic ? ' of a correction' : ''}: ${blockers.length}`}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {blockers.map((blocker) => {
          const { text, href } = sayBlocker(blocker, reference);
          return (
            <li key={text}>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
};

const Correction = ({ reference, standing: { publication, blockers }, form }: HomePageProps) => {
  const isAsked = publication.correctionAskedAt !== null;
  const goesOut = blockers.length === 0 ? 'within a few minutes' : 'when nothing stands in the way';
  return (
    <>
      {isAsked && (
        <InsetText>
          {`A correction is asked for (“${publication.correctionNote}”). It takes the place of what is public ${goesOut}.`}
        </InsetText>
      )}
      <Details summaryText={isAsked ? 'Change what is said of the correction' : 'Publish a correction'}>
        <p class="govuk-body">
          Prepare what will be public as it should be, and have it looked through and approved. Then it takes the place
          of what is public, with a note. What is public stays as it is until then: take it down if it must not.
        </p>
        <Form action={publicationPaths.correction(reference)}>
          <Textarea
            {...fieldOf(form, 'note')}
            label={{ text: 'What does the public page say of it?', classes: 'govuk-label--s' }}
            hint={{ text: 'What was corrected, in a sentence' }}
            rows={2}
          />
          <Button text={isAsked ? 'Save the note' : 'Ask for the correction'} preventDoubleClick />
        </Form>
      </Details>
    </>
  );
};
