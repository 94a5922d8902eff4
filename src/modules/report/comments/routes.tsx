import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm } from '../../../web/index.js';
import { type OpenReport, onReport } from '../opened.js';
import { outlineOf } from '../outline.js';
import { reportPaths } from '../paths.js';
import { writeReport } from '../policy.js';
import { sectionsOf } from '../queries.js';
import { sectionPage } from '../writing/routes.js';
import { addComment } from './add-comment.js';
import { answerComment } from './answer-comment.js';
import { answerForm, commentForm } from './form.js';
import { AllCommentsPage, AnswerPage } from './pages.js';
import { commentsShown } from './shown.js';

const writes = onReport(writeReport);

const commentAsked = async (work: Work, { params }: Asked, open: OpenReport) =>
  found((await commentsShown(work, open)).find(({ id }) => id === params.comment));

export const commentRoutes: readonly Route[] = [
  get(reportPaths.allCommentsPattern, writes, async (work, _asked, open) =>
    show(<AllCommentsPage reference={open.review.reference} comments={await commentsShown(work, open)} />),
  ),

  post(reportPaths.commentsPattern, writes, async (work, asked, open) => {
    const section = found(outlineOf(asked.params.part ?? '', asked.params.key ?? ''));
    const read = readForm(commentForm, asked.body);
    if (!read.ok) return show(await sectionPage(work, open, { section, errors: read.form.errors }), 422);
    const row = (await sectionsOf(work, open.review.id)).find(
      ({ part, key }) => part === section.part && key === section.key,
    );
    const { quote, comment: text } = read.value;
    await addComment(work, open, { part: section.part, key: section.key, quote, text, sectionId: row?.id });
    return goTo(`${reportPaths.section(open.review.reference, section)}#comments`, { flash: 'The comment is kept.' });
  }),

  get(reportPaths.answerPattern, writes, async (work, asked, open) => {
    const comment = await commentAsked(work, asked, open);
    const form = emptyForm({ settled: comment.answeredAs ?? undefined, answer: comment.answer });
    return show(<AnswerPage reference={open.review.reference} comment={comment} form={form} />);
  }),

  post(reportPaths.answerPattern, writes, async (work, asked, open) => {
    const comment = await commentAsked(work, asked, open);
    const { reference } = open.review;
    const read = readForm(answerForm, asked.body);
    if (!read.ok) return show(<AnswerPage reference={reference} comment={comment} form={read.form} />, 422);
    const { settled, answer } = read.value;
    if (settled === 'not-changed' && answer === '') {
      const form = rejected(asked.body, [{ field: 'answer', message: 'Enter why the report is not changed' }]);
      return show(<AnswerPage reference={reference} comment={comment} form={form} />, 422);
    }
    await answerComment(work, open, {
      comment,
      as: settled,
      answer,
      version: versionOf(asked.body),
      typed: asked.body,
    });
    return goTo(reportPaths.allComments(reference), { flash: 'The comment is answered.' });
  }),
];
