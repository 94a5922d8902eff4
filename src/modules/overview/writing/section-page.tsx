import { dateTime } from '../../../web/formats.js';
import {
  Button,
  Details,
  Form,
  type FormState,
  fieldOf,
  Page,
  Prose,
  RichText,
  WarningText,
} from '../../../web/index.js';
import { numberedHeading, type SectionId, sectionOf } from '../kinds.js';
import { overviewPaths } from '../paths.js';
import { PiecesView } from '../reading/section-view.js';
import type { ShownSection } from '../reading/shown.js';

/** What somebody else left in the section meanwhile. */
export interface Theirs {
  readonly name: string;
  readonly at: Date;
  readonly words: string;
}

export interface SectionPageProps {
  readonly id: string;
  readonly quarter: string;
  readonly section: ShownSection;
  readonly form: FormState;
  readonly version: number;
  readonly proposals: readonly string[];
  readonly theirs?: Theirs | undefined;
}

/** The co-ordinator's words in a section, beside what the record says in it. */
export const SectionPage = (props: SectionPageProps) => {
  const { id, quarter, section, form, version, proposals, theirs } = props;
  return (
    <Page
      title={`${section.heading}: overview of ${quarter}`}
      heading={numberedHeading(section.id)}
      caption={`Draft overview of ${quarter}`}
      form={form}
      back={`${overviewPaths.one(id)}#${section.id}`}
      wide
    >
      {theirs !== undefined && <Meanwhile theirs={theirs} />}
      <Form version={version} autosave={overviewPaths.saved(id, section.id)}>
        <RichText
          {...fieldOf(form, 'words')}
          label={{ text: 'Your words', classes: 'govuk-label--s' }}
          hint={{ text: `${helpOf(section.id)} Nobody’s name, no pseudonym.` }}
          rows={12}
        />
        <Button text="Save" preventDoubleClick />
      </Form>
      {section.id === 'decisions-wanted' && proposals.length > 0 && <Proposals id={id} proposals={proposals} />}
      <section aria-labelledby="from-the-record">
        <h2 class="govuk-heading-m" id="from-the-record">
          From the record
        </h2>
        {section.pieces.length === 0 ? (
          <p class="govuk-body">The record has nothing for this section: your words are all of it.</p>
        ) : (
          <PiecesView pieces={section.pieces} />
        )}
      </section>
    </Page>
  );
};

const helpOf = (id: SectionId): string => sectionOf(id)?.help ?? '';

const Proposals = ({ id, proposals }: { id: string; proposals: readonly string[] }) => (
  <section aria-labelledby="proposals">
    <h2 class="govuk-heading-m" id="proposals">
      What the figures suggest
    </h2>
    <ul class="govuk-list govuk-list--bullet">
      {proposals.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
    <Form action={overviewPaths.proposals(id)} unsavedChanges="off">
      <Button text="Put these at the end of your words" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  </section>
);

const Meanwhile = ({ theirs }: { theirs: Theirs }) => (
  <section>
    <WarningText
      iconFallbackText="Warning"
      text={`${theirs.name} changed this section on ${dateTime(theirs.at)}, while you were writing. Your text is in the box, theirs is below. Put into the box what is to stand, and save.`}
    />
    <Details summaryText={`What ${theirs.name} wrote`} open>
      {theirs.words === '' ? <p class="govuk-body">They emptied it.</p> : <Prose text={theirs.words} />}
    </Details>
  </section>
);
