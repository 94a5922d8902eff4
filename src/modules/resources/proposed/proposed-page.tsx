import { resourceKindInWords, resourceKinds } from '../../../kernel/resources.js';
import { Button, Checkboxes, choicesOf, Details, EmptyState, Form, type FormState, Page } from '../../../web/index.js';
import { resourcePaths } from '../paths.js';
import type { Proposal } from './proposed-set.js';

export interface ProposedPageProps {
  /** Those that are not taken over. */
  readonly proposals: readonly Proposal[];
  /** What the toolkit names and is there no longer. */
  readonly gone: readonly string[];
  readonly form: FormState;
}

/** What the program proposes, to be opened, judged and taken over. */
export const ProposedPage = ({ proposals, gone, form }: ProposedPageProps) => (
  <Page title="Proposed resources" heading="Proposed resources" form={form} back={resourcePaths.all}>
    <p class="govuk-body">
      What the toolkit points to in section 3 and Appendix A, as far as it still stands, and what has come since.
      Nothing of it is public before you take it over. This system never opens a link: you do.
    </p>
    {proposals.length === 0 ? (
      <EmptyState heading="All taken over">Nothing is left of the proposed set.</EmptyState>
    ) : (
      <Form>
        {resourceKinds.map((kind) => {
          const own = proposals.filter((one) => one.kind === kind);
          return own.length === 0 ? null : (
            <Checkboxes
              key={kind}
              {...choicesOf(form, 'keys')}
              idPrefix={kind === proposals[0]?.kind ? 'keys' : `keys-${kind}`}
              {...(kind === proposals[0]?.kind ? {} : { errorMessage: undefined })}
              classes="govuk-checkboxes--small"
              fieldset={{ legend: { text: resourceKindInWords[kind], classes: 'govuk-fieldset__legend--m' } }}
              items={own.map((one) => ({ value: one.key, text: one.title, hint: { html: <About one={one} /> } }))}
            />
          );
        })}
        <div class="govuk-button-group">
          <Button text="Take over, hidden until checked" name="as" value="hidden" preventDoubleClick />
          <Button
            text="I have opened each: take over and show"
            name="as"
            value="checked"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </div>
      </Form>
    )}
    <Details summaryText="What the toolkit names and is there no longer">
      <ul class="govuk-list govuk-list--bullet">
        {gone.map((became) => (
          <li key={became}>{became}</li>
        ))}
      </ul>
    </Details>
  </Page>
);

const About = ({ one }: { one: Proposal }) => (
  <>
    {one.says} From: {one.from}.{' '}
    <a class="govuk-link" href={one.link} rel="noreferrer external">
      Open it<span class="govuk-visually-hidden">{`: ${one.title}`}</span>
    </a>
    {one.addressNotSeen === true && ' (we have not seen this address: look before you show it)'}
  </>
);
