import type { ComponentChildren } from 'preact';
import { Button, DutyTag, Form, InsetText, KeyFacts, Page, WarningText } from '../../web/index.js';
import { type AfterProps, isAnythingRecorded, WhatFollows } from './after/what-follows.js';
import { OutcomeInWords } from './basis-summary.js';
import { decisionPaths } from './paths.js';
import { ConcernsSection, ConsultationsSection, ProposalSection, type SectionProps, TestSection } from './sections.js';
import { type SignaturesProps, SignaturesSection } from './signing/signatures-section.js';
import type { SaidBlocker } from './words.js';

/** Where the decision stands, in the order in which it is put together. */
export interface DecisionPageProps extends SectionProps {
  readonly facts: readonly { readonly label: string; readonly value: ComponentChildren }[];
  readonly clock: string;
  readonly scoping: { readonly words: string; readonly href: string };
  readonly standing: Standing;
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
  readonly signatures: SignaturesProps | undefined;
  readonly after: AfterProps;
}

/** What the page says first. */
export type Standing =
  | { readonly kind: 'directed'; readonly words: string }
  | { readonly kind: 'decided'; readonly words: string; readonly mayReconsider: boolean }
  | { readonly kind: 'not-ready'; readonly blockers: readonly SaidBlocker[] }
  | { readonly kind: 'ready'; readonly version: number; readonly chairs: string; readonly voided: boolean }
  | { readonly kind: 'before-signatories'; readonly words: string; readonly mine: boolean }
  | { readonly kind: 'not-agreed'; readonly words: string; readonly version: number };

export const DecisionPage = (props: DecisionPageProps) => {
  const { reference, facts, clock, scoping, warnings, mayPrepare: mayRecord } = props;
  return (
    <Page title={`Decision: ${reference}`} heading="Decision" caption={reference}>
      <KeyFacts facts={facts} />
      <p class="govuk-body">{clock}</p>
      <p class="govuk-body">
        Scoping: {scoping.words}{' '}
        <a class="govuk-link" href={scoping.href}>
          See the answers
        </a>
      </p>
      <WhereItStands {...props} />
      {warnings.map((text) => (
        <WarningText key={text} text={text} iconFallbackText="Think about this" />
      ))}
      {props.after.steps.length > 0 && <WhatFollows {...props.after} />}
      {props.signatures !== undefined && <SignaturesSection {...props.signatures} />}
      <ProposalSection {...props} />
      <TestSection {...props} />
      <ConcernsSection {...props} />
      <ConsultationsSection {...props} />
      {props.after.steps.length === 0 && (mayRecord || isAnythingRecorded(props.after)) && (
        <WhatFollows {...props.after} />
      )}
    </Page>
  );
};

const WhereItStands = ({ reference, standing, basis, decidedBasis, mayPrepare }: DecisionPageProps) => {
  switch (standing.kind) {
    case 'directed':
      return <InsetText>{standing.words}</InsetText>;
    case 'decided':
      return (
        <div class="dhr-decided">
          {decidedBasis !== undefined && <OutcomeInWords proposal={decidedBasis.proposal} />}
          <p class="govuk-body">{standing.words}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={decisionPaths.record(reference)}>
              Decision record (Word)
            </a>
            {standing.mayReconsider && (
              <>
                {' · '}
                <a class="govuk-link" href={decisionPaths.proposal(reference)}>
                  Look at the decision again
                </a>
              </>
            )}
          </p>
        </div>
      );
    case 'not-ready':
      return <Blockers blockers={standing.blockers} mayPrepare={mayPrepare} />;
    case 'ready':
      return <Ready reference={reference} standing={standing} mayPrepare={mayPrepare} />;
    case 'before-signatories':
      return (
        <InsetText>
          <p class="govuk-body">{standing.words}</p>
          {standing.mine && <Button href={decisionPaths.signature(reference)} text="Read and sign" />}
        </InsetText>
      );
    case 'not-agreed':
      return (
        <>
          <WarningText text={standing.words} iconFallbackText="Warning" />
          {mayPrepare && basis !== undefined && (
            <AskButton reference={reference} version={standing.version} text="Put it to the chairs again" secondary />
          )}
        </>
      );
  }
};

const Blockers = ({ blockers, mayPrepare }: { blockers: readonly SaidBlocker[]; mayPrepare: boolean }) => (
  <section class="dhr-blockers">
    <h2 class="govuk-heading-m">Before it can be signed</h2>
    <ul class="govuk-list dhr-blockers__list">
      {blockers.map(({ text, href }) => (
        <li key={text}>
          {href !== undefined && mayPrepare ? (
            <a class="govuk-link" href={href}>
              {text}
            </a>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  </section>
);

const Ready = ({
  reference,
  standing,
  mayPrepare,
}: {
  reference: string;
  standing: Extract<Standing, { kind: 'ready' }>;
  mayPrepare: boolean;
}) => (
  <section class="dhr-blockers">
    <h2 class="govuk-heading-m">
      Ready to be signed <DutyTag state="due" words="Not yet with the chairs" />
    </h2>
    {standing.voided && (
      <p class="govuk-body">
        It was put to the chairs before, and something has changed since. Signatures given then no longer count.
      </p>
    )}
    <p class="govuk-body">
      Nothing is missing. {standing.chairs} would be written to: a link and the reference, nothing else.
    </p>
    {mayPrepare && <AskButton reference={reference} version={standing.version} text="Put it to the chairs to sign" />}
  </section>
);

const AskButton = (props: { reference: string; version: number; text: string; secondary?: boolean }) => (
  <Form action={decisionPaths.request(props.reference)} version={props.version} unsavedChanges="off">
    <Button text={props.text} classes={props.secondary ? 'govuk-button--secondary' : ''} preventDoubleClick />
  </Form>
);
