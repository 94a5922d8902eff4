import {
  Button,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Textarea,
} from '../../../web/index.js';
import { panelPaths } from '../paths.js';
import { isBar } from '../rules.js';
import type { Balance } from './balance.js';
import { GapList } from './gaps.js';

export interface FormedPageProps {
  readonly reference: string;
  readonly balance: Balance;
  readonly mayKeep: boolean;
  readonly form: FormState;
}

/** Records that the panel is formed, or says what stands in the way. */
export const FormedPage = ({ reference, balance, mayKeep, form }: FormedPageProps) => {
  const back = panelPaths.panel(reference);
  const bars = balance.gaps.filter(isBar);
  const rest = { ...balance, gaps: balance.gaps.filter((gap) => !isBar(gap)) };
  return (
    <Page
      title={`The panel is formed, ${reference}`}
      heading="Record that the panel is formed"
      caption={reference}
      form={form}
      back={back}
    >
      {bars.length > 0 && (
        <>
          <p class="govuk-body">This stands in the way, and no reason sets it aside:</p>
          <GapList reference={reference} balance={{ ...balance, gaps: bars }} mayKeep={mayKeep} />
        </>
      )}
      {rest.gaps.length > 0 && (
        <>
          <p class="govuk-body">{bars.length > 0 ? 'This is missing too:' : 'Still missing:'}</p>
          <GapList reference={reference} balance={rest} mayKeep={mayKeep} />
        </>
      )}
      {bars.length > 0 ? (
        <Button text="Back to the panel" href={back} classes="govuk-button--secondary" />
      ) : (
        <Form>
          {rest.gaps.length === 0 && <InsetText text="The panel is balanced: nothing is missing." />}
          <DateInput {...dateOf(form, 'formedOn')} fieldset={{ legend: { text: 'When was the panel formed?' } }} />
          {rest.gaps.length > 0 && (
            <Textarea
              {...fieldOf(form, 'reason')}
              label={{ text: 'Why does the review go on without what is missing?' }}
              hint={{ text: 'Kept with what was missing, for whoever asks later' }}
              rows={4}
            />
          )}
          <Button text="Record that the panel is formed" preventDoubleClick />
        </Form>
      )}
    </Page>
  );
};

/** Takes it back. */
export const UnformedPage = ({ reference, form }: { reference: string; form: FormState }) => (
  <Page
    title={`The panel is not formed, ${reference}`}
    heading="Take back that the panel is formed"
    caption={reference}
    form={form}
    back={panelPaths.panel(reference)}
  >
    <p class="govuk-body">
      For what was recorded by mistake, or a panel that has to be made up anew. Both stay on record.
    </p>
    <Form>
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why?' }} rows={3} />
      <Button text="Take it back" preventDoubleClick />
    </Form>
  </Page>
);
