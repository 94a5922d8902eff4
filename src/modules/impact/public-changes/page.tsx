import { longDate, plural } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Radios,
  Select,
  StackedTable,
  Textarea,
} from '../../../web/index.js';
import { changePaths } from '../paths.js';
import { decisionCode, decisionInWords } from './form.js';
import type { PublicDecision } from './queries.js';
import type { PublicStanding } from './rules.js';

/** A claim with how it stands to the public. */
export interface ClaimInPublic {
  readonly id: string;
  readonly number: number;
  readonly body: string;
  readonly different: string;
  readonly standing: PublicStanding;
  readonly finds: readonly string[];
}

export interface PublicPageProps {
  readonly reference: string;
  readonly decisions: readonly PublicDecision[];
  readonly claims: readonly ClaimInPublic[];
  /** The report itself is public. */
  readonly isPublished: boolean;
  /** Names of the boards; undefined where the asker may not decide. */
  readonly boards: readonly string[] | undefined;
  readonly form: FormState;
}

const standingInWords: Readonly<Record<PublicStanding, string>> = {
  public: 'Public',
  'public-as-before': 'Public in the words that the board had; the newer ones wait for its next decision',
  'not-decided': 'Not public: the board has not decided on it',
  'held-back': 'Held back: something in it may say who somebody is',
  'older-public': 'Public in the words that the board had; the newer ones may say who somebody is',
  'not-agreed': 'Not public: not agreed yet',
  'not-in-report': 'Not public: its recommendation is not in the published report',
};

/** What the public reads of change because of this review: what a board decided, and what goes out by it. */
export const PublicChangesPage = (props: PublicPageProps) => {
  const { reference, decisions, isPublished, boards, form } = props;
  const last = decisions.at(-1);
  return (
    <Page
      title={`What the public reads of change: ${reference}`}
      heading="What the public reads of change"
      caption={reference}
      back={changePaths.home(reference)}
      form={form}
    >
      <InsetText>
        {last === undefined
          ? 'No board has decided yet, so nothing of change is public.'
          : `${decisionInWords[decisionCode(last)]}. Decided by ${last.boardName} on ${longDate(last.decidedOn)}.`}
        {!isPublished && ' The report is not public now: nothing goes out until it is.'}
      </InsetText>
      <p class="govuk-body">
        Beside each published recommendation the public reads what is to be different, the figures with their plots, how
        good the proof is, and whether the change lasted. Figures follow every hour. Words go out only as the board had
        them before it. Shares of fewer than ten are left out.
      </p>
      <Claims {...props} />
      {boards !== undefined && <Decide {...{ reference, boards, form }} version={decisions.length} />}
      <Earlier decisions={decisions} />
    </Page>
  );
};

const Claims = ({ reference, claims }: PublicPageProps) =>
  claims.length === 0 ? (
    <p class="govuk-body">Nobody has said yet what the recommendations are to make different.</p>
  ) : (
    <StackedTable
      caption={plural(claims.length, 'change')}
      captionClasses="govuk-table__caption--m"
      head={[{ name: 'Recommendation' }, { name: 'What is to be different' }, { name: 'In public' }]}
      rows={claims.map(({ id, number, body, different, standing, finds }) => [
        { text: `${number}, ${body}` },
        {
          html: (
            <a class="govuk-link" href={changePaths.one(reference, id)}>
              {different}
            </a>
          ),
        },
        {
          html: (
            <>
              {standingInWords[standing]}
              {finds.map((says) => (
                <span key={says} class="govuk-hint govuk-!-margin-bottom-0">
                  {says}: say it without
                </span>
              ))}
            </>
          ),
        },
      ])}
    />
  );

interface DecideProps {
  readonly reference: string;
  readonly boards: readonly string[];
  readonly form: FormState;
  readonly version: number;
}

const Decide = ({ reference, boards, form, version }: DecideProps) => (
  <>
    <h2 class="govuk-heading-m">Write down what a board decided</h2>
    <Form version={version} action={changePaths.public(reference)}>
      <Select
        {...choiceOf(form, 'board')}
        label={{ text: 'Which board?', classes: 'govuk-label--s' }}
        items={[{ value: '', text: 'Choose one' }, ...boards.map((name) => ({ value: name, text: name }))]}
      />
      <DateInput
        {...dateOf(form, 'decidedOn')}
        fieldset={{ legend: { text: 'On which day?', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Textarea
        {...fieldOf(form, 'minute')}
        label={{ text: 'The minute', classes: 'govuk-label--s' }}
        hint={{ text: 'What it says, or its number. It is not public.' }}
        rows={3}
      />
      <Radios
        {...choiceOf(form, 'decision')}
        fieldset={{ legend: { text: 'What did it decide?', classes: 'govuk-fieldset__legend--s' } }}
        items={Object.entries(decisionInWords).map(([value, text]) => ({ value, text }))}
      />
      <Button text="Write it down" preventDoubleClick />
    </Form>
  </>
);

const Earlier = ({ decisions }: { decisions: readonly PublicDecision[] }) =>
  decisions.length === 0 ? null : (
    <StackedTable
      caption="Decisions"
      captionClasses="govuk-table__caption--m"
      head={[{ name: 'Day' }, { name: 'Board' }, { name: 'Decision' }, { name: 'Minute' }]}
      rows={decisions
        .toReversed()
        .map((one) => [
          { text: longDate(one.decidedOn) },
          { text: one.boardName },
          { text: decisionInWords[decisionCode(one)] },
          { text: one.minute },
        ])}
    />
  );
