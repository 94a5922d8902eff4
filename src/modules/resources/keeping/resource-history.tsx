import { findRegime } from '../../../kernel/regime.js';
import { audienceInWords, resourceKindInWords } from '../../../kernel/resources.js';
import { dateTime, longDate } from '../../../web/formats.js';
import { Button, Details, Form, SummaryList } from '../../../web/index.js';
import { resourcePaths } from '../paths.js';
import type { Check, Resource, ResourceBefore } from '../queries.js';
import type { ResourceContent } from '../tables.js';

export interface ResourceHistoryProps {
  readonly resource: Resource;
  readonly all: readonly Resource[];
  /** How it read before, the newest first. */
  readonly before: readonly ResourceBefore[];
  readonly checks: readonly Check[];
  readonly names: ReadonlyMap<string, string>;
}

/** When it was checked, and how it read before each change, with a way back. */
export const ResourceHistory = ({ resource, all, before, checks, names }: ResourceHistoryProps) => (
  <>
    {checks.length > 0 && (
      <Details summaryText="When it was checked">
        <ul class="govuk-list govuk-list--bullet">
          {checks.map(({ id, checkedOn, checkedBy }) => (
            <li key={id}>{`${longDate(checkedOn)}, by ${names.get(checkedBy) ?? 'somebody'}`}</li>
          ))}
        </ul>
      </Details>
    )}
    {before.length > 0 && (
      <Details summaryText="How it read before">
        {before.map(({ id, number, content, writtenBy, writtenAt }, at) => {
          const since = inWords(before[at - 1]?.content ?? resource, all);
          const rows = inWords(content, all).filter(({ words }, place) => words !== since[place]?.words);
          return (
            <section key={id}>
              <h3 class="govuk-heading-s">
                {`As ${names.get(writtenBy) ?? 'somebody'} left it on ${dateTime(writtenAt)}`}
              </h3>
              <SummaryList
                rows={rows.map(({ name, words }) => ({
                  key: { text: name },
                  value: { html: <span class="dhr-lines">{words === '' ? '–' : words}</span> },
                }))}
              />
              <Form action={resourcePaths.putBack(resource.id, number)} version={resource.version} unsavedChanges="off">
                <Button text="Put it back as it was then" classes="govuk-button--secondary" preventDoubleClick />
              </Form>
            </section>
          );
        })}
      </Details>
    )}
  </>
);

const inWords = (of: ResourceContent, all: readonly Resource[]) =>
  [
    ['Kind', resourceKindInWords[of.kind]],
    ['Title', of.title],
    ['What it is', of.says],
    ['Text', of.more],
    ['For', of.audiences.map((audience) => audienceInWords[audience]).join(', ')],
    ['From', of.source],
    ['Link', `${of.link}${of.linkWrong ? ' (wrong)' : ''}`],
    ['Telephone', of.telephone],
    ['Answers', of.hours],
    ['Other languages', of.languages],
    ['Published or edition', of.edition],
    ['Belongs to', of.regimes.map((id) => findRegime(id)?.plural ?? '').join(', ')],
    ['Checked again after', `${of.checkMonths} months`],
    ['Superseded by', all.find(({ id }) => id === of.supersededBy)?.title ?? of.supersededNote],
  ].map(([name = '', words = '']) => ({ name, words }));
