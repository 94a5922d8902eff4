import { dateTime, longDate } from '../../../web/formats.js';
import { Button, Form, InsetText, Page } from '../../../web/index.js';
import { type Given, GivenList } from '../../board/index.js';
import type { OverviewContent } from '../content.js';
import type { DraftNow } from '../draft-now.js';
import { overviewPaths } from '../paths.js';
import type { Overview } from '../queries.js';
import { ChangesList } from './changes-list.js';
import { SectionView } from './section-view.js';
import type { ShownSection } from './shown.js';

interface Common {
  readonly overview: Overview;
  readonly content: OverviewContent;
  readonly sections: readonly ShownSection[];
  readonly mayWrite: boolean;
}

export interface IssuedPageProps extends Common {
  readonly issuedBy: string;
  readonly isLast: boolean;
  readonly given: readonly Given[];
}

/** An overview as it was issued: what the files say, and to whom it was given. */
export const IssuedPage = ({ overview, content, sections, mayWrite, issuedBy, isLast, given }: IssuedPageProps) => (
  <Page
    title={`Overview of ${content.quarter}, issue ${content.number}`}
    heading={content.title}
    caption={`${content.partnership}, ${content.quarter}`}
    back={overviewPaths.list}
    wide
  >
    <p class="govuk-body">
      Issue {content.number}
      {overview.issuedAt === null ? '' : `, ${dateTime(overview.issuedAt)}, by ${issuedBy}`}. Figures of{' '}
      {longDate(content.figuresOn)}.
    </p>
    {content.reason !== '' && <InsetText text={`It takes the place of the issue before: ${content.reason}`} />}
    {!isLast && <InsetText text="A later issue of this overview has taken its place." />}
    <Files id={overview.id} />
    <Sections sections={sections} />
    <Basis basis={content.basis} />
    <section class="dhr-no-print">
      <GivenList given={given} mayKeep={mayWrite} />
      {mayWrite && (
        <div class="govuk-button-group">
          <Button text="Record to whom it was given" href={overviewPaths.given(overview.id)} />
          {isLast && (
            <a class="govuk-link" href={overviewPaths.correction(overview.id)}>
              Replace it by a corrected issue
            </a>
          )}
        </div>
      )}
      <p class="govuk-hint">Fingerprint of this issue (SHA-256): {inGroups(overview.contentHash ?? '')}</p>
    </section>
  </Page>
);

/** Parted, so that it breaks on a phone. */
const inGroups = (hash: string): string => (hash.match(/.{1,8}/g) ?? []).join(' ');

export interface DraftPageProps extends Common {
  readonly draft: DraftNow;
  readonly quarterRuns: boolean;
}

/** A draft: always with the figures of now, and with what changed since they were last made. */
export const DraftPage = ({ overview, content, sections, mayWrite, draft, quarterRuns }: DraftPageProps) => (
  <Page
    title={`Draft overview of ${content.quarter}`}
    heading={content.title}
    caption={`Draft: ${content.partnership}, ${content.quarter}`}
    back={overviewPaths.list}
    wide
  >
    {quarterRuns && (
      <InsetText
        text={`The quarter has not ended: figures are of ${longDate(content.figuresOn)}. It can be issued when it has.`}
      />
    )}
    {content.reason !== '' && <InsetText text={`It takes the place of the issue before: ${content.reason}`} />}
    <Changed overview={overview} changed={draft.changed} mayWrite={mayWrite} />
    <Files id={overview.id} />
    <Sections sections={sections} write={mayWrite ? overview.id : undefined} draft={draft} />
    <Basis basis={content.basis} />
    {mayWrite && (
      <div class="govuk-button-group">
        {!quarterRuns && <Button text="Look through and issue" href={overviewPaths.issue(overview.id)} />}
        <a class="govuk-link" href={overviewPaths.deletion(overview.id)}>
          Delete this draft
        </a>
      </div>
    )}
  </Page>
);

const Changed = ({
  overview,
  changed,
  mayWrite,
}: {
  overview: Overview;
  changed: readonly string[];
  mayWrite: boolean;
}) =>
  changed.length === 0 ? (
    <p class="govuk-body">The figures are as they were made on {dateTime(overview.figuresAt)}.</p>
  ) : (
    <section class="govuk-inset-text">
      <h2 class="govuk-heading-s">What changed in the figures since {dateTime(overview.figuresAt)}</h2>
      <ChangesList changed={changed} />
      {mayWrite && (
        <Form action={overviewPaths.figures(overview.id)} unsavedChanges="off">
          <Button text="I have seen this" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
    </section>
  );

const Files = ({ id }: { id: string }) => (
  <p class="govuk-body dhr-no-print">
    Take it away:{' '}
    <a class="govuk-link" href={overviewPaths.word(id)}>
      Word
    </a>
    ,{' '}
    <a class="govuk-link" href={overviewPaths.pdf(id)}>
      PDF
    </a>
  </p>
);

interface SectionsProps {
  readonly sections: readonly ShownSection[];
  /** The id of the draft, for whoever writes in it. */
  readonly write?: string | undefined;
  readonly draft?: DraftNow;
}

const Sections = ({ sections, write, draft }: SectionsProps) => (
  <>
    {sections.map((section) => (
      <SectionView key={section.id} section={section}>
        {write !== undefined && <WriteLinks id={write} section={section} draft={draft} />}
      </SectionView>
    ))}
  </>
);

const WriteLinks = ({ id, section, draft }: { id: string; section: ShownSection; draft: DraftNow | undefined }) => (
  <p class="govuk-body dhr-no-print">
    <a class="govuk-link" href={overviewPaths.section(id, section.id)}>
      {section.words === '' ? 'Write' : 'Change your words'}
      <span class="govuk-visually-hidden">: {section.heading}</span>
    </a>
    {section.id === 'cost' && (
      <>
        {' '}
        <a class="govuk-link" href={overviewPaths.cost(id)}>
          Enter what it cost
        </a>
      </>
    )}
    {section.id === 'decisions-wanted' && draft !== undefined && draft.proposals.length > 0 && (
      <span class="govuk-hint"> The figures suggest {draft.proposals.length}: they stand beside the box.</span>
    )}
  </p>
);

const Basis = ({ basis }: { basis: readonly string[] }) => (
  <section>
    <h2 class="govuk-heading-m">How the figures were made</h2>
    <ul class="govuk-list govuk-list--bullet">
      {basis.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  </section>
);
