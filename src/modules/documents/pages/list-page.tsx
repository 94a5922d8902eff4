import { dateTime, fileSize } from '../../../web/formats.js';
import { Button, EmptyState, InsetText, Page, Pager, Tag } from '../../../web/index.js';
import { classInWords, documentClasses } from '../classes.js';
import type { OpenPlace } from '../guards.js';
import { chosen, type ListView, PAGE_SIZE, sorts, viewAddress } from '../list-view.js';
import type { Document } from '../queries.js';
import { whoInALine } from '../who-words.js';

export interface ListPageProps {
  readonly place: Pick<OpenPlace, 'caption' | 'reference' | 'paths'>;
  readonly documents: readonly Document[];
  readonly view: ListView;
  readonly mayKeep: boolean;
  /** Where the asker accepts the undertaking, while released papers wait for it. */
  readonly undertakeAt: string | undefined;
  readonly scanner: boolean;
}

export const ListPage = (props: ListPageProps) => {
  const { place, documents, view, mayKeep, undertakeAt } = props;
  const found = chosen(documents, view);
  const shown = found.slice((view.page - 1) * PAGE_SIZE, view.page * PAGE_SIZE);
  const of = place.reference ?? 'the partnership';
  return (
    <Page title={`Documents of ${of}`} heading="Documents" caption={place.caption} wide>
      <p class="govuk-body dhr-documents__lead">
        Who may see a document follows from its class and from whom it was released to, and is said beside each. You see
        those that are open to you; every download is recorded.
      </p>
      {undertakeAt !== undefined && (
        <InsetText>
          Papers that are released to you open once you have{' '}
          <a class="govuk-link" href={undertakeAt}>
            accepted the confidentiality undertaking
          </a>
          .
        </InsetText>
      )}
      {mayKeep && <Button text="Upload documents" href={place.paths.upload} />}
      {documents.length > 0 && <Filters {...props} />}
      {documents.length === 0 ? (
        <EmptyState heading="There are no documents here for you yet">
          {place.reference === undefined
            ? 'Papers of no single review are kept here: who pays for reviews, contracts, CVs of chairs and authors.'
            : 'Papers, agency returns, letters and drafts of this review stand here as soon as they are put in, or released to you.'}
        </EmptyState>
      ) : found.length === 0 ? (
        <EmptyState heading="Nothing matches" action={{ text: 'Show all documents', href: place.paths.list }}>
          No document that you may see has these words and this class.
        </EmptyState>
      ) : (
        <ul class="govuk-list dhr-documents">
          {shown.map((document) => (
            <Row key={document.id} document={document} href={place.paths.document(document.id)} />
          ))}
        </ul>
      )}
      {found.length > 0 && (
        <Pager
          page={view.page}
          pageSize={PAGE_SIZE}
          total={found.length}
          noun="document"
          href={(page) => viewAddress(place.paths.list, { ...view, page })}
        />
      )}
      <ScannerNote scanner={props.scanner} />
    </Page>
  );
};

/** What is said of malware: that files are scanned, or that nothing here does. */
export const ScannerNote = ({ scanner }: { scanner: boolean }) => (
  <p class="govuk-body-s dhr-documents__scanner">
    {scanner
      ? 'Every file is checked by its content and scanned for malware; it opens when the scanner has answered.'
      : 'Every file is checked by its content. No malware scanner is connected to this installation: your own computer’s scanner is the only one.'}
  </p>
);

const Filters = ({ place, documents, view }: ListPageProps) => {
  const present = documentClasses.filter(({ id }) => documents.some((one) => one.class === id));
  return (
    <form class="dhr-filters dhr-no-print" method="get" action={place.paths.list} aria-label="Choose documents">
      <div class="dhr-filters__row">
        <div class="dhr-filters__field dhr-filters__field--search">
          <label class="govuk-label" for="search">
            Search by title, file, person or agency
          </label>
          <input class="govuk-input" id="search" name="search" type="search" value={view.search} maxLength={100} />
        </div>
        <div class="dhr-filters__field">
          <label class="govuk-label" for="class">
            Class
          </label>
          <select class="govuk-select" id="class" name="class">
            <option value="">All</option>
            {present.map(({ id, words }) => (
              <option value={id} selected={id === view.class} key={id}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div class="dhr-filters__field">
          <label class="govuk-label" for="sort">
            Order
          </label>
          <select class="govuk-select" id="sort" name="sort">
            {sorts.map(({ id, words }) => (
              <option value={id} selected={id === view.sort} key={id}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div class="dhr-filters__field dhr-filters__field--buttons">
          <Button text="Show" classes="govuk-!-margin-bottom-0" />
          {(view.search !== '' || view.class !== undefined) && (
            <a class="govuk-link" href={place.paths.list}>
              Show all documents
            </a>
          )}
        </div>
      </div>
    </form>
  );
};

const Row = ({ document, href }: { document: Document; href: string }) => {
  const { latest } = document;
  return (
    <li class="dhr-documents__document">
      <div>
        <h2 class="govuk-heading-s govuk-!-margin-bottom-1">
          <a class="govuk-link" href={href}>
            {document.title}
          </a>
        </h2>
        <p class="govuk-body-s">
          {classInWords(document.class)}
          {document.agencyName === undefined ? '' : `, ${document.agencyName}`}. {kindInWords(latest.kind)},{' '}
          {fileSize(latest.size)}
          {latest.number > 1 ? `, version ${latest.number}` : ''}. {document.ownerName}, {dateTime(latest.keptAt)}.
        </p>
      </div>
      <div>
        <p class="govuk-body-s govuk-!-margin-bottom-1">
          <strong class="dhr-documents__marking">{document.marking}</strong> <StateTag document={document} />
        </p>
        <p class="govuk-body-s">
          <span class="govuk-visually-hidden">May be seen by: </span>
          {whoInALine(document)}
        </p>
      </div>
    </li>
  );
};

/** Where a document stands, when that is anything but usual. */
export const StateTag = ({ document }: { document: Document }) => {
  if (document.withdrawnAt !== null) return <Tag text="Withdrawn" classes="govuk-tag--grey" />;
  if (document.latest.scan === 'waiting') return <Tag text="Being checked" classes="govuk-tag--yellow" />;
  if (document.latest.scan === 'infected') return <Tag text="Refused: malware" classes="govuk-tag--red" />;
  return document.releases.length > 0 ? <Tag text="Released" classes="govuk-tag--green" /> : null;
};

const kinds: Readonly<Record<string, string>> = {
  docx: 'Word',
  xlsx: 'Excel',
  odt: 'OpenDocument text',
  ods: 'OpenDocument spreadsheet',
  pdf: 'PDF',
  txt: 'Text',
  csv: 'CSV',
  jpg: 'JPEG picture',
  png: 'PNG picture',
};

/** The kind of file as people say it. */
export const kindInWords = (kind: string): string => kinds[kind] ?? kind;
