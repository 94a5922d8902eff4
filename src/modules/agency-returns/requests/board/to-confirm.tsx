import { Button, Form, SummaryList } from '../../../../web/index.js';
import { returnPaths } from '../../paths.js';
import type { AskedAgency, Nomination } from '../../queries.js';

const parts = { 'imr-author': 'Writes it', 'agency-senior': 'Signs it' } as const;

export interface ToConfirmProps {
  readonly reference: string;
  readonly asked: AskedAgency;
  readonly mayKeep: boolean;
  readonly waiting: readonly Nomination[];
}

/** Whom the agency named, to be confirmed at one press. */
export const ToConfirm = ({ reference, asked, mayKeep, waiting }: ToConfirmProps) => (
  <>
    <h2 class="govuk-heading-m">The agency has named</h2>
    <SummaryList
      rows={waiting.map(({ role, name, post, email, independent, independence }) => ({
        key: { text: parts[role] },
        value: {
          html: (
            <>
              <span class="dhr-breakable">{`${name}, ${post}, ${email}`}</span>
              {role === 'imr-author' && (
                <div class="dhr-lines">
                  {independent === true ? 'Independent of the case, the agency says.' : 'Not wholly independent.'}{' '}
                  {independence}
                </div>
              )}
            </>
          ),
        },
      }))}
    />
    {mayKeep && (
      <div class="govuk-button-group">
        <Form
          action={returnPaths.below(reference, asked.request.id, 'confirm')}
          version={asked.request.version}
          unsavedChanges="off"
        >
          <Button text="Confirm and give access" preventDoubleClick />
        </Form>
        <a class="govuk-link" href={returnPaths.below(reference, asked.request.id, 'decline')}>
          Ask for somebody else
        </a>
      </div>
    )}
  </>
);
