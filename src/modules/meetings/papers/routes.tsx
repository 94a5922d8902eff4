import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { DOCUMENT_BYTES } from '../../documents/index.js';
import { keepingMeeting, type OpenMeeting } from '../opened.js';
import { meetingPaths } from '../paths.js';
import { attachable, attachPaper, putPaperFirst, removePaper, uploadPaper } from './attach-paper.js';
import { attachForm, uploadForm } from './form.js';
import { PapersPage } from './papers-page.js';
import { papersOf } from './queries.js';

const papersPage = async (work: Work, { review, meeting }: OpenMeeting, form: FormState) => (
  <PapersPage
    reference={review.reference}
    meeting={meeting}
    papers={await papersOf(work, review, meeting.id)}
    attachable={await attachable(work, review, meeting.id)}
    form={form}
  />
);

const back = ({ review, meeting }: OpenMeeting, flash: string) =>
  goTo(meetingPaths.papers(review.reference, meeting.id), { flash });

const added = ({ agendaSentAt }: OpenMeeting['meeting']): string =>
  agendaSentAt === null ? 'Added.' : 'Added. The panel can open it.';

export const paperRoutes = [
  get(meetingPaths.papersPattern, keepingMeeting, async (work, _asked, opened) =>
    show(await papersPage(work, opened, emptyForm({ marking: 'OFFICIAL-SENSITIVE' }))),
  ),

  post(meetingPaths.papersPattern, keepingMeeting, async (work, asked, opened) => {
    const again = async (form: FormState) => show(await papersPage(work, opened, form), 422);
    const answer = readForm(attachForm, asked.body);
    if (!answer.ok) return again(answer.form);
    const { review, meeting } = opened;
    const document = (await attachable(work, review, meeting.id)).find(({ id }) => id === answer.value.document);
    if (document === undefined)
      return again(rejected(asked.body, [{ field: 'document', message: 'Select a document' }]));
    await attachPaper(work, meeting, document);
    return back(opened, added(meeting));
  }),

  post(
    meetingPaths.uploadPattern,
    keepingMeeting,
    async (work, asked, opened) => {
      const [file] = asked.spooled ?? [];
      const isChosen = file !== undefined && file.fileName !== '';
      const answer = readForm(uploadForm, asked.body);
      if (!answer.ok || !isChosen) {
        const missing = isChosen ? [] : [{ field: 'file', message: 'Choose a file' }];
        const form = rejected(asked.body, [...(answer.ok ? [] : answer.form.errors), ...missing]);
        return show(await papersPage(work, opened, form), 422);
      }
      const { review, meeting } = opened;
      const refused = await uploadPaper(work, review, { meeting, paper: { ...answer.value, file } });
      if (refused === undefined) return back(opened, added(meeting));
      const form = rejected(asked.body, [{ field: 'file', message: refused.words }]);
      return show(await papersPage(work, opened, form), 422);
    },
    { uploads: DOCUMENT_BYTES, spool: true },
  ),

  post(meetingPaths.paperPattern, keepingMeeting, async (work, asked, opened) => {
    const { review, meeting } = opened;
    const { id } = found((await papersOf(work, review, meeting.id)).find((paper) => paper.id === asked.params.paper));
    if (asked.body.step === 'first') {
      await putPaperFirst(work, meeting, id);
      return back(opened, 'Moved.');
    }
    await removePaper(work, meeting, id);
    return back(opened, 'Taken off. A release that was made stays: take it back on the page of the document.');
  }),
];
