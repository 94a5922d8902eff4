import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { Elsewhere, type Guard, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { dayField } from '../../../web/day-field.js';
import { oneOf, textField } from '../../../web/fields.js';
import { readForm } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { openedBy } from '../../documents/index.js';
import { doneInReviewBy } from '../../reviews/index.js';
import { endMember } from '../members/end-member.js';
import { type OpenMember, onMember } from '../members/on-member.js';
import type { LastWord } from '../members/standing.js';
import { panelPaths } from '../paths.js';
import { keepPanel } from '../policy.js';
import { ConflictPage } from './conflict-page.js';
import { recordStep } from './record-step.js';

interface OpenConflict extends OpenMember {
  readonly word: LastWord;
}

/** A member whose last word is that they have a conflict. */
const onConflict: Guard<OpenConflict> = {
  ...onMember(keepPanel),
  open: async (work, asked) => {
    const opened = await onMember(keepPanel).open(work, asked);
    if (opened === undefined || opened instanceof Elsewhere) return opened;
    const { word } = opened.member;
    return word?.declared === 'conflict' ? { ...opened, word } : undefined;
  },
};

const stepForm = (today: Day, hasLeft: boolean) =>
  z.object({
    done: textField({ what: 'What was done', max: 4000, missing: 'Enter what was done' }),
    doneOn: dayField({ what: 'Day', byToday: today }),
    ...(hasLeft ? {} : { leaves: oneOf(['yes', 'no'], 'Select whether they leave the panel') }),
  });

async function page(work: Work, { review, member, word }: OpenConflict, form: FormState) {
  const personId = member.row.personId ?? '';
  const acts = (await doneInReviewBy(work, review, [personId])).get(personId) ?? [];
  const papers = await openedBy(work, review.id, personId);
  return (
    <ConflictPage reference={review.reference} member={member} word={word} papers={papers} acts={acts} form={form} />
  );
}

export const conflictRoutes = [
  get(panelPaths.conflictPattern, onConflict, async (work, _asked, opened) =>
    show(await page(work, opened, emptyForm(dayValues('doneOn', work.today)))),
  ),

  post(panelPaths.conflictPattern, onConflict, async (work, asked, opened) => {
    const { review, member, word } = opened;
    const { row } = member;
    const answer = readForm(stepForm(work.today, row.leftOn !== null), asked.body);
    if (!answer.ok) return show(await page(work, opened, answer.form), 422);
    const { done, doneOn, leaves } = answer.value;
    await recordStep(work, { review, row, word }, { done, doneOn, typed: asked.body });
    if (leaves === 'yes')
      await endMember(work, { review, row }, { leftOn: work.today, reason: 'Declared a conflict of interest' });
    return goTo(panelPaths.panel(review.reference), { flash: 'What was done is on record.' });
  }),
];
