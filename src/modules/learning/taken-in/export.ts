import { buffer } from 'node:stream/consumers';
import { partialDateText } from '../../../kernel/partial-date.js';
import { NATIONAL_THEMES, themeInWords } from '../../../kernel/themes.js';
import { type Answer, download } from '../../../platform/http/route.js';
import {
  type Column,
  CSV_TYPE,
  type Sheet,
  writeCsv,
  writeXlsx,
  XLSX_TYPE,
} from '../../../platform/spreadsheet/index.js';
import type { Work } from '../../../platform/work.js';
import { dateTime } from '../../../web/formats.js';
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
  readonly format: 'xlsx' | 'csv';
}

/** Learning, as chosen, as a file: a row for each key point. */
export async function exportItems(work: Work, taken: ItemsTaken): Promise<Answer> {
  const { partnershipId, items, agencies, format } = taken;
  work.record({ action: 'learning.exported', partnershipId, objectKind: 'learning' });
  const sheet: Sheet<Row> = {
    name: 'Learning taken in',
    marking: 'OFFICIAL',
    takenBy: work.actor.kind === 'person' ? work.actor.name : 'the system',
    takenOn: dateTime(work.now),
    columns,
    rows: items.flatMap((item) => {
      const bodies = [...item.agencies.map((id) => agencies.get(id) ?? ''), item.otherBodies]
        .filter(Boolean)
        .join('; ');
      return item.points.map((point) => ({ item, point, bodies }));
    }),
  };
  const name = `${sheet.name} ${work.today}.${format}`;
  return format === 'xlsx'
    ? download(name, XLSX_TYPE, await buffer(writeXlsx(sheet)))
    : download(name, CSV_TYPE, await buffer(writeCsv(sheet)));
}
