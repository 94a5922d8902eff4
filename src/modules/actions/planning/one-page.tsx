import type { ComponentChildren } from 'preact';
import { capital, dateTime, longDate } from '../../../web/formats.js';
import { Button, Form, Page, RagTag, SummaryList } from '../../../web/index.js';
import { type Finding, findingPaths } from '../../findings/index.js';
import { reachInWords, recommendationPaths } from '../../recommendations/index.js';
import type { OpenAction } from '../guards.js';
import { actionStateInWords } from '../kinds.js';
import { leadInWords } from '../lead-words.js';
import { mayBeAsked } from '../leading/ask-leads.js';
import { actionPaths } from '../paths.js';
import type { PlanRow } from './arrange.js';
import type { ActionHistory } from './history.js';

export interface OnePageProps {
  readonly open: OpenAction;
  readonly row: PlanRow;
  readonly history: ActionHistory;
  /** The finding from which it was begun early. */
  readonly begunFrom: Finding | undefined;
  /** What other tasks of the plan have to say about it. */
  readonly children?: ComponentChildren;
}

/** One action: what it says, who leads it, and what has come of it. */
export const OnePage = ({ open, row, history, begunFrom, children }: OnePageProps) => {
  const { review, planned, keeps } = open;
  const { action, reading } = planned;
  const { reference } = review;
  return (
    <Page
      title={`Action ${row.ref}: ${reference}`}
      heading={`Action ${row.ref}`}
      caption={reference}
      back={actionPaths.plan(reference)}
    >
      <p class="govuk-body-l dhr-lines">{open.names.text(action.what)}</p>
      <p class="govuk-body">
        <RagTag rag={reading.rag} words={capital(reading.rag)} /> {reading.why}
      </p>
      <SummaryList rows={rowsOf(open, row)} />
      {begunFrom !== undefined && (
        <p class="govuk-body">
          Begun at once from{' '}
          <a class="govuk-link" href={findingPaths.one(reference, begunFrom.id)}>
            finding {begunFrom.number}: {open.names.text(begunFrom.title)}
          </a>
        </p>
      )}
      <p class="govuk-body dhr-no-print">
        <a class="govuk-link" href={actionPaths.below(reference, action.id, 'progress')}>
          How it goes: what was told, proof, and what became of it
        </a>
      </p>
      {keeps && action.leadState === 'not-asked' && mayBeAsked(planned) && (
        <Form action={actionPaths.planPage(reference, 'leads')} unsavedChanges="off">
          <input type="hidden" name="action" value={action.id} />
          <Button text={`Ask ${planned.lead.name} to accept it`} preventDoubleClick />
        </Form>
      )}
      {keeps && (
        <div class="govuk-button-group dhr-no-print">
          <Button
            text="Change it"
            href={actionPaths.below(reference, action.id, 'change')}
            classes="govuk-button--secondary"
          />
          <Button
            text="Name another lead"
            href={actionPaths.below(reference, action.id, 'lead')}
            classes="govuk-button--secondary"
          />
          <Button
            text="Milestones"
            href={actionPaths.below(reference, action.id, 'milestones')}
            classes="govuk-button--secondary"
          />
          {action.leadState === 'asked' && (
            <Button
              text="Record what the lead said"
              href={actionPaths.below(reference, action.id, 'said')}
              classes="govuk-button--secondary"
            />
          )}
        </div>
      )}
      {children}
      <History history={history} text={open.names.text} />
    </Page>
  );
};

const rowsOf = (open: OpenAction, { recommendation }: PlanRow) => {
  const { planned, names, review } = open;
  const { action, milestones } = planned;
  const officer = [action.officerName, action.officerPost].filter((part) => part !== '').join(', ');
  return [
    [
      'Recommendation',
      recommendation === undefined ? (
        'None: begun early, or for the plan as a whole'
      ) : (
        <a class="govuk-link" href={recommendationPaths.one(review.reference, recommendation.id)}>
          {recommendation.number}. {recommendation.title}
        </a>
      ),
    ] as const,
    ['State', actionStateInWords[action.state]],
    ['Lead', leadInWords(planned)],
    [
      'Target day',
      longDate(action.dueOn) + (action.firstDueOn === action.dueOn ? '' : `; at first ${longDate(action.firstDueOn)}`),
    ],
    [
      'Milestones',
      milestones
        .map(
          (one) =>
            `${names.text(one.what)}: ${one.metOn === null ? longDate(one.dueOn) : `met on ${longDate(one.metOn)}`}`,
        )
        .join('\n') || 'None',
    ],
    ['Scope', reachInWords[action.reach]],
    ['Outcome wanted', names.text(action.outcome) || 'Not said'],
    ['Proof wanted', names.text(action.proofWanted) || 'Not said'],
    ['Agreed by the body', action.agreedWithBodyOn === null ? 'Not recorded' : longDate(action.agreedWithBodyOn)],
    ['Chief officer who passes it down', officer || 'Not named'],
  ].map(([key, value]) => ({ key: { text: String(key) }, value: { html: <span class="dhr-lines">{value}</span> } }));
};

const History = ({ history, text }: { history: ActionHistory; text: (kept: string) => string }) =>
  history.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-m">What has happened</h2>
      <ul class="govuk-list govuk-list--spaced">
        {history.map(({ at, words, reason }) => (
          <li key={`${at.toISOString()}${words}`}>
            {dateTime(at)}: {words}
            {reason !== '' && <span class="dhr-lines">: {text(reason)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
