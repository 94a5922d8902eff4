import { dateTime } from '../../../../web/formats.js';
import { type FormState, OnwardLinks, type OnwardProps, Page, SummaryList, Tag } from '../../../../web/index.js';
import { type Findable, NamesBar } from '../../../named-people/index.js';
import { WhenCell } from '../../entries/entry-cells.js';
import { momentInWords } from '../../entries/entry-words.js';
import type { Entry } from '../../entries/queries.js';
import { seenInWords, significanceInWords } from '../../kinds.js';
import type { Marks } from '../marks/queries.js';
import type { Together } from '../opened.js';
import { togetherPaths } from '../paths.js';
import type { AgencyMark } from '../rules/agency-marks.js';
import { AgencyBadge } from './agency-badge.js';
import { CommentsPart, KeyEventPart, MissedPart } from './entry-parts.js';
import { TOGETHER_WARNING } from './together-page.js';

export interface EntryPageProps {
  together: Together;
  entry: Entry;
  marks: Marks;
  /** The other entries of its pairs, by id. */
  others: ReadonlyMap<string, Entry>;
  agencies: ReadonlyMap<string, AgencyMark>;
  lines: ReadonlyMap<string, string>;
  changedBy: string;
  personId: string;
  /** Those of who is who whom it concerns or names. */
  people: readonly Findable[];
  /** What later parts of the review made of it, and can. */
  onward: OnwardProps['links'];
  form: FormState;
}

/** Everything of one entry, what others say of the same event, and what the review made of it. */
export const OneEntryPage = (props: EntryPageProps) => {
  const { together, entry, agencies, form } = props;
  const { reference } = together.review;
  const agency = agencies.get(entry.agencyId);
  return (
    <Page
      title={`Entry of ${agency?.name ?? 'an agency'}: ${reference}`}
      heading={momentInWords(entry)}
      caption={`${reference}, entry of ${agency?.name ?? 'an agency'}`}
      form={form}
      back={togetherPaths.all(reference)}
      contentWarning={TOGETHER_WARNING}
    >
      <p class="govuk-body">
        <AgencyBadge mark={agency} />
      </p>
      <NamesBar reference={reference} names={together.names} back={togetherPaths.entry(reference, entry.id)} />
      <Everything {...props} />
      <Pairs {...props} />
      <KeyEventPart {...props} />
      <MissedPart {...props} />
      <OnwardLinks links={props.onward} />
      <CommentsPart {...props} />
    </Page>
  );
};

/** Each of them leads to every entry that concerns them. */
const Named = ({ together, people }: Pick<EntryPageProps, 'together' | 'people'>) => (
  <>
    {people.map(({ id, pseudonym }, index) => (
      <>
        {index > 0 && ', '}
        <a class="govuk-link" href={`${togetherPaths.all(together.review.reference)}?person=${id}`}>
          {together.names.text(pseudonym)}
        </a>
      </>
    ))}
  </>
);

const Everything = ({ together, entry, lines, changedBy, people }: EntryPageProps) => {
  const seen = [...entry.seen.map((one) => seenInWords[one]), entry.seenWords].filter((text) => text !== '').join('. ');
  const rows: readonly [string, string][] = [
    ['What happened', entry.facts],
    ['Kind of event', entry.kind],
    ['Who it concerns', entry.personWords],
    ['Who acted', entry.acted],
    ['Decision or action', entry.decision],
    ['Seen or heard', seen],
    ['Risk tool', entry.riskTool],
    ['Response', entry.response],
    ['Author’s comment', entry.comment],
    ['Significance', entry.significance === '' ? '' : significanceInWords[entry.significance]],
    ['Lines of enquiry', entry.lines.flatMap((id) => lines.get(id) ?? []).join('; ')],
    ['Source', entry.source],
    ['Last changed', `${dateTime(entry.changedAt)}, by ${changedBy}${entry.importId === null ? '' : ', from a file'}`],
  ];
  return (
    <SummaryList
      rows={[
        { key: { text: 'When' }, value: { html: <WhenCell entry={entry} /> } },
        ...rows
          .filter(([, text]) => text !== '')
          .map(([key, text]) => ({ key: { text: key }, value: { html: <span class="dhr-lines">{text}</span> } })),
        ...(people.length === 0
          ? []
          : [{ key: { text: 'Of who is who' }, value: { html: <Named together={together} people={people} /> } }]),
      ]}
    />
  );
};

const Pairs = ({ together, entry, marks, others, agencies }: EntryPageProps) =>
  marks.pairs.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Other agencies on the same</h2>
      <ul class="govuk-list">
        {marks.pairs.map((pair) => {
          const other = others.get(pair.oneId === entry.id ? pair.otherId : pair.oneId);
          return other === undefined ? null : (
            <li key={pair.id}>
              <Tag text={pair.verdict === 'same' ? 'Same event' : 'Different events'} />{' '}
              <AgencyBadge mark={agencies.get(other.agencyId)} />{' '}
              <a class="govuk-link" href={togetherPaths.pair(together.review.reference, pair.oneId, pair.otherId)}>
                {momentInWords(other)}, side by side
              </a>
              {pair.contradiction !== '' && (
                <p class="dhr-entry-line dhr-marked">
                  <Tag text="Contradiction" classes="govuk-tag--red" /> {pair.contradiction}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
