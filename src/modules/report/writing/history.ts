import { desc, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { namesOfPeople } from '../../accounts/index.js';
import type { SectionRow } from '../queries.js';
import { reportSectionTexts } from '../tables.js';

/** A text that a section had. */
export interface EarlierText {
  readonly number: number;
  readonly text: string;
  readonly after: string;
  readonly by: string;
  readonly at: Date;
}

/** A pause longer than this begins a new text: what was typed in one go is one. */
const ONE_GO = 15 * 60_000;

/** The texts of a section, the newest first: of what one person typed in one go the last, unless somebody else wrote between. */
export async function historyOf(work: Work, { id }: SectionRow): Promise<EarlierText[]> {
  const rows = await work.tx
    .select()
    .from(reportSectionTexts)
    .where(eq(reportSectionTexts.sectionId, id))
    .orderBy(desc(reportSectionTexts.number));
  const names = await namesOfPeople(
    work,
    rows.map(({ writtenBy }) => writtenBy),
  );
  return lastOfEachGo(rows).map(({ number, text, after, writtenBy, writtenAt }) => ({
    number,
    text,
    after,
    by: names.get(writtenBy) ?? 'A former colleague',
    at: writtenAt,
  }));
}

/** What was written, by whom and when. */
export interface Written {
  readonly writtenBy: string;
  readonly writtenAt: Date;
}

/** Of texts from the newest to the oldest, those that ended a go. */
export const lastOfEachGo = <Text extends Written>(texts: readonly Text[]): Text[] =>
  texts.filter((text, at) => {
    const newer = texts[at - 1];
    return (
      newer === undefined ||
      newer.writtenBy !== text.writtenBy ||
      newer.writtenAt.getTime() - text.writtenAt.getTime() > ONE_GO
    );
  });
