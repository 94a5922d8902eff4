import { choiceOf, type FormState, Radios } from '../../../web/index.js';
import type { OpenClaim } from '../opened.js';

export interface AgainProps {
  readonly open: OpenClaim;
  readonly form: FormState;
  readonly asked: string;
  readonly hint: string;
}

/** A change that did not last: what was closed may have to be done again. */
export const Again = ({ open, form, asked, hint }: AgainProps) => {
  const closed = open.standing.actions.filter(({ action }) => action.state === 'closed');
  if (open.standing.claim.state !== 'settled' || closed.length === 0) return null;
  return (
    <Radios
      {...choiceOf(form, 'again')}
      fieldset={{ legend: { text: asked, classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: hint }}
      items={[
        {
          value: 'yes',
          text: `Yes, open ${closed.length === 1 ? 'the action' : `the ${closed.length} actions`} again`,
        },
        { value: 'no', text: 'No, they stay closed' },
      ]}
    />
  );
};
