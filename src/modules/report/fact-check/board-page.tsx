import type { Day } from '../../../kernel/day.js';
import { dueInWords, longDate, plural } from '../../../web/formats.js';
import { EmptyState, KeyFacts, Page, Prose, Table, Tag } from '../../../web/index.js';
import { type FamilyComment, familyPaths } from '../../family/index.js';
import { checkingPaths } from '../checking-paths.js';
import { reportPaths } from '../paths.js';
import type { FactCheck } from './queries.js';
import { type FactCheckState, factCheckStateInWords } from './rules.js';

export interface BoardPageProps {
  readonly reference: string;
  readonly today: Day;
  readonly checks: readonly (FactCheck & { readonly agencyName: string })[];
  /** Agencies that can be asked about the newest version, with how many paragraphs name each. */
  readonly toAsk: readonly { readonly id: string; readonly name: string; readonly paragraphs: number }[];
  readonly hasVersion: boolean;
  readonly family: readonly FamilyComment[];
}

const colours: Readonly<Record<FactCheckState, string>> = {
  waits: 'govuk-tag--yellow',
  'to-settle': 'govuk-tag--red',
  'to-close': 'govuk-tag--blue',
  closed: 'govuk-tag--green',
};

/** What agencies were put and said, and what the family said of the draft. */
export const BoardPage = ({ reference, today, checks, toAsk, hasVersion, family }: BoardPageProps) => (
  <Page
    title={`Fact-check: ${reference}`}
    heading="Fact-check"
    caption={reference}
    back={reportPaths.list(reference)}
    wide
  >
    <p class="govuk-body">
      Each agency is put its own passages of the draft, says of each whether it is right, and what is if it is not. What
      came of it is kept with the reason.
    </p>
    <KeyFacts
      facts={[
        { label: 'Asked', value: checks.length },
        { label: 'Open', value: checks.filter(({ state }) => state !== 'closed').length },
      ]}
    />
    {checks.length === 0 ? (
      <EmptyState heading="No agency has been asked yet">
        {hasVersion
          ? 'Choose an agency below: paragraphs that name it are suggested.'
          : 'Make a version of the report first: passages are taken from it.'}
      </EmptyState>
    ) : (
      <Table
        caption="Agencies that were asked"
        captionClasses="govuk-table__caption--m"
        head={[{ text: 'Agency' }, { text: 'Passages' }, { text: 'Answer by' }, { text: 'Where it stands' }]}
        rows={checks.map(({ id, agencyName, passages, dueOn, answeredOn, state }) => [
          {
            html: (
              <a class="govuk-link" href={checkingPaths.factCheck(reference, id)}>
                {agencyName}
              </a>
            ),
          },
          { text: String(passages.length) },
          {
            text:
              answeredOn === null
                ? `${longDate(dueOn)}: ${dueInWords(dueOn, today)}`
                : `Answered ${longDate(answeredOn)}`,
          },
          { html: <Tag text={factCheckStateInWords[state]} classes={colours[state]} /> },
        ])}
      />
    )}
    {toAsk.length > 0 && (
      <>
        <h2 class="govuk-heading-m">Agencies to ask</h2>
        <ul class="govuk-list">
          {toAsk.map(({ id, name, paragraphs }) => (
            <li key={id}>
              <a class="govuk-link" href={checkingPaths.ask(reference, id)}>
                {name}
              </a>
              : {paragraphs === 0 ? 'no paragraph names it' : `${plural(paragraphs, 'paragraph')} to look at`}
            </li>
          ))}
        </ul>
      </>
    )}
    {family.length > 0 && <Family reference={reference} family={family} />}
  </Page>
);

/** What the family said of the draft: read here, answered where it is kept. */
const Family = ({ reference, family }: Pick<BoardPageProps, 'reference' | 'family'>) => (
  <>
    <h2 class="govuk-heading-m">What the family said of the draft</h2>
    {family.map(({ id, contactId, relationship, said, saidOn, answer }) => (
      <section key={id}>
        <h3 class="govuk-heading-s">
          {relationship}
          {saidOn === null ? ': has not answered yet' : `, ${longDate(saidOn)}`}
        </h3>
        <Prose text={said} />
        <p class="govuk-body">
          {answer === '' ? 'Not answered yet. ' : `Answered: ${answer} `}
          <a class="govuk-link" href={familyPaths.contact(reference, contactId)}>
            Open their record
          </a>
        </p>
      </section>
    ))}
  </>
);
