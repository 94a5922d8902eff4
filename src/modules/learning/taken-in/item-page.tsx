import { partialDateInWords } from '../../../kernel/partial-date.js';
import { NATIONAL_THEMES, themeInWords } from '../../../kernel/themes.js';
import { dateTime, longDate } from '../../../web/formats.js';
import { Button, InsetText, Page, StackedTable, SummaryList, Tag } from '../../../web/index.js';
import { type Given, GivenList } from '../../board/index.js';
import { responseInWords, sourceInWords } from '../kinds.js';
import { learningPaths } from '../paths.js';
import { ItemHistory } from './item-history.js';
import { PassedOnList } from './passing-on/passed-on-list.js';
import type { PassedOn } from './passing-on/queries.js';
import { type ItemBefore, type LearningItem, publishedOf } from './queries.js';
import { nationalThemesOf } from './rules.js';

export interface ItemPageProps {
  readonly item: LearningItem;
  readonly before: readonly ItemBefore[];
  /** Names of agencies, by id. */
  readonly agencies: ReadonlyMap<string, string>;
  /** Names of those who wrote it, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly keeps: boolean;
  /** The log of the boards, newest first. */
  readonly given: readonly Given[];
  /** What agencies were told, newest first. */
  readonly passedOn: readonly PassedOn[];
}

/** One thing that was taken in: what it teaches, what it means here, what is done, who was given it. */
export const ItemPage = (props: ItemPageProps) => {
  const { item, keeps } = props;
  const isOpen = keeps && item.withdrawnAt === null;
  return (
    <Page
      title={item.title}
      heading={item.title}
      caption={sourceInWords[item.source]}
      back={learningPaths.takenIn}
      wide
    >
      {item.withdrawnAt !== null && (
        <InsetText>{`Withdrawn on ${dateTime(item.withdrawnAt)}: ${item.withdrawnReason}`}</InsetText>
      )}
      <SummaryList rows={rowsOf(props)} />
      {isOpen && (
        <p class="govuk-body dhr-no-print">
          <a class="govuk-link" href={learningPaths.changeItem(item.id)}>
            Change it
          </a>
        </p>
      )}
      <h2 class="govuk-heading-m">Key points</h2>
      <StackedTable
        caption="Key points"
        head={[{ name: 'Point', bare: true }, { name: 'Theme' }, { name: 'National themes' }]}
        rows={item.points.map((point) => [
          { text: point.text },
          { text: point.theme === '' ? 'None of the seven' : themeInWords(point.theme) },
          { text: nationalThemesOf(point).map(nationalInWords).join('; ') || '–' },
        ])}
      />
      {isOpen && (
        <p class="govuk-body dhr-no-print">
          <a class="govuk-link" href={learningPaths.points(item.id)}>
            Change the themes
          </a>
        </p>
      )}
      <GivenList given={props.given} mayKeep={keeps} />
      <PassedOnList {...props} />
      {isOpen && (
        <div class="govuk-button-group dhr-no-print">
          <Button text="Give it to boards" href={learningPaths.giving(item.id)} />
          {item.agencies.length > 0 && (
            <Button
              text="Pass it on to agencies"
              classes="govuk-button--secondary"
              href={learningPaths.passingOn(item.id)}
            />
          )}
          <a class="govuk-link" href={learningPaths.withdrawal(item.id)}>
            Withdraw it
          </a>
        </div>
      )}
      {keeps && <ItemHistory item={item} before={props.before} agencies={props.agencies} names={props.names} />}
    </Page>
  );
};

const nationalInWords = (code: string): string => NATIONAL_THEMES.find((one) => one.code === code)?.label ?? code;

const row = (key: string, text: string) => ({ key: { text: key }, value: { text: text === '' ? '–' : text } });

function rowsOf({ item, agencies, names }: ItemPageProps) {
  const bodies = [...item.agencies.map((id) => agencies.get(id) ?? ''), item.otherBodies].filter((one) => one !== '');
  return [
    row('From', item.board),
    row('Published', partialDateInWords(publishedOf(item))),
    { key: { text: 'Where to read it' }, value: { html: <Link {...item} /> } },
    row('Received', `${longDate(item.receivedOn)}; taken in by ${names.get(item.recordedBy) ?? 'somebody'}`),
    row('Speaks to', bodies.join('; ')),
    { key: { text: 'What it means for us' }, value: { html: <span class="dhr-lines">{item.meaning || '–'}</span> } },
    { key: { text: 'What we do' }, value: { html: <Response {...item} /> } },
  ];
}

const Link = ({ link, linkWrong }: Pick<LearningItem, 'link' | 'linkWrong'>) => {
  if (link === '') return <>No link</>;
  if (!linkWrong)
    return (
      <a class="govuk-link" href={link} rel="noreferrer">
        {link}
      </a>
    );
  return (
    <>
      {link} <Tag text="The link is wrong" classes="govuk-tag--red" />
    </>
  );
};

const Response = ({ response, responseWords, responseWho, responseBy }: LearningItem) => (
  <>
    <p class="govuk-body">{responseInWords[response]}</p>
    {responseWords !== '' && <p class="govuk-body dhr-lines">{responseWords}</p>}
    {(responseWho !== '' || responseBy !== null) && (
      <p class="govuk-body">
        {[responseWho, responseBy === null ? '' : `by ${longDate(responseBy)}`].filter((one) => one !== '').join(', ')}
      </p>
    )}
  </>
);
