import { Button, choiceOf, Form, type FormState, Page, Radios } from '../../../web/index.js';
import type { OpenPlan } from '../../actions/index.js';
import type { Recommendation } from '../../recommendations/index.js';
import { changePaths } from '../paths.js';
import type { Claim } from '../queries.js';

export interface BodiesPageProps {
  readonly plan: OpenPlan;
  /** With the names that the asker is to read. */
  readonly recommendation: Recommendation;
  /** Those it is for, or that lead an action of it. */
  readonly bodies: readonly string[];
  /** Claims of recommendations of the review that were replaced or withdrawn. */
  readonly earlier: readonly Claim[];
  readonly form: FormState;
}

/** Whose practice is to change; and whether an earlier claim goes on here. */
export const BodiesPage = ({ plan, recommendation, bodies, earlier, form }: BodiesPageProps) => {
  const { reference } = plan.review;
  return (
    <Page
      title={`What will be different: ${reference}`}
      heading="What will be different?"
      caption={`${reference}, recommendation ${recommendation.number}`}
      back={changePaths.home(reference)}
      form={form}
    >
      <p class="govuk-body-l">{recommendation.title}</p>
      {earlier.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">Carry on what was said before</h2>
          <p class="govuk-body">
            Figures are on record of a recommendation of this review that was replaced or withdrawn. Where this one took
            its place they can go on here: what was judged stays with the old one, and it is agreed anew. Actions, and
            the proof that came with them, come along once they are put under this recommendation in the action plan.
            The public reads it again once this recommendation is in the published report and a board has decided on it.
          </p>
          {earlier.map((claim) => (
            <Form key={claim.id} action={changePaths.carry(reference)} version={claim.version} unsavedChanges="off">
              <input type="hidden" name="recommendation" value={recommendation.id} />
              <input type="hidden" name="claim" value={claim.id} />
              <p class="govuk-body govuk-!-margin-bottom-2">
                {claim.bodyName}: {claim.wording.different}
                {!bodies.some((body) => body.toLowerCase() === claim.bodyName.toLowerCase()) && (
                  <span class="govuk-hint govuk-!-display-block govuk-!-margin-bottom-0">
                    Recommendation {recommendation.number} is not for this organisation. Carry it on only where it has
                    still a part in it.
                  </span>
                )}
              </p>
              <Button
                html={
                  <>
                    Carry it on here<span class="govuk-visually-hidden">: {claim.wording.different}</span>
                  </>
                }
                classes="govuk-button--secondary"
                preventDoubleClick
              />
            </Form>
          ))}
        </section>
      )}
      <form method="get">
        <input type="hidden" name="recommendation" value={recommendation.id} />
        <input type="hidden" name="step" value="body" />
        <Radios
          {...choiceOf(form, 'body')}
          fieldset={{ legend: { text: 'Whose practice is to change?', classes: 'govuk-fieldset__legend--m' } }}
          hint={{ text: 'Each organisation has a claim of its own: it is measured and judged by itself.' }}
          items={bodies.map((body) => ({ value: body, text: body }))}
        />
        <Button text="Continue" />
      </form>
    </Page>
  );
};
