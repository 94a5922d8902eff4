import { longDate, plural } from '../../../web/formats.js';
import { passingWayInWords } from '../kinds.js';
import type { OpenPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import type { PlanRow } from '../planning/arrange.js';
import type { ActionPassing } from './pass-on.js';

export interface PassingListProps {
  readonly plan: OpenPlan;
  readonly rows: readonly PlanRow[];
  readonly passings: readonly ActionPassing[];
}

/** What was passed on or shared, as in "the whole plan" or "action 3.1". */
export const whatPassed = ({ actionId }: ActionPassing, rows: readonly PlanRow[]): string =>
  actionId === null
    ? 'the whole plan'
    : `action ${rows.find(({ planned }) => planned.action.id === actionId)?.ref ?? ''}`;

/** Everything on record, the last first; what was recorded wrongly stands too, with the reason. */
export const PassingList = ({ plan, rows, passings }: PassingListProps) => {
  const waiting = passings.filter(({ acknowledgedOn, wrongAt }) => acknowledgedOn === null && wrongAt === null);
  return passings.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">On record</h2>
      {waiting.length > 0 && (
        <p class="govuk-body">{plural(waiting.length, 'line waits', 'lines wait')} for an acknowledgement.</p>
      )}
      <ul class="govuk-list govuk-list--spaced">
        {passings.map((one) => (
          <li key={one.id}>
            <Line plan={plan} rows={rows} one={one} />
          </li>
        ))}
      </ul>
    </>
  );
};

const Line = ({ plan, rows, one }: Omit<PassingListProps, 'passings'> & { one: ActionPassing }) => {
  const what = whatPassed(one, rows);
  const said = `${longDate(one.passedOn)}: ${what} to ${one.toName}${one.toPost === '' ? '' : `, ${one.toPost}`}, ${passingWayInWords[one.way].toLowerCase()}`;
  if (one.wrongAt !== null)
    return (
      <>
        <s>{said}</s>
        <br />
        <span class="dhr-lines">Not passed on so: {plan.names.text(one.wrongReason ?? '')}</span>
      </>
    );
  return (
    <>
      {said}
      {one.note !== '' && `: ${plan.names.text(one.note)}`}
      <br />
      {one.acknowledgedOn === null
        ? 'Not acknowledged yet. '
        : `${one.acknowledgedBy} acknowledged it on ${longDate(one.acknowledgedOn)}. `}
      <a class="govuk-link dhr-no-print" href={actionPaths.planPage(plan.review.reference, `passing-on/${one.id}`)}>
        {one.acknowledgedOn === null ? 'Record that it came, or put this right' : 'Put this right'}
        <span class="govuk-visually-hidden">
          : {what} to {one.toName}
        </span>
      </a>
    </>
  );
};
