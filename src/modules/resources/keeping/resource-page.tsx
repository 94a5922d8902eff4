import type { Day } from '../../../kernel/day.js';
import { findRegime } from '../../../kernel/regime.js';
import { audienceInWords, resourceKindInWords } from '../../../kernel/resources.js';
import { longDate } from '../../../web/formats.js';
import { Button, Form, InsetText, Page, Prose, Select, SummaryList, Tag } from '../../../web/index.js';
import { flagInWords } from '../kinds.js';
import { resourcePaths } from '../paths.js';
import type { Check, Resource, ResourceBefore } from '../queries.js';
import { checkBy, flagsOf, isPublic, isSuperseded } from '../rules.js';
import { ResourceHistory } from './resource-history.js';

export interface ResourcePageProps {
  readonly resource: Resource;
  /** All of its partnership that the asker sees. */
  readonly all: readonly Resource[];
  readonly before: readonly ResourceBefore[];
  readonly checks: readonly Check[];
  readonly names: ReadonlyMap<string, string>;
  readonly keeps: boolean;
  readonly today: Day;
}

/** One resource: what it is, where it stands, when it was checked; what to do with it for whoever keeps it. */
export const ResourcePage = (props: ResourcePageProps) => {
  const { resource, all, keeps, today } = props;
  const successor = all.find(({ id }) => id === resource.supersededBy);
  return (
    <Page
      title={resource.title}
      heading={resource.title}
      caption={resourceKindInWords[resource.kind]}
      back={resourcePaths.all}
    >
      <p class="govuk-body-l">{resource.says}</p>
      {isSuperseded(resource) && (
        <InsetText>
          {successor === undefined ? (
            `Superseded. ${resource.supersededNote}`
          ) : (
            <>
              Superseded by{' '}
              <a class="govuk-link" href={resourcePaths.one(successor.id)}>
                {successor.title}
              </a>
            </>
          )}
        </InsetText>
      )}
      {keeps && resource.became !== '' && !isSuperseded(resource) && <InsetText>{resource.became}</InsetText>}
      {resource.more !== '' && <Prose text={resource.more} headings={2} />}
      <SummaryList rows={rowsOf(props)} />
      {keeps && <Keeping resource={resource} all={all} today={today} />}
      {keeps && <ResourceHistory {...props} />}
    </Page>
  );
};

const Keeping = ({ resource, all }: Pick<ResourcePageProps, 'resource' | 'all' | 'today'>) => {
  const ofKind = all.filter(({ kind }) => kind === resource.kind);
  return (
    <div class="dhr-no-print">
      <div class="govuk-button-group">
        {!resource.linkWrong && !isSuperseded(resource) && (
          <Form action={resourcePaths.check(resource.id)} unsavedChanges="off">
            <Button text="Checked today: still right" preventDoubleClick />
          </Form>
        )}
        {!isSuperseded(resource) && (
          <Form action={resourcePaths.show(resource.id)} unsavedChanges="off">
            <Button
              text={resource.shown ? 'Take off the public page' : 'Put on the public page'}
              name="shown"
              value={resource.shown ? 'no' : 'yes'}
              classes="govuk-button--secondary"
              preventDoubleClick
            />
          </Form>
        )}
        <a class="govuk-link" href={resourcePaths.change(resource.id)}>
          Change it
        </a>
      </div>
      {ofKind.length > 1 && (
        <Form action={resourcePaths.place(resource.id)} unsavedChanges="off">
          <Select
            id="place"
            name="place"
            label={{ text: `Place under “${resourceKindInWords[resource.kind]}”` }}
            value={String(ofKind.findIndex(({ id }) => id === resource.id) + 1)}
            items={ofKind.map((_, at) => ({ value: String(at + 1), text: String(at + 1) }))}
          />
          <Button text="Move it there" classes="govuk-button--secondary" />
        </Form>
      )}
    </div>
  );
};

function rowsOf({ resource: one, keeps, today, checks, names }: ResourcePageProps) {
  const row = (key: string, text: string) => text !== '' && { key: { text: key }, value: { text } };
  const due = checkBy(one);
  return [
    row('From', one.source),
    one.link !== '' && { key: { text: 'Link' }, value: { html: <Link one={one} /> } },
    row('Telephone', one.telephone),
    row('Answers', one.hours),
    row('Published or edition', one.edition),
    row('Other languages', one.languages),
    row('For', one.audiences.map((audience) => audienceInWords[audience]).join(', ')),
    row('Belongs to', one.regimes.map((id) => findRegime(id)?.plural ?? '').join(', ')),
    row(
      'Last checked',
      one.checkedOn === undefined
        ? 'Not yet'
        : longDate(one.checkedOn) +
            (keeps && checks[0] !== undefined ? ` by ${names.get(checks[0].checkedBy) ?? 'somebody'}` : ''),
    ),
    row('Check again by', due === undefined || isSuperseded(one) ? '' : longDate(due)),
    keeps && {
      key: { text: 'Public page' },
      value: {
        html: (
          <>
            {isPublic(one) ? 'On it' : 'Not on it'}
            {flagsOf(one, today).map((flag) => (
              <>
                {' '}
                <Tag key={flag} text={flagInWords[flag]} classes="govuk-tag--yellow" />
              </>
            ))}
          </>
        ),
      },
    },
  ];
}

const Link = ({ one: { link, linkWrong } }: { one: Resource }) =>
  linkWrong ? (
    <>
      {link} <Tag text="Link wrong" classes="govuk-tag--red" />
    </>
  ) : (
    <a class="govuk-link" href={link} rel="noreferrer external">
      {link}
    </a>
  );
