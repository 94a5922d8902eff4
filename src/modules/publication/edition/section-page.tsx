import {
  Button,
  ContentWarning,
  Form,
  type FormState,
  fieldOf,
  Page,
  Prose,
  ScrollRegion,
  Table,
  Textarea,
} from '../../../web/index.js';
import type { Filled } from '../../report/index.js';
import { publicationPaths } from '../paths.js';
import type { PublicationRemoval } from '../queries.js';
import type { EditionPiece } from './content.js';
import { pieceOfInWords } from './words.js';

export interface SectionPageProps {
  readonly reference: string;
  /** As the public will read it. */
  readonly section: EditionPiece;
  readonly removals: readonly PublicationRemoval[];
  readonly keeps: boolean;
  readonly form: FormState;
}

/** A section as the public will read it, with what is left out of it. */
export const SectionPage = ({ reference, section, removals, keeps, form }: SectionPageProps) => (
  <Page
    title={`${section.heading}, as the public will read it: ${reference}`}
    heading={section.heading}
    caption={`${reference}: ${pieceOfInWords[section.part].toLowerCase()}, as the public will read it`}
    form={form}
    back={publicationPaths.edition(reference)}
  >
    <ContentWarning about="a death and violence" />
    {removals.length > 0 && <LeftOut reference={reference} removals={removals} keeps={keeps} />}
    <section aria-label="As the public will read it" class="dhr-quotation">
      <SectionText section={section} />
    </section>
    {keeps && (
      <Form action={publicationPaths.section(reference, section)}>
        <h2 class="govuk-heading-m">Leave something out</h2>
        <Textarea
          {...fieldOf(form, 'passage')}
          label={{ text: 'Which words?', classes: 'govuk-label--s' }}
          hint={{ text: 'Copied from above, as they stand. Leave it empty to leave out the whole section.' }}
          rows={4}
        />
        <Textarea
          {...fieldOf(form, 'instead')}
          label={{ text: 'What stands in their place? (optional)', classes: 'govuk-label--s' }}
          hint={{ text: 'Such as “a town in the county”. Without it, it says that words are not published.' }}
          rows={2}
        />
        <Textarea
          {...fieldOf(form, 'reason')}
          label={{ text: 'Why?', classes: 'govuk-label--s' }}
          hint={{ text: 'For the record. It is not published.' }}
          rows={2}
        />
        <Button text="Leave it out" preventDoubleClick />
      </Form>
    )}
  </Page>
);

/** The texts and tables of a section. */
const SectionText = ({ section }: { section: EditionPiece }) => (
  <>
    <Prose text={section.text} headings={3} />
    {section.filled.map((filled, at) => (
      <FilledPiece key={at} filled={filled} />
    ))}
    <Prose text={section.after} headings={3} />
  </>
);

const FilledPiece = ({ filled }: { filled: Filled }) => {
  if (filled.kind === 'heading') return <h3 class="govuk-heading-s">{filled.text}</h3>;
  if (filled.kind === 'text') return <Prose text={filled.text} headings={3} />;
  return (
    <ScrollRegion label={filled.caption}>
      <Table
        caption={filled.caption}
        captionClasses="govuk-table__caption--s"
        head={filled.header.map((text) => ({ text }))}
        rows={filled.rows.map((row) => row.map((text) => ({ text })))}
      />
    </ScrollRegion>
  );
};

interface LeftOutProps {
  readonly reference: string;
  readonly removals: readonly PublicationRemoval[];
  readonly keeps: boolean;
}

const LeftOut = ({ reference, removals, keeps }: LeftOutProps) => (
  <>
    <h2 class="govuk-heading-m">Left out of it</h2>
    {removals.map(({ id, passage, instead, reason }) => (
      <Form key={id} action={publicationPaths.putBack(reference, id)} unsavedChanges="off">
        <p class="govuk-body">
          {passage === '' ? 'The whole section' : `“${passage}”`}
          {instead === '' ? '' : `, with “${instead}” in its place`}
          {`. ${reason}`}
        </p>
        {keeps && <Button text="Put it back" classes="govuk-button--secondary" />}
      </Form>
    ))}
  </>
);
