import { longDate, shortDate } from '../../web/formats.js';
import { Prose, StackedTable, SummaryList } from '../../web/index.js';
import type { ReturnContent, SectionContent } from './content.js';
import { clearanceInWords } from './kinds.js';
import { headingOf, isListKey, isWritten, leftEmpty } from './writing/template.js';

/** A whole return, to be read on a page or printed: what was left empty is said once, at its head. */
export const ReturnText = ({ content }: { content: ReturnContent }) => {
  const empty = leftEmpty(content);
  return (
    <article>
      <SummaryList
        rows={[
          { key: { text: 'Agency' }, value: { text: content.agencyName } },
          content.author.name !== '' && {
            key: { text: 'Author' },
            value: { text: [content.author.name, content.author.post].filter((words) => words !== '').join(', ') },
          },
          content.author.independence !== '' && {
            key: { text: 'Independence' },
            value: { html: <Prose text={content.author.independence} /> },
          },
          content.period !== null && {
            key: { text: 'Period' },
            value: { text: `${longDate(content.period.from)} to ${longDate(content.period.to)}` },
          },
          empty.length > 0 && {
            key: { text: 'Nothing written under' },
            value: {
              html: (
                <ul class="govuk-list">
                  {empty.map((heading) => (
                    <li key={heading}>{heading}</li>
                  ))}
                </ul>
              ),
            },
          },
        ]}
      />
      {content.sections
        .filter((section) => isWritten(content, section))
        .map((section) => (
          <section key={section.key + section.lineId}>
            <h2 class="govuk-heading-m">{headingOf(content, section)}</h2>
            <ListOf content={content} section={section} />
            {section.text !== '' && <Prose text={section.text} />}
          </section>
        ))}
    </article>
  );
};

const ListOf = ({ content, section }: { content: ReturnContent; section: SectionContent }) => {
  if (!isListKey(section.key) || content[section.key].length === 0) return null;
  switch (section.key) {
    case 'interviews':
      return <Interviews content={content} />;
    case 'sources':
      return <Sources content={content} />;
    case 'recommendations':
      return <Recommendations content={content} />;
  }
};

const head = (...names: string[]) => names.map((name) => ({ name }));

const Interviews = ({ content }: { content: ReturnContent }) => (
  <StackedTable
    caption="Staff spoken to"
    classes="dhr-roomy"
    head={head('Role', 'Date', 'Police', 'Note')}
    rows={content.interviews.map(({ role, heldOn, cleared, note }) => [
      { text: role },
      { text: heldOn === null ? 'Not held yet' : shortDate(heldOn) },
      { text: clearanceInWords[cleared] },
      { text: note },
    ])}
  />
);

const Sources = ({ content }: { content: ReturnContent }) => (
  <StackedTable
    caption="Records and policies"
    classes="dhr-roomy"
    head={head('Name', 'Details')}
    rows={content.sources.map(({ kind, title, detail }) => [
      { text: kind === 'record' ? title : `${title} (policy of the time)` },
      { text: detail },
    ])}
  />
);

/** The questions that a recommendation comes from, as the headings above count them. */
const linesOf = ({ sections }: ReturnContent, ids: readonly string[]): string =>
  sections
    .filter(({ lineId }) => lineId !== null)
    .flatMap(({ lineId, question }, at) => (ids.includes(lineId ?? '') ? [`${at + 1}. ${question}`] : []))
    .join(' ');

const Recommendations = ({ content }: { content: ReturnContent }) => (
  <>
    {content.recommendations.map((one, index) => (
      <SummaryList
        key={one.id}
        card={{ title: { text: `Recommendation ${index + 1}`, headingLevel: 3 } }}
        rows={[
          { key: { text: 'What' }, value: { text: one.text } },
          one.reason !== '' && { key: { text: 'Why' }, value: { text: one.reason } },
          one.lines.length > 0 && { key: { text: 'Line of enquiry' }, value: { text: linesOf(content, one.lines) } },
          one.leadName !== '' && { key: { text: 'Lead' }, value: { text: `${one.leadName}, ${one.leadPost}` } },
          one.dueOn !== null && { key: { text: 'By when' }, value: { text: shortDate(one.dueOn) } },
          one.outcome !== '' && { key: { text: 'How it will be seen to work' }, value: { text: one.outcome } },
        ]}
      />
    ))}
  </>
);
