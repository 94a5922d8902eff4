import type { Day } from '../../../kernel/day.js';
import { eq } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import type { FileToKeep, UploadRefusal } from '../../documents/index.js';
import { standing } from '../counted.js';
import { authorOf, type Writing } from '../giver.js';
import { heldMeasure } from '../held.js';
import type { Producer } from '../kinds.js';
import type { Measure } from '../queries.js';
import { measureReadings } from '../tables.js';
import { vouchInGiving } from '../vouching/vouch.js';
import { keptFile } from './kept-file.js';

/** What was read. Either a share, which is given as so many out of so many, or a value in the unit of the measure. */
export type Figure = { readonly value: number } | { readonly numerator: number; readonly denominator: number };

/** A reading of a measure. */
export interface ReadingDraft {
  readonly figure: Figure;
  readonly isBaseline: boolean;
  /** The day for which it holds; of a period, its last. */
  readonly onDay: Day;
  readonly fromDay: Day | undefined;
  readonly method: string;
  readonly producer: Producer;
  readonly producerName: string;
  readonly note: string;
  readonly file: FileToKeep | undefined;
  /** The run of an audit in this system that it comes from. */
  readonly auditRunId?: string | undefined;
  /** The reading that it puts right: that one stays on record and counts no more. */
  readonly corrects?: string | undefined;
}

/**
 * Keeps a reading of a measure, by the definition that held on its day. One out of none is kept as "nothing to read", and counts for nothing.
 * Answers its id, or why the file is refused: nothing is kept then. Throws `Conflict` when the measure was ended, or the reading that is put
 * right was put right or withdrawn by somebody else, or there is a baseline already.
 */
export async function giveReading(
  work: Work,
  of: Pick<Measure, 'id' | 'claimId'>,
  { draft, writing, typed }: { readonly draft: ReadingDraft; readonly writing: Writing; readonly typed?: FormBody },
): Promise<{ readonly id: string } | UploadRefusal> {
  const { claim, measure } = await heldMeasure(work, of);
  authorise(claim.state !== 'withdrawn' && 'value' in draft.figure === (measure.unit !== 'share'));
  if (measure.endedOn !== null) throw new Conflict('This measure was ended: nothing more is read of it.', typed);
  const { corrects, file, figure, ...kept } = draft;
  const definition = definitionOn(measure.definitions, draft.onDay);
  const others = standing(await readingsNow(work, measure.id));
  if (corrects !== undefined && !others.some(({ id }) => id === corrects))
    throw new Conflict('This reading was put right or withdrawn meanwhile.', typed);
  const isOther = (one: (typeof others)[number]) =>
    one.isBaseline && one.definition === definition && one.id !== corrects;
  if (draft.isBaseline && others.some(isOther)) throw new Conflict(BASELINE_THERE, typed);
  const as = writing.toPseudonyms;
  const title = `Reading: ${measure.definition.what}`.slice(0, 200);
  const documentId = await keptFile(work, claim, { file, title, by: writing.by });
  if (documentId !== null && typeof documentId !== 'string') return documentId;
  const author = authorOf(writing.by);
  const id = work.newId();
  await work.tx.insert(measureReadings).values({
    ...{ ...kept, ...columnsOf(figure), id, claimId: claim.id, measureId: measure.id, documentId },
    ...{ reviewId: claim.reviewId, partnershipId: claim.partnershipId, corrects: corrects ?? null },
    ...{ definition, method: as(draft.method), note: as(draft.note) },
    ...{ producerName: as(draft.producerName), givenBy: author.person, givenByLead: author.lead, givenAt: work.now },
  });
  const { producer, auditRunId } = draft;
  await vouchInGiving(work, claim, { of: { readingId: id }, producer, by: writing.by, auditRunId });
  const action = corrects === undefined ? 'impact.read' : 'impact.reading-corrected';
  work.record({ action, reviewId: claim.reviewId, objectKind: 'impact-claim', objectId: claim.id });
  return { id };
}

const BASELINE_THERE =
  'There is a baseline already: how things were before is not chosen twice. Put that one right instead.';

const readingsNow = ({ tx }: Work, measureId: string) =>
  tx.select().from(measureReadings).where(eq(measureReadings.measureId, measureId));

const columnsOf = (figure: Figure) =>
  'value' in figure
    ? { value: figure.value, numerator: null, denominator: null }
    : {
        numerator: figure.numerator,
        denominator: figure.denominator,
        value: figure.denominator === 0 ? null : (100 * figure.numerator) / figure.denominator,
      };

/** The last definition that held on the day; what is older than all of them was read by the first. */
export const definitionOn = (all: readonly { readonly number: number; readonly fromOn: Day }[], day: Day): number =>
  all.findLast(({ number, fromOn }) => number > 1 && fromOn <= day)?.number ?? 1;
