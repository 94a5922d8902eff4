import type { Day } from '../../../kernel/day.js';
import type { Waiting } from '../../../platform/catalogue.js';
import { dueInWords, longDate, plural } from '../../../web/formats.js';
import { InsetText, Page, SummaryList, TaskList } from '../../../web/index.js';
import { type Document, documentsPaths } from '../../documents/index.js';
import { reviewPaths } from '../../reviews/index.js';
import { termsPaths } from '../../terms-of-reference/index.js';
import type { MemberRow } from '../members/standing.js';
import { panelPaths } from '../paths.js';
import { roleOnPanel } from '../words.js';

export interface OwnPartProps {
  readonly reference: string;
  readonly today: Day;
  /** Undefined for whoever works with the panel and does not sit on it, or is not in its list yet. */
  readonly seat: MemberRow | undefined;
  readonly declaredOn: Day | undefined;
  readonly undertakenOn: Day | undefined;
  readonly papers: readonly Document[];
  readonly hasTerms: boolean;
  /** A version that is not agreed yet has been put before the panel. */
  readonly hasDraftTerms: boolean;
  readonly hasSupport: boolean;
  /** What else waits for them in this review, of later stages. */
  readonly waiting: readonly Waiting[];
}

/** What somebody of the panel owes the review, and what is theirs in it. */
export const OwnPartPage = (props: OwnPartProps) => {
  const { reference, seat, undertakenOn } = props;
  return (
    <Page title={`My part in ${reference}`} heading="My part in this review" caption={reference}>
      {seat === undefined ? (
        <p class="govuk-body">You work with the panel of this review.</p>
      ) : (
        <p class="govuk-body">
          You are on the panel for {seat.organisation}, as {seat.post}: {roleOnPanel(seat).toLowerCase()}. You joined on{' '}
          {longDate(seat.joinedOn)}.
        </p>
      )}
      <h2 class="govuk-heading-m">What I owe</h2>
      <TaskList idPrefix="owed" items={tasksOf(props)} />
      {undertakenOn === undefined && (
        <InsetText text="Papers open to you once you have accepted the confidentiality undertaking." />
      )}
      <h2 class="govuk-heading-m">What is here for me</h2>
      <SummaryList rows={rowsOf(props)} />
      <h2 class="govuk-heading-m">If you find that you know somebody</h2>
      <p class="govuk-body">
        Say so at once, whatever you have read by then. Your access ends, and whoever runs the review takes it from
        there. It is no reproach.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={reviewPaths.declaration(reference, panelPaths.own(reference))}>
          Declare a conflict of interest
        </a>
      </p>
    </Page>
  );
};

const done = { tag: { text: 'Done', classes: 'govuk-tag--green' } };
const owed = { tag: { text: 'To do', classes: 'govuk-tag--blue' } };

function tasksOf({ reference, today, declaredOn, undertakenOn, waiting }: OwnPartProps) {
  return [
    {
      title: { text: 'Say whether you have a conflict of interest' },
      ...(declaredOn === undefined
        ? {}
        : { hint: { text: `You know of none, as you said on ${longDate(declaredOn)}` } }),
      status: declaredOn === undefined ? owed : done,
    },
    {
      title: { text: 'Accept the confidentiality undertaking' },
      href: documentsPaths.undertaking(reference),
      ...(undertakenOn === undefined ? {} : { hint: { text: `Accepted on ${longDate(undertakenOn)}` } }),
      status: undertakenOn === undefined ? owed : done,
    },
    ...waiting.map(({ text, href, dueOn }) => ({
      title: { text },
      href,
      ...(dueOn === undefined ? {} : { hint: { text: dueInWords(dueOn, today) } }),
      status: owed,
    })),
  ];
}

const link = (href: string, text: string) => (
  <a class="govuk-link" href={href}>
    {text}
  </a>
);

function rowsOf({ reference, seat, papers, hasTerms, hasDraftTerms, hasSupport, undertakenOn }: OwnPartProps) {
  const documents = documentsPaths.ofReview(reference);
  return [
    {
      key: { text: 'Terms of reference' },
      value: {
        html: hasTerms ? (
          link(termsPaths.terms(reference), 'Read what was agreed')
        ) : hasDraftTerms ? (
          <>Not agreed yet. {link(termsPaths.terms(reference), 'Read the draft')}</>
        ) : (
          <>Not agreed yet</>
        ),
      },
    },
    {
      key: { text: 'Papers' },
      value: {
        html:
          papers.length === 0 ? (
            <span>
              {undertakenOn === undefined ? 'They open after the undertaking' : 'None has been released to you yet'}
            </span>
          ) : (
            <>
              {papers.slice(0, 5).map(({ id, title }) => (
                <div key={id}>{link(documents.document(id), title)}</div>
              ))}
              {link(documents.list, `All ${plural(papers.length, 'paper')}`)}
            </>
          ),
      },
    },
    { key: { text: 'The panel' }, value: { html: link(panelPaths.panel(reference), 'Who sits on it') } },
    {
      key: { text: 'Support for you' },
      value: {
        html: link(
          panelPaths.support(reference),
          hasSupport ? 'What is offered, in confidence' : 'Nothing is offered yet: ask the chair',
        ),
      },
    },
    ...(seat === undefined
      ? []
      : [
          {
            key: { text: 'In the report' },
            value: {
              html: (
                <>
                  {seat.mayBeNamed
                    ? 'The list of panel members shows your name and role.'
                    : 'The list of panel members shows your post and organisation, not your name.'}{' '}
                  Tell the co-ordinator if that must change.
                </>
              ),
            },
          },
        ]),
  ];
}
