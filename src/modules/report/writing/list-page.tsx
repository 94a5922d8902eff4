import type { ComponentChildren } from 'preact';
import { dayInLondon } from '../../../kernel/day.js';
import { shortDate } from '../../../web/formats.js';
import { Page, SubNavigation, TaskList } from '../../../web/index.js';
import { NamesBar } from '../../named-people/index.js';
import { type ReportPart, reportPartInWords, reportParts } from '../kinds.js';
import type { OpenReport } from '../opened.js';
import { type OutlineSection, outline } from '../outline.js';
import { reportPaths } from '../paths.js';
import type { SectionRow } from '../queries.js';
import type { Writer } from './presence.js';
import { commentsWaiting } from './section-page.js';

export interface ListPageProps {
  readonly open: OpenReport;
  readonly sections: readonly SectionRow[];
  readonly writers: ReadonlyMap<string, readonly Writer[]>;
  /** How many comments wait, by part and key. */
  readonly waiting: ReadonlyMap<string, number>;
  readonly steps: ComponentChildren;
}

/** The sections of both parts, one line each: two hundred pages are never one page. */
export const ListPage = (props: ListPageProps) => {
  const { reference } = props.open.review;
  return (
    <Page title={`Report, ${reference}`} heading="Report" caption={reference} wide>
      <ReportTabs reference={reference} current="sections" />
      <NamesBar reference={reference} names={props.open.names} back={reportPaths.list(reference)} />
      {props.steps}
      {reportParts.map((part) => (
        <section key={part}>
          <h2 class="govuk-heading-m">{reportPartInWords[part]}</h2>
          <p class="govuk-body">
            As it stands now:{' '}
            <a class="govuk-link" href={reportPaths.draftFile(reference, part, 'docx')}>
              Word<span class="govuk-visually-hidden"> file of the {reportPartInWords[part].toLowerCase()}</span>
            </a>{' '}
            or{' '}
            <a class="govuk-link" href={reportPaths.draftFile(reference, part, 'pdf')}>
              PDF<span class="govuk-visually-hidden"> of the {reportPartInWords[part].toLowerCase()}</span>
            </a>
          </p>
          <Sections {...props} part={part} />
        </section>
      ))}
    </Page>
  );
};

const Sections = ({ open, sections, writers, waiting, part }: ListPageProps & { part: ReportPart }) => (
  <TaskList
    idPrefix={part}
    items={outline
      .filter((section) => section.part === part)
      .map((section) => {
        const row = sections.find((one) => one.part === part && one.key === section.key);
        const asked = waiting.get(`${part}/${section.key}`) ?? 0;
        const others = row === undefined ? [] : (writers.get(row.id) ?? []);
        return {
          title: { text: section.heading },
          href: reportPaths.section(open.review.reference, section),
          hint: { text: hintOf(section, { row, asked, others }) },
          status: statusOf(section, row),
        };
      })}
  />
);

interface Standing {
  readonly row: SectionRow | undefined;
  readonly asked: number;
  readonly others: readonly Writer[];
}

const hintOf = ({ fills }: OutlineSection, { row, asked, others }: Standing): string =>
  [
    fills === undefined ? '' : 'From the record, with your words around it',
    row === undefined || isEmpty(row) ? '' : `Last written on ${shortDate(dayInLondon(row.changedAt))}`,
    asked === 0 ? '' : commentsWaiting(asked),
    others.length === 0 ? '' : `${others.map(({ name }) => name).join(' and ')} has it open`,
  ]
    .filter((words) => words !== '')
    .join('. ');

const isEmpty = ({ text, after }: SectionRow): boolean => text === '' && after === '';

const statusOf = ({ fills }: OutlineSection, row: SectionRow | undefined) =>
  row !== undefined && !isEmpty(row)
    ? { text: 'Written' }
    : fills === undefined
      ? { tag: { text: 'Empty', classes: 'govuk-tag--blue' } }
      : { text: 'From the record' };

/** Ways through the report for those who write it. */
export const ReportTabs = ({
  reference,
  current,
}: {
  reference: string;
  current: 'sections' | 'versions' | 'comments';
}) => (
  <SubNavigation
    label="Report"
    items={[
      { text: 'Sections', href: reportPaths.list(reference), active: current === 'sections' },
      { text: 'Versions', href: reportPaths.versions(reference), active: current === 'versions' },
      { text: 'Comments', href: reportPaths.allComments(reference), active: current === 'comments' },
    ]}
  />
);
