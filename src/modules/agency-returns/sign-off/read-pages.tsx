import { dayInLondon } from '../../../kernel/day.js';
import { dateTime, shortDate } from '../../../web/formats.js';
import {
  Differences,
  EmptyState,
  InsetText,
  OnwardLinks,
  type OnwardProps,
  Page,
  StackedTable,
} from '../../../web/index.js';
import { documentsPaths } from '../../documents/index.js';
import { NamesBar, type ReviewNames } from '../../named-people/index.js';
import { returnKindInWords } from '../kinds.js';
import { signOffPaths } from '../paths-of-returns.js';
import { ReturnText } from '../return-text.js';
import type { PartDifference } from './differences.js';
import { linkTo } from './hand-in-page.js';
import { Addenda } from './receipt-page.js';
import type { ReadableVersion } from './versions.js';
import { isOnPaper } from './what-happened.js';

export interface ReadListPageProps {
  readonly reference: string;
  /** The newest version of each return that the reader may read. */
  readonly returns: readonly ReadableVersion[];
  readonly bound: boolean;
}

/** Returns that the reader may read. */
export const ReadListPage = ({ reference, returns, bound }: ReadListPageProps) => (
  <Page title={`Returns to read, ${reference}`} heading="Returns to read" caption={reference} wide>
    {!bound && (
      <InsetText>
        <p class="govuk-body">
          Returns that are released to the panel open to you after the confidentiality undertaking.{' '}
          {linkTo(documentsPaths.undertaking(reference), 'Accept the undertaking')}
        </p>
      </InsetText>
    )}
    {returns.length === 0 && bound && (
      <EmptyState heading="There is nothing to read yet">
        What an agency sends in appears here once it is yours to read: for the panel, when the chair has released it.
      </EmptyState>
    )}
    {returns.length > 0 && (
      <StackedTable
        caption="Returns"
        head={[{ name: 'Agency' }, { name: 'What it is', bare: true }, { name: 'Signed' }, { name: 'Since then' }]}
        firstCellIsHeader
        rows={returns.map(({ version, steps, addenda }) => {
          const signed = steps.find(({ step }) => step === 'signed-off');
          return [
            { html: linkTo(signOffPaths.version(reference, version.id), version.content.agencyName) },
            { text: `${returnKindInWords[version.content.kind]}, version ${version.number}` },
            { text: signed === undefined ? 'Not yet' : shortDate(dayInLondon(signed.at)) },
            { text: addenda.length === 0 ? '' : `${addenda.length} added` },
          ];
        })}
      />
    )}
  </Page>
);

export interface VersionPageProps {
  readonly reference: string;
  readonly one: ReadableVersion;
  readonly before: ReadableVersion | undefined;
  readonly signedBy: string | undefined;
  readonly names: ReviewNames;
  /** What later parts of the review can make of it. */
  readonly onward: OnwardProps['links'];
}

/** A version of a return, to be read. */
export const VersionPage = ({ reference, one, before, signedBy, names, onward }: VersionPageProps) => {
  const { version, steps, addenda } = one;
  const signed = steps.find(({ step }) => step === 'signed-off');
  return (
    <Page
      title={`${version.content.agencyName}: return, version ${version.number}, ${reference}`}
      heading={returnKindInWords[version.content.kind]}
      caption={`${version.content.agencyName}, ${reference}`}
      back={signOffPaths.list(reference)}
      contentWarning="An account of a death and of what came before it."
    >
      <p class="govuk-body">
        Version {version.number}.{' '}
        {signed === undefined
          ? 'Not signed yet.'
          : isOnPaper(signed)
            ? signed.comment
            : `Signed for the agency by ${signedBy ?? 'a former colleague'}, ${signed.post}, on ${dateTime(signed.at)}.`}
      </p>
      <ul class="govuk-list">
        <li>{linkTo(signOffPaths.word(reference, version.id), 'Download it (Word)')}</li>
        <li>{linkTo(signOffPaths.pdf(reference, version.id), 'Download it (PDF)')}</li>
        {before !== undefined && (
          <li>
            {linkTo(
              signOffPaths.differences(reference, version.id),
              `What differs from version ${before.version.number}`,
            )}
          </li>
        )}
      </ul>
      <NamesBar reference={reference} names={names} back={signOffPaths.version(reference, version.id)} />
      <ReturnText content={version.content} />
      <Addenda addenda={addenda} />
      <OnwardLinks links={onward} />
    </Page>
  );
};

export interface DifferencesPageProps {
  readonly reference: string;
  readonly one: ReadableVersion;
  readonly before: ReadableVersion;
  readonly answer: string;
  readonly parts: readonly PartDifference[];
}

/** What a version changed in the one before, and what the author said of it. */
export const DifferencesPage = ({ reference, one: { version }, before, answer, parts }: DifferencesPageProps) => (
  <Page
    title={`What version ${version.number} changed: ${version.content.agencyName}, ${reference}`}
    heading={`From version ${before.version.number} to version ${version.number}`}
    caption={`Return of ${version.content.agencyName}, ${reference}`}
    back={signOffPaths.version(reference, version.id)}
  >
    {answer !== '' && (
      <InsetText>
        <p class="govuk-body">The author said: {answer}</p>
      </InsetText>
    )}
    {parts.length === 0 && <p class="govuk-body">Nothing differs.</p>}
    {parts.map(({ heading, stretches }) => (
      <section key={heading}>
        <h2 class="govuk-heading-m">{heading}</h2>
        <Differences stretches={stretches} />
      </section>
    ))}
  </Page>
);
