import { longDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import type { OpenRecommendations } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import type { Recommendation } from '../queries.js';
import type { LikelyRepeat } from './likely.js';

export interface RepeatsPageProps {
  readonly open: OpenRecommendations;
  /** With the names that the asker is to read. */
  readonly one: Recommendation;
  readonly likely: readonly LikelyRepeat[];
  readonly form: FormState;
  /** The one whose form was refused. */
  readonly refused?: string | undefined;
}

/** Earlier recommendations of the partnership that may say the same, with what became of them. */
export const RepeatsPage = ({ open, one, likely, form, refused }: RepeatsPageProps) => {
  const { reference } = open.review;
  return (
    <Page
      title={`Likely repeats of recommendation ${one.number}: ${reference}`}
      heading="Earlier recommendations like it"
      caption={`${reference}, recommendation ${one.number}`}
      form={form}
      back={recommendationPaths.one(reference, one.id)}
    >
      <p class="govuk-inset-text dhr-lines">{one.wording}</p>
      <p class="govuk-body">
        Looked for by words and meaning among all earlier recommendations of the partnership, and the others of this
        review. Of reviews that are not open to you, only what was issued is shown. A repeat is no reason to leave it
        out: it is a reason to ask why the first one did not do it.
      </p>
      {likely.length === 0 ? (
        <EmptyState heading="Nothing like it was found">
          <p>No other recommendation shares enough of its words, theme and addressees.</p>
        </EmptyState>
      ) : (
        likely.map((each) => (
          <Likely key={each.id} open={open} one={one} each={each} form={each.id === refused ? form : undefined} />
        ))
      )}
    </Page>
  );
};

interface LikelyProps extends Pick<RepeatsPageProps, 'open' | 'one'> {
  readonly each: LikelyRepeat;
  readonly form: FormState | undefined;
}

const Likely = ({ open, one, each, form }: LikelyProps) => (
  <div class="dhr-marked govuk-!-margin-bottom-6">
    <p class="govuk-body govuk-!-margin-bottom-1">
      {each.at === undefined ? (
        <strong>Of another review</strong>
      ) : (
        <strong>
          {each.at.reference === open.review.reference ? 'This review' : each.at.reference}, recommendation{' '}
          {each.at.number}
        </strong>
      )}
      {each.issuedOn !== null && `, issued on ${longDate(each.issuedOn)}`}. What became of it:{' '}
      {each.became.toLowerCase()}
    </p>
    <p class="govuk-body dhr-lines">{each.wording}</p>
    <p class="govuk-hint">Both say: {each.shared.join(', ')}</p>
    {each.judged !== undefined && (
      <p class="govuk-body dhr-lines">
        <strong>{each.judged.verdict === 'repeat' ? 'Judged a repeat' : 'Judged no repeat'}</strong>: {each.judged.text}
      </p>
    )}
    {open.keeps && <Judge open={open} one={one} each={each} form={form} />}
  </div>
);

const NOTHING: FormState = { values: {}, errors: [] };

/** The first field of the form that was refused has the plain name, so that the summary leads to it. */
const Judge = ({ open, one, each, form }: LikelyProps) => {
  const state = form ?? NOTHING;
  const own = form === undefined ? `-${each.id}` : '';
  return (
    <Form action={recommendationPaths.below(open.review.reference, one.id, 'repeats')} unsavedChanges="off">
      <input type="hidden" name="earlier" value={each.id} />
      <Radios
        {...choiceOf(state, 'verdict')}
        idPrefix={`verdict${own}`}
        classes="govuk-radios--inline govuk-radios--small"
        fieldset={{ legend: { text: each.judged === undefined ? 'Is it a repeat?' : 'Judge it again' } }}
        items={[
          { value: 'repeat', text: 'A repeat' },
          { value: 'not-a-repeat', text: 'Not a repeat' },
        ]}
      />
      <Textarea {...fieldOf(state, 'text')} id={`text${own}`} label={{ text: 'Why?' }} rows={2} />
      <Button text="Keep it" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  );
};
