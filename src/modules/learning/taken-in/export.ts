import { partialDateText } from '../../../kernel/partial-date.js';
import { NATIONAL_THEMES, themeInWords } from '../../../kernel/themes.js';
import type { Answer } from '../../../platform/http/route.js';
import { type SheetFormat, sheetFile } from '../../../platform/http/sheet-file.js';
import type { Column } from '../../../platform/spreadsheet/index.js';
import type { Work } from '../../../platform/work.js';
import { responseInWords, sourceInWords } from '../kinds.js';
import { type LearningItem, publishedOf } from './queries.js';
import { type KeyPoint, nationalThemesOf } from './rules.js';

interface Row {
  readonly item: LearningItem;
  readonly point: KeyPoint;
  /** The agencies it speaks to, in words. */
  readonly bodies: string;
}

const nationalInWords = (point: KeyPoint): string =>
  NATIONAL_THEMES.filter(({ code }) => nationalThemesOf(point).includes(code))
    .map(({ label }) => label)
    .join('; ');

const columns: readonly Column<Row>[] = [
  { title: 'Title', width: 40, value: ({ item }) => item.title },
  { title: 'Key point', width: 70, value: ({ point }) => point.text },
  { title: 'Theme', width: 30, value: ({ point }) => (point.theme === '' ? 'None' : themeInWords(point.theme)) },
  { title: 'National themes', width: 30, value: ({ point }) => nationalInWords(point) },
  { title: 'Where it comes from', width: 30, value: ({ item }) => sourceInWords[item.source] },
  { title: 'From', width: 30, value: ({ item }) => item.board },
  { title: 'Published', kind: 'day', value: ({ item }) => partialDateText(publishedOf(item)) },
  { title: 'Link', width: 40, value: ({ item }) => `${item.link}${item.linkWrong ? ' (wrong)' : ''}` },
  { title: 'Received', kind: 'day', value: ({ item }) => item.receivedOn },
  { title: 'Speaks to', width: 40, value: ({ bodies }) => bodies },
  { title: 'What it means for us', width: 50, value: ({ item }) => item.meaning },
  { title: 'Answer', value: ({ item }) => responseInWords[item.response] },
  { title: 'What we do', width: 50, value: ({ item }) => item.responseWords },
  { title: 'Who', width: 30, value: ({ item }) => item.responseWho },
  { title: 'By', kind: 'day', value: ({ item }) => item.responseBy },
];

export interface ItemsTaken {
  readonly partnershipId: string;
  readonly items: readonly LearningItem[];
  /** Names of agencies, by id. */
  readonly agencies: ReadonlyMap<string, string>;
  readonly format: SheetFormat;
}

/** Learning, as chosen, as a file: a row for each key point. */
export async function exportItems(work: Work, taken: ItemsTaken): Promise<Answer> {
  const { partnershipId, items, agencies, format } = taken;
  work.record({ action: 'learning.exported', partnershipId, objectKind: 'learning' });
  return sheetFile(work, format, {
    name: 'Learning taken in',
    marking: 'OFFICIAL',
    columns,
    rows: items.flatMap((item) => {
      const bodies = [...item.agencies.map((id) => agencies.get(id) ?? ''), item.otherBodies]
        .filter(Boolean)
        .join('; ');
      return item.points.map((point) => ({ item, point, bodies }));
    }),
  });
}
