import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { authorise, found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { dayField } from '../../../web/day-field.js';
import { asText, oneOf, textField } from '../../../web/fields.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { type LookDue, latestLook } from '../closure.js';
import { verdicts } from '../kinds.js';
import { type OpenClaim, onClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import { keepChange } from '../policy.js';
import { judge } from './judge.js';
import { JudgePage } from './judge-page.js';
import { LookPage } from './look-page.js';
import { moveLook } from './move-look.js';
import { openActions } from './open-actions.js';
import { notIndependent, partsOf, showsChange } from './rules.js';
import { looksOpen } from './standing.js';
import { blockerInWords } from './words.js';

const keeps = onClaim(keepChange);

const judgementForm = z.object({
  verdict: oneOf(verdicts, 'Select what you judge'),
  reasons: textField({ what: 'The reasons', max: 4000, missing: 'Enter why: what you looked at and what it showed' }),
});

const judgePage = (open: OpenClaim, form: FormState) => <JudgePage open={open} form={form} />;

async function judged(work: Work, asked: Asked, open: OpenClaim) {
  const { standing, names, review } = open;
  const read = readForm(judgementForm, asked.body);
  if (!read.ok) return show(judgePage(open, read.form), 422);
  const look = looksOpen(standing, work.today).find(({ months }) => String(months) === asText(asked.body.look));
  const { verdict } = read.value;
  const reasons = names.toPseudonyms(read.value.reasons);
  const blockers = await judge(work, standing, {
    ...{ verdict, reasons, lookMonths: look?.months, parts: partsOf(open.asJudge, standing.claim) },
    ...{ version: versionOf(asked.body), typed: asked.body },
  });
  if (blockers.length > 0) {
    const errors = blockers.map((blocker) => ({ field: 'verdict', message: blockerInWords[blocker] }));
    return show(judgePage(open, rejected(asked.body, errors)), 422);
  }
  const again =
    !showsChange(verdict) && asText(asked.body.again) === 'yes' ? await openActions(work, open, reasons) : 0;
  return goTo(`${changePaths.one(review.reference, standing.claim.id)}#judgement`, {
    flash:
      again === 0
        ? 'The judgement is kept.'
        : 'The judgement is kept, and the actions are open again. Their leads are told.',
  });
}

const lookForm = ({ today }: Work, latest: Day) =>
  z.object({
    dueOn: dayField({ what: 'The day', fromToday: today, latest, missing: 'Enter the day for looking again' }),
    because: textField({ what: 'The reason', max: 1000, missing: 'Enter why it is looked at on another day' }),
  });

/** Whoever is independent alone sets another day: an owner would put it off for ever. */
function lookAsked(asked: Asked, { standing, asJudge }: OpenClaim) {
  authorise(notIndependent(asJudge, standing.claim) === undefined);
  return found(standing.looks.find(({ months, done }) => done === undefined && String(months) === asked.params.months));
}

const latestFor = ({ today }: Work, { standing }: OpenClaim, { months }: LookDue): Day =>
  latestLook(found(standing.closedOn), months, today);

async function moved(work: Work, asked: Asked, open: OpenClaim) {
  const look = lookAsked(asked, open);
  const latest = latestFor(work, open, look);
  const read = readForm(lookForm(work, latest), asked.body);
  if (!read.ok) return show(<LookPage open={open} look={look} latest={latest} form={read.form} />, 422);
  const { dueOn } = read.value;
  const because = open.names.toPseudonyms(read.value.because);
  const version = versionOf(asked.body);
  const parts = partsOf(open.asJudge, open.standing.claim);
  await moveLook(work, open.standing, { look, dueOn, because, parts, version, typed: asked.body });
  return goTo(`${changePaths.one(open.review.reference, open.standing.claim.id)}#judgement`, {
    flash: 'The day for looking again is changed.',
  });
}

export const judgingRoutes: readonly Route[] = [
  get(changePaths.belowPattern('judge'), keeps, async (_work, _asked, open) => {
    authorise(notIndependent(open.asJudge, open.standing.claim) === undefined);
    return show(judgePage(open, emptyForm({ look: '' })));
  }),
  post(changePaths.belowPattern('judge'), keeps, judged),
  get(changePaths.belowPattern('looks/:months'), keeps, async (work, asked, open) => {
    const look = lookAsked(asked, open);
    return show(<LookPage open={open} look={look} latest={latestFor(work, open, look)} form={emptyForm()} />);
  }),
  post(changePaths.belowPattern('looks/:months'), keeps, moved),
];
