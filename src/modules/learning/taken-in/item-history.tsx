import { parsePartialDate, partialDateInWords } from '../../../kernel/partial-date.js';
import { NATIONAL_THEMES, themeInWords } from '../../../kernel/themes.js';
import { dateTime, longDate } from '../../../web/formats.js';
import { Details, SummaryList } from '../../../web/index.js';
import { responseInWords, sourceInWords } from '../kinds.js';
import type { ItemContent } from '../tables.js';
import type { ItemBefore, LearningItem } from './queries.js';
import type { KeyPoint } from './rules.js';

export interface ItemHistoryProps {
  readonly item: LearningItem;
  /** How it read before, the newest first. */
  readonly before: readonly ItemBefore[];
  readonly agencies: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/** What an item said before each change: only what reads otherwise since. */
export const ItemHistory = ({ item, before, agencies, names }: ItemHistoryProps) =>
  before.length === 0 ? null : (
    <Details summaryText="How it read before">
      {before.map(({ id, content, writtenBy, writtenAt }, at) => {
        const since = inWords(before[at - 1]?.content ?? item, agencies);
        const rows = inWords(content, agencies).filter(({ words }, place) => words !== since[place]?.words);
        const until = before[at - 1]?.writtenAt ?? item.changedAt;
        return (
          <section key={id}>
            <h3 class="govuk-heading-s">{`Until ${dateTime(until)}`}</h3>
            <p class="govuk-body">{`As ${names.get(writtenBy) ?? 'somebody'} left it on ${dateTime(writtenAt)}`}</p>
            <SummaryList
              rows={rows.map(({ name, words }) => ({
                key: { text: name },
                value: { html: <span class="dhr-lines">{words === '' ? '–' : words}</span> },
              }))}
            />
          </section>
        );
      })}
    </Details>
  );

const inWords = (of: ItemContent, agencies: ReadonlyMap<string, string>) =>
  [
    ['Where it comes from', sourceInWords[of.source]],
    ['From', of.board],
    ['Title', of.title],
    ['Published', partialDateInWords(parsePartialDate(of.published) ?? { known: 'not-known' })],
    ['Link', `${of.link}${of.linkWrong ? ' (wrong)' : ''}`],
    ['Received', longDate(of.receivedOn)],
    ['Key points', of.points.map(pointInWords).join('\n')],
    ['Speaks to', [...of.agencies.map((id) => agencies.get(id) ?? ''), of.otherBodies].filter(Boolean).join('; ')],
    ['What it means for us', of.meaning],
    ['What we do', [responseInWords[of.response], of.responseWords, of.responseWho].filter(Boolean).join('\n')],
    ['By when', of.responseBy === null ? '' : longDate(of.responseBy)],
  ].map(([name = '', words = '']) => ({ name, words }));

const pointInWords = ({ text, theme, national }: KeyPoint): string => {
  const themes = [theme === '' ? 'no theme' : themeInWords(theme), nationalInWords(national)].filter(Boolean);
  return `${text} (${themes.join('; ')})`;
};

const nationalInWords = (code: string): string => NATIONAL_THEMES.find((one) => one.code === code)?.label ?? '';
