import type { Day } from '../../../kernel/day.js';
import { audienceInWords, audiences, resourceKindInWords, resourceKinds } from '../../../kernel/resources.js';
import { plural, shortDate } from '../../../web/formats.js';
import { Button, EmptyState, FilterChoice, Filters, Form, Page, StackedTable, Tag } from '../../../web/index.js';
import { flagInWords } from '../kinds.js';
import { resourcePaths } from '../paths.js';
import type { Resource } from '../queries.js';
import { checkBy, flagsOf, isSuperseded } from '../rules.js';
import { isNarrowed, type ResourceFilter, resourceStates, stateInWords } from './arrange.js';
import { BlankForms } from './blank-forms.js';

export interface ResourceListPageProps {
  readonly partnershipName: string;
  readonly resources: readonly Resource[];
  readonly filter: ResourceFilter;
  readonly keeps: boolean;
  /** How many of the proposed set are not taken over. */
  readonly proposed: number;
  /** Whether anything is kept at all. */
  readonly isEmpty: boolean;
  readonly today: Day;
  /** The address of the public pages, where the blank forms stand; undefined while nothing of this stands there. */
  readonly publicSite: string | undefined;
}

/** What the partnership points people to, kind by kind; with what is to be checked for whoever keeps it. */
export const ResourceListPage = (props: ResourceListPageProps) => {
  const { resources, filter, keeps, proposed, isEmpty } = props;
  return (
    <Page title="Resources" heading="Resources" caption={props.partnershipName} wide>
      <p class="govuk-body-l">
        Guidance, templates, leaflets, learning and services, for families and for those who work on reviews.
      </p>
      <BlankForms site={props.publicSite} />
      {keeps && <Keeping proposed={proposed} />}
      {isEmpty ? <NothingYet keeps={keeps} /> : <FilterForm filter={filter} keeps={keeps} />}
      {!isEmpty && resources.length === 0 && (
        <EmptyState heading="Nothing found">Nothing fits that. Choose less, or show all.</EmptyState>
      )}
      {resources.length > 0 &&
        (keeps ? (
          <Form unsavedChanges="off">
            <Kinds {...props} />
            <div class="govuk-button-group dhr-no-print">
              <Button text="Checked today: still right" name="act" value="check" preventDoubleClick />
              <Button text="Put on the public page" name="act" value="show" classes="govuk-button--secondary" />
              <Button text="Take off the public page" name="act" value="hide" classes="govuk-button--secondary" />
            </div>
          </Form>
        ) : (
          <Kinds {...props} />
        ))}
    </Page>
  );
};

const Keeping = ({ proposed }: { proposed: number }) => (
  <>
    <p class="govuk-body">
      What you show here stands on the public page within two minutes, without names: “checked by the DASV strategy
      manager”.
    </p>
    <div class="govuk-button-group dhr-no-print">
      <Button text="Add a resource" href={resourcePaths.new} classes="govuk-button--secondary" />
      {proposed > 0 && (
        <a class="govuk-link" href={resourcePaths.proposed}>
          {`${plural(proposed, 'proposed resource')} to take over`}
        </a>
      )}
    </div>
  </>
);

const NothingYet = ({ keeps }: { keeps: boolean }) => (
  <EmptyState heading="No resources yet">
    {keeps
      ? 'Begin with the proposed set: what the toolkit points to, as it stands now.'
      : 'When the partnership puts guidance, leaflets and services here, you find them by kind.'}
  </EmptyState>
);

const Kinds = (props: ResourceListPageProps) => (
  <>
    {resourceKinds.map((kind) => {
      const own = props.resources.filter((one) => one.kind === kind);
      return own.length === 0 ? null : (
        <StackedTable
          key={kind}
          caption={resourceKindInWords[kind]}
          captionClasses="govuk-table__caption--m"
          firstCellIsHeader
          head={[
            { name: 'Resource', bare: true },
            { name: 'From' },
            { name: 'For' },
            { name: 'Last checked' },
            ...(props.keeps ? [{ name: 'Choose', hidden: true }] : []),
          ]}
          rows={own.map((one) => rowOf(one, props))}
        />
      );
    })}
  </>
);

const rowOf = (one: Resource, { keeps, today }: ResourceListPageProps) => [
  { html: <Named one={one} keeps={keeps} today={today} /> },
  { text: one.source },
  { text: one.audiences.map((audience) => audienceInWords[audience]).join(', ') },
  { text: checkInWords(one) },
  ...(keeps ? [{ html: <Choose one={one} /> }] : []),
];

const checkInWords = (one: Resource): string => {
  const due = checkBy(one);
  if (one.checkedOn === undefined || due === undefined) return 'Not yet';
  return isSuperseded(one) ? shortDate(one.checkedOn) : `${shortDate(one.checkedOn)}; again by ${shortDate(due)}`;
};

const Named = ({ one, keeps, today }: { one: Resource; keeps: boolean; today: Day }) => (
  <>
    <a class="govuk-link" href={resourcePaths.one(one.id)}>
      {one.title}
    </a>
    {keeps && !one.shown && !isSuperseded(one) && (
      <>
        {' '}
        <Tag text="Hidden" classes="govuk-tag--grey" />
      </>
    )}
    {isSuperseded(one) && (
      <>
        {' '}
        <Tag text="Superseded" classes="govuk-tag--grey" />
      </>
    )}
    {keeps &&
      flagsOf(one, today).map((flag) => (
        <>
          {' '}
          <Tag key={flag} text={flagInWords[flag]} classes="govuk-tag--yellow" />
        </>
      ))}
    <div class="govuk-hint govuk-!-font-weight-regular govuk-!-margin-bottom-0">{one.says}</div>
  </>
);

const Choose = ({ one }: { one: Resource }) => (
  <div class="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes">
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" id={`resource-${one.id}`} name="resource" type="checkbox" value={one.id} />
      <label class="govuk-label govuk-checkboxes__label" for={`resource-${one.id}`}>
        <span class="govuk-visually-hidden">{`Choose ${one.title}`}</span>
      </label>
    </div>
  </div>
);

const FilterForm = ({ filter, keeps }: { filter: ResourceFilter; keeps: boolean }) => (
  <Filters
    action={resourcePaths.all}
    q={filter.q}
    wordsIn="Words in a resource"
    sorting={{ by: 'kind', direction: 'ascending' }}
    sortedFirst="kind"
    more={{
      isOpen: filter.state !== undefined || filter.audience !== undefined,
      choices: (
        <>
          <FilterChoice
            name="audience"
            label="For"
            value={filter.audience}
            items={audiences.map((value) => ({ value, text: audienceInWords[value] }))}
          />
          {keeps && (
            <FilterChoice
              name="state"
              label="How it stands"
              value={filter.state}
              items={resourceStates.map((value) => ({ value, text: stateInWords[value] }))}
            />
          )}
        </>
      ),
    }}
    showAll={isNarrowed(filter) ? 'Show all resources' : undefined}
  >
    <FilterChoice
      name="kind"
      label="Kind"
      value={filter.kind}
      items={resourceKinds.map((value) => ({ value, text: resourceKindInWords[value] }))}
    />
  </Filters>
);
