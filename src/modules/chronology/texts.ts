import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import { and, eq, isNull } from '../../platform/database/sql.js';
import { Conflict } from '../../platform/errors.js';
import { personIn, type Work } from '../../platform/work.js';
import { agenciesOf } from '../accounts/index.js';
import { columnOf } from './columns.js';
import { chronologiesOfReview } from './counts.js';
import { momentInWords } from './entries/entry-words.js';
import { type Entry, entriesOfChronology } from './entries/queries.js';
import { holdOpen } from './hold-open.js';
import type { Chronology } from './opened.js';
import { chronologyPaths } from './paths.js';
import { isOpen } from './rules.js';
import { chronologyEntries } from './tables.js';
import { entryTexts } from './with-names.js';

const headings: Readonly<Record<(typeof entryTexts)[number], string>> = {
  writtenWhen: columnOf('when').heading,
  source: columnOf('source').heading,
  personWords: columnOf('person').heading,
  kind: columnOf('kind').heading,
  facts: columnOf('facts').heading,
  acted: columnOf('acted').heading,
  decision: columnOf('decision').heading,
  seenWords: columnOf('seen').heading,
  riskTool: columnOf('risk').heading,
  response: columnOf('response').heading,
  comment: columnOf('comment').heading,
};

/** Every text of every entry that the asker reads, one chronology after the other. An open one is the co-ordinator's to mend. */
export async function* textsOfChronologies(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  const names = new Map((await agenciesOf(work, of.partnershipId)).map(({ id, name }) => [id, name]));
  for (const chronology of await chronologiesOfReview(work, of.id)) {
    const whole = `Chronology of ${names.get(chronology.agencyId) ?? 'an agency'}`;
    const mends = isOpen(chronology) && of.roles.has('co-ordinator');
    for (const entry of await entriesOfChronology(work, chronology.id))
      for (const column of entryTexts)
        if (entry[column] !== '') yield { whole, ...placeOf(work, { of, chronology, entry, column, mends }) };
  }
}

interface At {
  readonly of: TextsOf;
  readonly chronology: Chronology;
  readonly entry: Entry;
  readonly column: (typeof entryTexts)[number];
  readonly mends: boolean;
}

const placeOf = (work: Work, { of, chronology, entry, column, mends }: At): Omit<TextPlace, 'whole'> => ({
  key: `chronology:${entry.id}:${column}`,
  where: `${momentInWords(entry)}, ${headings[column].toLowerCase()}`,
  text: entry[column],
  href: mends
    ? chronologyPaths.entry(of.reference, chronology.agencyId, entry.id)
    : `${chronologyPaths.own(of.reference, chronology.agencyId)}#e-${entry.id}`,
  mend: mends && column !== 'writtenWhen' ? (text) => mendEntry(work, { entry, column, text }) : undefined,
});

async function mendEntry(
  work: Work,
  { entry, column, text }: { entry: Entry; column: (typeof entryTexts)[number]; text: string },
): Promise<void> {
  await holdOpen(work, entry.chronologyId);
  const changed = await work.tx
    .update(chronologyEntries)
    .set({ [column]: text, changedBy: personIn(work), changedAt: work.now, version: entry.version + 1 })
    .where(
      and(
        eq(chronologyEntries.id, entry.id),
        eq(chronologyEntries.version, entry.version),
        isNull(chronologyEntries.removedAt),
      ),
    )
    .returning({ id: chronologyEntries.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this entry first.');
  work.record({
    action: 'chronology-entry.changed',
    reviewId: entry.reviewId,
    objectKind: 'chronology-entry',
    objectId: entry.id,
    ids: { chronology: entry.chronologyId },
  });
}
