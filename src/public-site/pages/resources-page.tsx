import type { Day } from '../../kernel/day.js';
import type { PublicForm, PublicResources } from '../../kernel/public-record.js';
import { audienceInWords, audiences, resourceKindInWords, resourceKinds } from '../../kernel/resources.js';
import { fileSize, longDate } from '../../web/formats.js';
import { Button, EmptyState, FilterChoice, InsetText, Page } from '../../web/index.js';
import { publicPaths } from '../paths.js';
import { partsOf, type ResourcePart, type WantedResources } from '../resources.js';
import { ResourceItem } from './resource-item.js';

const TITLE = 'Guidance, leaflets and help';

/** The partnerships that keep a page of resources, when there are several. */
export const PartnershipsPage = ({ all }: { all: readonly PublicResources[] }) => (
  <Page title={TITLE} heading={TITLE}>
    {all.length === 0 ? (
      <EmptyState heading="Nothing is here yet">
        Guidance, leaflets and services stand here once a partnership has put them here.{' '}
        <a class="govuk-link" href={publicPaths.help}>
          Who to call
        </a>
      </EmptyState>
    ) : (
      <>
        <p class="govuk-body-l">Each partnership keeps its own.</p>
        <ul class="govuk-list govuk-list--bullet">
          {all.map(({ partnership, partnershipName }) => (
            <li key={partnership}>
              <a class="govuk-link" href={publicPaths.resourcesOf(partnership)}>
                {partnershipName}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
  </Page>
);

export interface ResourcesPageProps {
  readonly of: PublicResources;
  readonly wanted: WantedResources;
  readonly today: Day;
}

/** What a partnership points people to, kind by kind, with the blank forms of this system. */
export const ResourcesPage = ({ of, wanted, today }: ResourcesPageProps) => {
  const parts = partsOf(of, wanted);
  const isNarrowed = wanted.audience !== undefined || wanted.kind !== undefined;
  return (
    <Page title={TITLE} heading={TITLE} caption={of.partnershipName}>
      <p class="govuk-body-l">
        For families, friends, and everybody who works on a review of a death after domestic abuse.
      </p>
      <InsetText>
        If you need help yourself,{' '}
        <a class="govuk-link" href={publicPaths.help}>
          here is who to call
        </a>
        .
      </InsetText>
      <Narrow action={publicPaths.resourcesOf(of.partnership)} wanted={wanted} isNarrowed={isNarrowed} />
      {parts.length === 0 && (
        <EmptyState heading={isNarrowed ? 'Nothing fits that' : 'Nothing is here yet'}>
          {isNarrowed ? 'Take a filter away, or show all.' : 'It stands here once the partnership has put it here.'}
        </EmptyState>
      )}
      {parts.length > 1 && <OnThisPage parts={parts} />}
      {parts.map((part) => (
        <Part key={part.kind} part={part} partnership={of.partnership} today={today} />
      ))}
    </Page>
  );
};

const Narrow = ({ action, wanted, isNarrowed }: { action: string; wanted: WantedResources; isNarrowed: boolean }) => (
  <search class="dhr-no-print">
    <form method="get" action={action}>
      <div class="dhr-filter-row">
        <FilterChoice
          name="audience"
          label="For"
          all="Everybody"
          value={wanted.audience}
          items={audiences.map((value) => ({ value, text: audienceInWords[value] }))}
        />
        <FilterChoice
          name="kind"
          label="Kind"
          value={wanted.kind}
          items={resourceKinds.map((value) => ({ value, text: resourceKindInWords[value] }))}
        />
        <Button text="Show" classes="govuk-button--secondary" />
      </div>
    </form>
    {isNarrowed && (
      <p class="govuk-body">
        <a class="govuk-link" href={action}>
          Show all
        </a>
      </p>
    )}
  </search>
);

const OnThisPage = ({ parts }: { parts: readonly ResourcePart[] }) => (
  <nav class="dhr-no-print" aria-label="On this page">
    <ul class="govuk-list">
      {parts.map(({ kind }) => (
        <li key={kind}>
          <a class="govuk-link" href={`#${kind}`}>
            {resourceKindInWords[kind]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Part = ({ part, partnership, today }: { part: ResourcePart; partnership: string; today: Day }) => (
  <section aria-labelledby={part.kind}>
    <h2 class="govuk-heading-l" id={part.kind}>
      {resourceKindInWords[part.kind]}
    </h2>
    {part.resources.map((one) => (
      <ResourceItem key={one.title} one={one} today={today} />
    ))}
    {part.forms.length > 0 && <Forms forms={part.forms} partnership={partnership} />}
  </section>
);

const Forms = ({ forms, partnership }: { forms: readonly PublicForm[]; partnership: string }) => (
  <>
    <h3 class="govuk-heading-m" id="blank-forms">
      Blank forms
    </h3>
    <p class="govuk-body">
      To fill in and send as the partnership asks you to. Do not send anything about a death by ordinary e-mail.
    </p>
    <ul class="govuk-list govuk-list--spaced">
      {forms.map((form) => (
        <li key={form.name}>
          <a class="govuk-link" href={publicPaths.blankForm(partnership, form.name)}>
            {`${form.title} (${form.name.endsWith('.xlsx') ? 'Excel' : 'Word'}, ${fileSize(form.bytes)})`}
          </a>
          <br />
          {form.says}{' '}
          <span class="govuk-hint govuk-!-display-inline">{`Version of ${longDate(form.madeOn as Day)}`}</span>
        </li>
      ))}
    </ul>
  </>
);
