import type { Day } from '../../../kernel/day.js';
import { capital, dueInWords, longDate, plural } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  OnwardLinks,
  type OnwardProps,
  Page,
  Prose,
  Radios,
  RagTag,
  SummaryList,
  Textarea,
} from '../../../web/index.js';
import { actionStateInWords } from '../kinds.js';
import { leadPaths } from '../paths.js';
import type { ActionInHand, LeadAtWork, LedAction } from './by-lead.js';
import { Questions } from './questions.js';

const TOLD_OF = ['planned', 'under-way', 'said-done'];

/** Everything that somebody leads, phone first. */
export const AllLedPage = ({ at, today, onward }: { at: LeadAtWork; today: Day } & Onward) => {
  const waiting = at.actions.filter(({ action }) => action.leadState === 'asked');
  const theirs = at.actions.filter(({ action }) => action.leadState === 'accepted');
  return (
    <Page title="Actions that you lead" heading="Actions that you lead" caption={at.partnership.name}>
      <p class="govuk-body">
        They come from the partnership’s reviews into deaths, held to learn from them. You see here what is yours, and
        nothing else of a review.
      </p>
      {at.actions.length === 0 && <InsetText text="Nothing is yours at the moment. You need not do anything." />}
      {waiting.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">Do you lead {waiting.length === 1 ? 'this' : 'these'}?</h2>
          <p class="govuk-body">
            Nothing is yours until you have said yes. Open each one to accept it or to hand it back.
          </p>
          <Listed at={at} actions={waiting} today={today} />
          {waiting.length > 1 && (
            <Form unsavedChanges="off" action={leadPaths.all(at.lead.id)}>
              {waiting.map(({ action }) => (
                <input key={action.id} type="hidden" name="action" value={action.id} />
              ))}
              <Button text={`Accept all ${waiting.length}`} preventDoubleClick />
            </Form>
          )}
        </section>
      )}
      {theirs.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">You have accepted {plural(theirs.length, 'action')}</h2>
          {theirs.some(({ action }) => TOLD_OF.includes(action.state)) && (
            <Button text="Tell how they are going" href={leadPaths.below(at.lead.id, '-', 'progress')} />
          )}
          <Listed at={at} actions={theirs} today={today} />
        </section>
      )}
      <OnwardLinks links={onward} />
      <Questions at={at} />
    </Page>
  );
};

/** Where other modules go on from here. */
interface Onward {
  readonly onward: OnwardProps['links'];
}

const Listed = ({ at, actions, today }: { at: LeadAtWork; actions: readonly LedAction[]; today: Day }) => (
  <ul class="govuk-list dhr-led">
    {actions.map(({ action, reference, reading }) => (
      <li key={action.id} class="dhr-led__one">
        <a class="govuk-link govuk-!-font-weight-bold" href={leadPaths.one(at.lead.id, action.id)}>
          {action.what}
        </a>
        <p class="govuk-body govuk-!-margin-bottom-1">
          {reference}, by {longDate(action.dueOn)}
          {action.closedOn === null && action.state !== 'not-implemented' && `, ${dueInWords(action.dueOn, today)}`}.{' '}
          {actionStateInWords[action.state]}
        </p>
        {action.leadState === 'accepted' && (
          <p class="govuk-body govuk-!-margin-bottom-1">
            <RagTag rag={reading.rag} words={capital(reading.rag)} /> {reading.why}
          </p>
        )}
      </li>
    ))}
  </ul>
);

export interface OneLedPageProps extends Onward {
  readonly hand: ActionInHand;
  readonly form: FormState;
  readonly today: Day;
}

/** One action as its lead reads it; before they have said yes, the question. */
export const OneLedPage = ({ hand, form, today, onward }: OneLedPageProps) => {
  const { led, lead } = hand;
  const { action, milestones, recommendation, reference } = led;
  return (
    <Page
      title={`Action to lead: ${reference}`}
      heading="Action to lead"
      caption={`${hand.partnership.name}, ${reference}`}
      form={form}
      back={leadPaths.all(lead.id)}
    >
      <p class="govuk-body-l dhr-lines">{action.what}</p>
      <SummaryList
        rows={[
          ['By', `${longDate(action.dueOn)} (${dueInWords(action.dueOn, today)})`],
          ['For', action.leadBody],
          ['What should be different', action.outcome],
          ['Proof wanted', action.proofWanted],
          ['State', actionStateInWords[action.state]],
        ]
          .filter(([, value]) => value !== '')
          .map(([key = '', value = '']) => ({
            key: { text: key },
            value: { html: <span class="dhr-lines">{value}</span> },
          }))}
      />
      {action.leadState === 'accepted' && (
        <Button text="Tell how it goes, or see what came of it" href={leadPaths.below(lead.id, action.id, 'told')} />
      )}
      {milestones.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Milestones</h2>
          <ul class="govuk-list govuk-list--bullet">
            {milestones.map(({ id, what, dueOn, metOn }) => (
              <li key={id}>
                {what}: {metOn === null ? `by ${longDate(dueOn)}` : `met on ${longDate(metOn)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {recommendation !== undefined && (
        <>
          <h2 class="govuk-heading-m">
            It carries out recommendation {recommendation.number}: {recommendation.title}
          </h2>
          <Prose text={recommendation.wording} headings={3} />
        </>
      )}
      {action.leadState === 'asked' && <Question hand={hand} form={form} />}
      <OnwardLinks links={onward} />
      <Questions at={hand} />
    </Page>
  );
};

const Question = ({ hand: { lead, led }, form }: Pick<OneLedPageProps, 'hand' | 'form'>) => (
  <Form action={leadPaths.one(lead.id, led.action.id)}>
    <Radios
      {...choiceOf(form, 'answer')}
      fieldset={{ legend: { text: 'Do you lead it?', classes: 'govuk-fieldset__legend--m' } }}
      items={[
        {
          value: 'accepted',
          text: 'Yes, I lead it',
          hint: { text: 'You tell how it goes from time to time, and say when it is done.' },
        },
        {
          value: 'handed-back',
          text: 'No, I hand it back',
          conditional: {
            html: (
              <Textarea
                {...fieldOf(form, 'reason')}
                label={{ text: 'Why? If it is somebody else’s, whose?' }}
                rows={3}
              />
            ),
          },
        },
      ]}
    />
    <Button text="Send" preventDoubleClick />
  </Form>
);
