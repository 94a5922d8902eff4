import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Radios,
  Select,
  Textarea,
  textOf,
} from '../../../web/index.js';
import { type PointResponse, responses } from '../kinds.js';
import { qaPaths } from '../paths.js';
import type { Letter, Point } from '../queries.js';
import { categoryWords, pointCategories, pointCategoryInWords } from './categories.js';
import { PointTag } from './letter-page.js';
import type { PointStepTaken } from './point-history.js';
import { PointHistory } from './point-history-view.js';

interface Choice {
  readonly id: string;
  readonly words: string;
}

export interface PointPageProps {
  readonly reference: string;
  readonly letter: Letter;
  readonly point: Point;
  readonly form: FormState;
  readonly versions: readonly Choice[];
  /** Actions of the plan that are closed, and are opened again by the answer; and the one that was. */
  readonly actions: readonly (Choice & { readonly isClosed: boolean })[];
  /** What was done with it, oldest first. */
  readonly steps: readonly PointStepTaken[];
  /** Texts as the asker reads them. */
  readonly text: (text: string) => string;
  /** Where the chosen action stands. */
  readonly actionHref: string | undefined;
}

/** Answering one point. */
export const PointPage = (props: PointPageProps) => {
  const { reference, letter, point, form } = props;
  const next = letter.points.find(({ number, state }) => number > point.number && state === 'open');
  return (
    <Page
      title={`Point ${point.number} of the panel’s letter: ${reference}`}
      heading={`Point ${point.number} of ${letter.points.length}`}
      caption={`The panel’s letter, ${reference}`}
      form={form}
      back={qaPaths.letter(reference, letter.id)}
    >
      <InsetText>
        {point.section !== '' && <p class="govuk-hint">{point.section}</p>}
        <p class="govuk-body dhr-lines">{point.text}</p>
      </InsetText>
      <p class="govuk-body">
        <PointTag state={point.state} /> {categoryWords(point.category)}
      </p>
      {props.actionHref !== undefined && (
        <p class="govuk-body">
          It bears on{' '}
          <a class="govuk-link" href={props.actionHref}>
            an action of the plan
          </a>
          {props.actions.some(({ id, isClosed }) => id === point.actionId && !isClosed) && ', which is open again'}.
        </p>
      )}
      <Steps {...props} />
      {point.state !== 'closed' && <AnswerForm {...props} />}
      <PointHistory {...props} />
      {next !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={qaPaths.point(reference, letter.id, next.id)}>
            Next open point
          </a>
        </p>
      )}
    </Page>
  );
};

const Steps = ({ reference, point }: PointPageProps) => (
  <div class="govuk-button-group">
    {point.state === 'answered' && (
      <Form action={qaPaths.pointStep(reference, point, 'close')} version={point.version} unsavedChanges="off">
        <Button text="Close it: nothing is left to do" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    )}
    {point.state !== 'open' && (
      <Form action={qaPaths.pointStep(reference, point, 'open-again')} version={point.version} unsavedChanges="off">
        <Button text="Open it again" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    )}
  </div>
);

const ASKS: Readonly<Record<PointResponse, { text: string; hint: string }>> = {
  accept: {
    text: 'Accept it',
    hint: 'You agree. The change is still to be made, or nothing in the report has to change.',
  },
  change: { text: 'It is changed', hint: 'The report, the summary or the plan says it now.' },
  explain: { text: 'Explain why it stays', hint: 'The report stays as it is, for a reason the Home Office can read.' },
};

const AnswerForm = ({ reference, letter, point, form, versions, actions }: PointPageProps) => (
  <Form action={qaPaths.point(reference, letter.id, point.id)} version={point.version}>
    <Radios
      {...choiceOf(form, 'response')}
      fieldset={{ legend: { text: 'How is it answered?', classes: 'govuk-fieldset__legend--m' } }}
      items={responses.map((value) => ({
        value,
        text: ASKS[value].text,
        hint: { text: ASKS[value].hint },
        ...(value === 'change' ? { conditional: { html: <Changed form={form} versions={versions} /> } } : {}),
      }))}
    />
    <Textarea
      {...fieldOf(form, 'responseText')}
      label={{ text: 'What you say to it', classes: 'govuk-label--s' }}
      hint={{ text: 'Needed when the report stays as it is. The Home Office reads it in the table of answers.' }}
      rows={5}
    />
    <Select
      {...fieldOf(form, 'category')}
      value={textOf(form, 'category')}
      label={{ text: 'What the point is about', classes: 'govuk-label--s' }}
      items={pointCategories.map((value) => ({ value, text: pointCategoryInWords[value] }))}
    />
    {actions.length > 0 && (
      <>
        <Select
          {...fieldOf(form, 'actionId')}
          value={textOf(form, 'actionId')}
          label={{ text: 'A closed action that it opens again (optional)', classes: 'govuk-label--s' }}
          hint={{ text: 'The action is opened again when you keep the answer, and its lead is told.' }}
          items={[{ value: '', text: 'None' }, ...actions.map(({ id, words }) => ({ value: id, text: words }))]}
        />
        <Textarea
          {...fieldOf(form, 'reopenReason')}
          label={{ text: 'Why it is opened again', classes: 'govuk-label--s' }}
          hint={{ text: 'Needed when you choose a closed action. Its lead reads it; no names.' }}
          rows={3}
        />
      </>
    )}
    <Button text="Keep the answer" preventDoubleClick />
  </Form>
);

const Changed = ({ form, versions }: Pick<PointPageProps, 'form' | 'versions'>) => (
  <>
    <Textarea {...fieldOf(form, 'changeMade')} label={{ text: 'What was changed, and where' }} rows={4} />
    {versions.length > 0 && (
      <Select
        {...fieldOf(form, 'changedInVersion')}
        value={textOf(form, 'changedInVersion')}
        label={{ text: 'In which version of the report (optional)' }}
        items={[
          { value: '', text: 'Not kept as a version yet' },
          ...versions.map(({ id, words }) => ({ value: id, text: words })),
        ]}
      />
    )}
  </>
);
