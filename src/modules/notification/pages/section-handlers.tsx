import { found } from '../../../platform/errors.js';
import { type Answer, type Asked, goTo, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import type { DraftAtHand } from '../drafts/guards.js';
import { saveDraft } from '../drafts/save-draft.js';
import { fingerprint, readAnswers, takeAnswers, valuesOf } from '../questions/read-answers.js';
import { isSectionSlug } from '../questions/sections.js';
import { SectionPage } from './section-page.js';
import { unreadBeside } from './unread-aside.js';
import { sectionFor } from './way-words.js';

const sectionOf = (asked: Asked, { draft }: DraftAtHand) =>
  sectionFor(found(isSectionSlug(asked.params.section) ? asked.params.section : undefined), draft.way);

function page(asked: Asked, at: DraftAtHand, form?: FormState): Answer {
  const section = sectionOf(asked, at);
  const values = valuesOf(section.questions, at.draft.content);
  return show(
    <SectionPage
      section={section}
      form={form ?? emptyForm(values)}
      version={fingerprintKept(asked, form) ?? fingerprint(values)}
      paths={at.paths}
      beside={unreadBeside(at.draft, at.paths)}
    />,
    form === undefined ? 200 : 422,
  );
}

/** A form shown again keeps the version it was made from. */
export const fingerprintKept = (asked: Asked, form: FormState | undefined): number | undefined => {
  const version = asked.body._version;
  return form !== undefined && typeof version === 'string' && /^\d{1,9}$/.test(version) ? Number(version) : undefined;
};

export const showSection = (_work: Work, asked: Asked, at: DraftAtHand): Answer => page(asked, at);

/** Where a saved page leads: back to the whole form, or away from it for now. */
export const onward = (asked: Asked, to: string, later: string): Answer =>
  goTo(asked.body._then === 'later' ? later : to);

export async function saveSection(work: Work, asked: Asked, at: DraftAtHand): Promise<Answer> {
  const { questions } = sectionOf(asked, at);
  const reading = readAnswers(questions, asked.body, work.today);
  if (!reading.ok) return page(asked, at, reading.form);
  await saveDraft(work, at.draft.id, {
    body: asked.body,
    part: (content) => valuesOf(questions, content),
    change: (content) => takeAnswers(questions, content, reading.value),
  });
  return onward(asked, at.paths.tasks, at.paths.later);
}
