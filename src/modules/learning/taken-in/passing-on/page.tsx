import { dateTime } from '../../../../web/formats.js';
import {
  Button,
  Checkboxes,
  choicesOf,
  Details,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Textarea,
} from '../../../../web/index.js';
import { agencyPaths } from '../../../accounts/index.js';
import { learningPaths } from '../../paths.js';
import type { LearningItem } from '../queries.js';
import type { SpokenTo } from './queries.js';

export interface PassingOnProps {
  readonly item: LearningItem;
  readonly agencies: readonly SpokenTo[];
  /** The message as it goes to the first of them, paragraph by paragraph. */
  readonly letter: readonly string[];
  /** How many messages about it have gone. */
  readonly wentBefore: number;
  readonly form: FormState;
}

/** Passes an item on to the agencies that it speaks to. */
export const PassingOnPage = ({ item, agencies, letter, wentBefore, form }: PassingOnProps) => {
  const reachable = agencies.filter(({ to }) => to !== undefined);
  return (
    <Page
      title={`Pass on: ${item.title}`}
      heading="Pass this learning on to agencies"
      caption={item.title}
      form={form}
      back={learningPaths.item(item.id)}
    >
      <p class="govuk-body">
        The contact of each agency gets one message by e-mail, with the key points. What it means for us is not in it.
      </p>
      <Unreachable agencies={agencies.filter(({ to }) => to === undefined)} />
      {reachable.length > 0 && (
        <Form version={wentBefore}>
          <Checkboxes
            {...choicesOf(form, 'agencies')}
            fieldset={{ legend: { text: 'Which agencies?', classes: 'govuk-fieldset__legend--s' } }}
            items={reachable.map(({ id, name, to, told }) => ({
              value: id,
              text: name,
              hint: {
                text: `${told === undefined ? '' : `Told on ${dateTime(told.passedAt)}. `}To ${to?.name || to?.email}`,
              },
            }))}
          />
          <Textarea
            {...fieldOf(form, 'note')}
            label={{ text: 'What do you ask of them? (optional)', classes: 'govuk-label--s' }}
            hint={{ text: 'It stands in each message. Nothing of a review.' }}
            rows={3}
          />
          <Details summaryText="The message">
            {letter.map((words, at) => (
              <p key={at} class="govuk-body dhr-lines">
                {words}
              </p>
            ))}
          </Details>
          <Button text="Pass it on" preventDoubleClick />
        </Form>
      )}
    </Page>
  );
};

const Unreachable = ({ agencies }: { readonly agencies: readonly SpokenTo[] }) =>
  agencies.length === 0 ? null : (
    <InsetText>
      <p class="govuk-body">Nobody to write to is known in:</p>
      <ul class="govuk-list govuk-list--bullet">
        {agencies.map(({ id, name }) => (
          <li key={id}>
            <a class="govuk-link" href={agencyPaths.agency(id)}>
              {name}
            </a>
            : put in a contact with an e-mail address
          </li>
        ))}
      </ul>
    </InsetText>
  );
