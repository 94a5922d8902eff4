import { Button, EmptyState, Form, InsetText, Page } from '../../../web/index.js';
import { viewingRuleInWords } from '../code-lists.js';
import { familyPaths } from '../paths.js';
import type { Consent } from './consent.js';

interface PhotographPageProps {
  readonly reference: string;
  /** What the person who died is called in the review. */
  readonly person: string;
  readonly consent: Consent | undefined;
  /** `closed`: the asker has still to accept the confidentiality undertaking. */
  readonly standing: 'none' | 'closed' | 'ready';
  /** Address of the picture, on the page that answers the press alone. */
  readonly picture?: string;
}

/** A photograph of the person who died, for the panel: behind a press, under the rule that the family set. */
export const PhotographPage = ({ reference, person, consent, standing, picture }: PhotographPageProps) => (
  <Page title={`Photograph: ${reference}`} heading={person} caption={reference}>
    {consent === undefined || standing === 'none' ? (
      <EmptyState heading="There is no photograph to show">
        One is shown only if the family would like that, and for as long as they do.
      </EmptyState>
    ) : (
      <>
        <InsetText>
          The family agreed to this photograph being shown: {lower(viewingRuleInWords[consent.viewingRule])}.
          {consent.conditions !== '' && ` They also asked: ${consent.conditions}`}
        </InsetText>
        {standing === 'closed' && (
          <p class="govuk-body">It opens to you once you have accepted the confidentiality undertaking.</p>
        )}
        {standing === 'ready' && picture === undefined && (
          <Form unsavedChanges="off">
            <p class="govuk-body">You do not have to look. Nobody is asked to give a reason. Your look is recorded.</p>
            <Button text="Show the photograph" preventDoubleClick />
          </Form>
        )}
        {picture !== undefined && (
          <>
            <img class="dhr-photograph" src={picture} alt={`${person}, as the family chose to have them remembered`} />
            <p class="govuk-body">
              <a class="govuk-link" href={familyPaths.photograph(reference)}>
                Hide the photograph
              </a>
            </p>
          </>
        )}
      </>
    )}
  </Page>
);

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
