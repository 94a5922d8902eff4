import { Button, choiceOf, Form, type FormState, fieldOf, Page, Radios, Tag, Textarea } from '../../../../web/index.js';
import { NamesBar } from '../../../named-people/index.js';
import type { Entry } from '../../entries/queries.js';
import { TOGETHER_WARNING } from '../list/together-page.js';
import type { Pair } from '../marks/queries.js';
import type { Together } from '../opened.js';
import { togetherPaths } from '../paths.js';
import type { AgencyMark } from '../rules/agency-marks.js';
import type { Comparison } from '../rules/differences.js';
import { ComparedPoints, TwoEntries } from './compare-view.js';

export interface PairPageProps {
  together: Together;
  both: readonly [Entry, Entry];
  compared: readonly Comparison[];
  pair: Pair | undefined;
  agencies: ReadonlyMap<string, AgencyMark>;
  form: FormState;
}

/** Two entries side by side, and the judgement on them. */
export const PairPage = (props: PairPageProps) => {
  const { together, both, compared, pair, agencies, form } = props;
  const { reference } = together.review;
  return (
    <Page
      title={`Two entries side by side: ${reference}`}
      heading="Two entries side by side"
      caption={reference}
      form={form}
      back={togetherPaths.doubles(reference)}
      wide
      contentWarning={TOGETHER_WARNING}
    >
      <NamesBar
        reference={reference}
        names={together.names}
        back={togetherPaths.pair(reference, both[0].id, both[1].id)}
      />
      <TwoEntries both={both} agencies={agencies} />
      <ComparedPoints compared={compared} names={both.map(({ agencyId }) => agencies.get(agencyId)?.name ?? '')} />
      {pair !== undefined && (
        <p class="govuk-body">
          Judged: <Tag text={pair.verdict === 'same' ? 'Same event' : 'Different events'} />
          {pair.contradiction !== '' && ` Where they do not agree: ${pair.contradiction}`}
        </p>
      )}
      {together.marks && <Judge {...props} />}
    </Page>
  );
};

const Judge = ({ together, both, pair, form }: PairPageProps) => {
  const here = togetherPaths.pair(together.review.reference, both[0].id, both[1].id);
  return (
    <>
      <Form action={here}>
        <Radios
          {...choiceOf(form, 'verdict')}
          fieldset={{ legend: { text: 'Do the two tell of the same event?', classes: 'govuk-fieldset__legend--m' } }}
          items={[
            {
              value: 'same',
              text: 'Yes, the same event',
              hint: { text: 'They stand together in the common list. Both stay as they are.' },
            },
            { value: 'different', text: 'No, different events', hint: { text: 'The pair is not shown again.' } },
          ]}
        />
        <Textarea
          {...fieldOf(form, 'contradiction')}
          label={{ text: 'Where do they not agree? (optional)', classes: 'govuk-label--s' }}
          hint={{ text: 'For the panel to ask about: which agency says what. It is shown at both entries.' }}
          rows={3}
        />
        <Button text="Save" preventDoubleClick />
      </Form>
      {pair !== undefined && (
        <Form action={`${here}/undoing`} unsavedChanges="off">
          <Button text="Undo: as if nobody had judged it" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
    </>
  );
};
