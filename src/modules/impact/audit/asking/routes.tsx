import { isTheme } from '../../../../kernel/themes.js';
import { eq } from '../../../../platform/database/sql.js';
import { Conflict } from '../../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { versionOf } from '../../../../web/forms.js';
import { emptyForm, type FormState } from '../../../../web/index.js';
import { recommendations } from '../../../recommendations/index.js';
import { type AuditDoor, type AuditRoom, auditAsked } from '../opened.js';
import { auditPages } from '../paths.js';
import { type AuditDraft, beginAudit } from './begin-audit.js';
import { changeAudit, isFixed } from './change-audit.js';
import { questionValues, readQuestions } from './form.js';
import { QuestionsPage } from './questions-page.js';
import { suggestedQuestions } from './suggested.js';

/** Never an empty box: what is measured, and questions that fit the theme. */
async function begun(work: Work, { claim, measure }: AuditRoom): Promise<AuditDraft> {
  const [row] = await work.tx
    .select({ theme: recommendations.theme, more: recommendations.moreThemes })
    .from(recommendations)
    .where(eq(recommendations.id, claim.recommendationId));
  const themes = [row?.theme ?? '', ...(row?.more ?? [])].filter(isTheme);
  const what = { text: `Does the file show it: ${measure.definition.what}?`.slice(0, 300), mayNotApply: false };
  const asked = [what, ...suggestedQuestions[themes[0] ?? 'policy']];
  return {
    title: measure.definition.what.slice(0, 150),
    questions: asked.map((question, at) => ({ id: `q${at + 1}`, ...question, decides: at === 0 })),
    producer: 'own',
    producerName: '',
  };
}

const page = (room: AuditRoom, form: FormState, of: { readonly back: string; readonly version?: number }) => (
  <QuestionsPage caption={room.caption} body={room.claim.bodyName} form={form} {...of} />
);

export const askingRoutes = ({ pattern, works }: AuditDoor): readonly Route[] => [
  get(pattern(auditPages.fresh), works, async (work, _asked, room) =>
    show(page(room, emptyForm(questionValues(await begun(work, room))), { back: room.paths.home })),
  ),
  post(pattern(auditPages.fresh), works, async (work, asked, room) => {
    const read = readQuestions(asked.body);
    if (!read.ok) return show(page(room, read.form, { back: room.paths.home }), 422);
    const id = await beginAudit(work, room.measure, { draft: read.value, writing: room.writing });
    return goTo(room.paths.draw(id), { flash: 'The questions are kept. Now draw the files.' });
  }),
  get(pattern(auditPages.questions), works, (_work, asked, room) => {
    const audit = auditAsked(asked, room);
    if (isFixed(audit)) throw new Conflict('A file was answered: the questions stay as they are.', {});
    const back = room.paths.one(audit.id);
    return show(page(room, emptyForm(questionValues(audit)), { back, version: audit.version }));
  }),
  post(pattern(auditPages.questions), works, async (work, asked, room) => {
    const audit = auditAsked(asked, room);
    const read = readQuestions(asked.body);
    const back = room.paths.one(audit.id);
    if (!read.ok) return show(page(room, read.form, { back, version: versionOf(asked.body) ?? audit.version }), 422);
    const change = { draft: read.value, writing: room.writing, version: versionOf(asked.body), typed: asked.body };
    await changeAudit(work, audit, change);
    return goTo(back, { flash: 'The questions are changed.' });
  }),
];
