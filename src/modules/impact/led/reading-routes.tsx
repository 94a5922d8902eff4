import { authorise } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { DOCUMENT_BYTES } from '../../documents/index.js';
import { nextReadingOn } from '../asking/rules.js';
import { standing } from '../counted.js';
import { correctedIn } from '../entering/corrected.js';
import { readingValues, readReading } from '../entering/reading-form.js';
import { ReadingPage } from '../entering/reading-page.js';
import { stillRead } from '../entering/still-read.js';
import { ledChangePaths } from '../paths.js';
import type { Reading } from '../queries.js';
import { giveReading, type ReadingDraft } from '../readings/give-reading.js';
import { mayWithdraw } from '../readings/withdraw.js';
import { measureWithNames } from '../with-names.js';
import { around, type MeasureInHand, onLedMeasure, writingOf } from './led-claims.js';

/** What the address or the form asks for: another reading, the baseline, or one of their own put right. */
function askedFor(asked: Asked, hand: MeasureInHand): { corrects: Reading | undefined; isBaseline: boolean } {
  authorise(hand.claim.state !== 'withdrawn');
  stillRead(hand.measure, asked);
  const corrects = correctedIn(asked, ownReadings(hand));
  return { corrects, isBaseline: corrects?.isBaseline ?? (asked.query.baseline ?? asked.body.baseline) === 'yes' };
}

/** What they gave themself: all that they put right. */
const ownReadings = ({ measure, ...hand }: MeasureInHand): Reading[] =>
  measure.readings.filter((one) => mayWithdraw(one, writingOf(hand).by));

const page = (asked: Asked, hand: MeasureInHand, form: FormState) => {
  const { claim, measure, text } = hand;
  return (
    <ReadingPage
      {...askedFor(asked, hand)}
      measure={measureWithNames(measure, text)}
      {...around(hand)}
      reference={claim.led.reference}
      form={form}
    />
  );
};

async function give(work: Work, asked: Asked, hand: MeasureInHand) {
  const { measure } = hand;
  const of = askedFor(asked, hand);
  const file = asked.spooled?.find(({ field }) => field === 'file');
  const read = readReading(asked.body, { measure, ...of, file, today: work.today, body: hand.claim.bodyName });
  if ('errors' in read) return show(page(asked, hand, rejected(asked.body, read.errors)), 422);
  const given = await giveReading(work, measure, { draft: read.draft, writing: writingOf(hand), typed: asked.body });
  if ('refused' in given)
    return show(page(asked, hand, rejected(asked.body, [{ field: 'file', message: given.words }])), 422);
  return goTo(around(hand).back, { flash: `Thank you. ${keptInWords(read.draft, hand)}` });
}

/** What was kept, and when the next one is due. */
export function keptInWords(
  { figure, isBaseline, onDay }: ReadingDraft,
  { measure }: Pick<MeasureInHand, 'measure'>,
): string {
  const nothing = 'denominator' in figure && figure.denominator === 0;
  const kept = nothing
    ? 'It is kept that there was no case in the period: that is an answer, and counts neither for nor against a change.'
    : 'The figure is kept.';
  if (isBaseline) return kept;
  const others = standing(measure.readings);
  const next = nextReadingOn({ ...measure, readings: [...others, { onDay, isBaseline: false }] });
  return next === undefined ? kept : `${kept} We ask you again on ${longDate(next)}.`;
}

const PATTERN = ledChangePaths.belowPattern('measures/:measure/reading');

/** Readings, given by whoever leads the claim. */
export const ledReadingRoutes: readonly Route[] = [
  get(PATTERN, onLedMeasure, (work, asked, hand) => {
    work.saw(hand.claim.reviewId, 'impact-claim', hand.claim.id);
    const { corrects } = askedFor(asked, hand);
    return show(page(asked, hand, emptyForm(readingValues(hand.measure, corrects))));
  }),
  post(PATTERN, onLedMeasure, give, { uploads: DOCUMENT_BYTES, spool: true }),
];
