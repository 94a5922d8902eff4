import type { Day } from '../../../kernel/day.js';
import { capital, dueInWords, longDate } from '../../../web/formats.js';
import { Button, EmptyState, Form, type FormState, Page, RagTag } from '../../../web/index.js';
import { updateSaysInWords } from '../kinds.js';
import type { PlannedAction } from '../queries.js';
import { standing } from './came.js';
import { prefixOf } from './form.js';
import { ProgressFields } from './progress-fields.js';

/** An action to tell of. */
export interface ToTell extends PlannedAction {
  readonly reference: string;
  /** What it says, as the asker reads it. */
  readonly what: string;
  /** Where all that was told of it stands. */
  readonly told: string;
}

export interface TellPageProps {
  readonly heading: string;
  readonly caption: string;
  readonly back: string;
  readonly actions: readonly ToTell[];
  readonly form: FormState;
  readonly today: Day;
  /** The record that is put right. */
  readonly corrects?: string | undefined;
  /** Said before the form. */
  readonly lead?: string | undefined;
}

/** How all that somebody leads goes, told on one page; what is left empty is passed over. */
export const TellPage = ({ heading, caption, back, actions, form, today, corrects, lead }: TellPageProps) => (
  <Page title={`${heading}: ${caption}`} heading={heading} caption={caption} form={form} back={back}>
    {lead !== undefined && <p class="govuk-body-l">{lead}</p>}
    {actions.length === 0 ? (
      <EmptyState heading="Nothing to tell now">
        No action that you have accepted is open. When you accept one, you tell here how it goes.
      </EmptyState>
    ) : (
      <Form files>
        {actions.length > 1 && (
          <p class="govuk-body">Fill in those that you want to tell of. Leave the others empty.</p>
        )}
        {corrects !== undefined && <input type="hidden" name="corrects" value={corrects} />}
        {actions.map((one) => (
          <section key={one.action.id} class="govuk-!-margin-bottom-7">
            <About one={one} today={today} />
            <ProgressFields form={form} prefix={prefixOf(one.action.id)} about={one.what.slice(0, 120)} />
          </section>
        ))}
        <Button text="Send it" preventDoubleClick />
        <p class="govuk-body">
          What you send is kept as it is, with today’s date. You can add to it or put it right later. When you say that
          something is done, somebody else looks at the proof, and you hear what became of it.
        </p>
      </Form>
    )}
  </Page>
);

const About = ({ one, today }: { one: ToTell; today: Day }) => {
  const { action, reading, updates } = one;
  const [last] = standing(updates);
  return (
    <>
      <h2 class="govuk-heading-m govuk-!-margin-bottom-1">{one.what}</h2>
      <p class="govuk-body govuk-!-margin-bottom-1">
        {one.reference}
        {action.recommendationId !== null && ', carries out a recommendation'}. Due on {longDate(action.dueOn)}:{' '}
        {dueInWords(action.dueOn, today)}.
      </p>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <RagTag rag={reading.rag} words={capital(reading.rag)} /> {reading.why}
      </p>
      <p class="govuk-body">
        {last === undefined
          ? 'Nothing has been told of it yet.'
          : `Last told on ${longDate(last.toldOn)}: ${updateSaysInWords[last.says].toLowerCase()}.`}{' '}
        <a class="govuk-link" href={one.told}>
          What has come of it<span class="govuk-visually-hidden">: {one.what.slice(0, 120)}</span>
        </a>
      </p>
    </>
  );
};
