import { plural } from '../../../web/formats.js';
import { ContentWarning, EmptyState, InsetText, Page, ScrollRegion, Table } from '../../../web/index.js';
import { type LeftStanding, reportPaths } from '../../report/index.js';
import { publicationScopeInWords } from '../kinds.js';
import { publicationPaths } from '../paths.js';
import type { PublicationRemoval } from '../queries.js';
import { type EditionContent, piecesOf } from './content.js';
import { pieceOfInWords } from './words.js';

export interface EditionPageProps {
  readonly reference: string;
  readonly edition: EditionContent | undefined;
  readonly hasFinalDraft: boolean;
  readonly removals: readonly PublicationRemoval[];
  /** What may say who somebody is, and nobody has answered. */
  readonly finds: readonly LeftStanding[];
}

/** What will be public, section by section, and what is left out of it. */
export const EditionPage = ({ reference, edition, hasFinalDraft, removals, finds }: EditionPageProps) => (
  <Page
    title={`What will be public: ${reference}`}
    heading="What will be public"
    caption={reference}
    back={publicationPaths.home(reference)}
  >
    {edition === undefined ? (
      <Nothing reference={reference} hasFinalDraft={hasFinalDraft} />
    ) : (
      <>
        <p class="govuk-body-l">{publicationScopeInWords[edition.scope]}</p>
        <ContentWarning about="a death and violence" />
        {finds.length > 0 && <Finds finds={finds} />}
        <h2 class="govuk-heading-m">Its sections and recommendations</h2>
        <ScrollRegion label="Sections and recommendations that will be public">
          <Table
            head={[{ text: 'Section' }, { text: 'Part' }, { text: 'Left out' }]}
            rows={piecesOf(edition).map(({ part, key, heading }) => [
              {
                html: (
                  <a class="govuk-link" href={publicationPaths.section(reference, { part, key })}>
                    {heading}
                  </a>
                ),
              },
              { text: pieceOfInWords[part] },
              { text: leftOut(removals.filter((one) => one.part === part && one.key === key)) },
            ])}
          />
        </ScrollRegion>
      </>
    )}
  </Page>
);

const leftOut = (removals: readonly PublicationRemoval[]): string => {
  if (removals.length === 0) return '';
  return removals.some(({ passage }) => passage === '') ? 'The whole section' : plural(removals.length, 'passage');
};

const Nothing = ({ reference, hasFinalDraft }: { reference: string; hasFinalDraft: boolean }) => (
  <EmptyState heading="There is nothing to show yet">
    {hasFinalDraft ? (
      <p>
        <a class="govuk-link" href={publicationPaths.step(reference, 'decide')}>
          Decide to publish
        </a>{' '}
        first, and how much: then what will be public stands here.
      </p>
    ) : (
      <p>
        What will be public is made from the{' '}
        <a class="govuk-link" href={reportPaths.versions(reference)}>
          final draft of the report
        </a>
        . There is none yet.
      </p>
    )}
  </EmptyState>
);

const Finds = ({ finds }: { finds: readonly LeftStanding[] }) => (
  <>
    <InsetText>
      {`${plural(finds.length, 'place')} may say who somebody is. Take the words out here, mend them in the report, or settle the message in the report’s checks with a reason.`}
    </InsetText>
    <ul class="govuk-list govuk-list--bullet">
      {finds.map(({ key, where, href, says, before = '', found = '', after = '' }) => (
        <li key={key}>
          <a class="govuk-link" href={href}>
            {where}
          </a>
          {`: ${says}: …${before}`}
          <strong>{found}</strong>
          {`${after}…`}
        </li>
      ))}
    </ul>
  </>
);
