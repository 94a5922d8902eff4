import { time } from '../../web/formats.js';
import { Button, Details, emptyForm, Form, type FormState, fieldOf, Input } from '../../web/index.js';
import type { ReviewNames } from './names-of.js';
import { namedPaths } from './paths.js';

export interface NamesBarProps {
  readonly reference: string;
  readonly names: Pick<ReviewNames, 'shown' | 'until' | 'holdsKey'>;
  /** The address of the page it stands on. */
  readonly back: string;
  readonly form?: FormState;
}

/** On a page with texts of a review: names are pseudonyms, and a holder of the key may read real ones for a while. Nothing for anybody else. */
export const NamesBar = ({ reference, names, back, form }: NamesBarProps) => {
  if (!names.holdsKey) return null;
  return names.shown === 'real' ? (
    <Form action={namedPaths.hidden(reference)} unsavedChanges="off" classes="dhr-names-bar">
      <input type="hidden" name="back" value={back} />
      <p class="govuk-body">
        <strong>Real names are shown to you</strong>
        {names.until === undefined ? '' : ` until ${time(names.until)}`}. Nobody else sees them; each page you open is
        kept on record.
      </p>
      <Button text="Show pseudonyms again" classes="govuk-button--secondary" />
    </Form>
  ) : (
    <Details summaryText="Names are pseudonyms here: show real names" open={form !== undefined}>
      <ShowNamesForm reference={reference} back={back} form={form ?? emptyForm()} />
    </Details>
  );
};

/** The form that asks why. */
export const ShowNamesForm = ({ reference, back, form }: { reference: string; back: string; form: FormState }) => (
  <Form action={namedPaths.shown(reference)} unsavedChanges="off">
    <input type="hidden" name="back" value={back} />
    <p class="govuk-body">
      Only the co-ordinator and the independent chair of this review can. Real names are shown on every page of the
      review for 15 minutes; your name, the time, your reason and the page you ask from are kept.
    </p>
    <Input
      {...fieldOf(form, 'reason')}
      label={{ text: 'Why do you need them?', classes: 'govuk-label--s' }}
      hint={{ text: 'For example: to check whom an entry means. No names here.' }}
    />
    <Button text="Show real names" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);
