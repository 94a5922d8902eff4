import { found } from '../../../platform/errors.js';
import { paperFile } from '../../../platform/http/paper-file.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { findPartnership } from '../../accounts/index.js';
import { keepingMeeting, type OpenMeeting, readingPaper } from '../opened.js';
import { countPapers, papersOf } from '../papers/queries.js';
import { meetingPaths } from '../paths.js';
import { dayOfMeeting, itemsOf } from '../queries.js';
import { agendaDocument } from './agenda-document.js';
import { AgendaPage, ItemPage } from './agenda-page.js';
import { addItem, changeItem, moveItem, removeItem, theItem } from './change-items.js';
import { drawUpAgenda } from './draw-up-agenda.js';
import { itemForm, placeForm } from './form.js';
import { sendAgenda } from './send-agenda.js';

const agendaPage = async (work: Work, { review, meeting }: OpenMeeting, form: FormState) => (
  <AgendaPage
    reference={review.reference}
    meeting={meeting}
    items={await itemsOf(work, meeting.id)}
    papers={await countPapers(work, meeting.id)}
    form={form}
  />
);

const back = ({ review, meeting }: OpenMeeting, flash?: string) =>
  goTo(meetingPaths.agenda(review.reference, meeting.id), flash === undefined ? {} : { flash });

/** What is printed; not found before there is an agenda that the asker may read. */
async function printed(work: Work, { review, meeting }: OpenMeeting) {
  const items = await itemsOf(work, meeting.id);
  found(items[0]);
  work.saw(review.id, 'meeting-agenda', meeting.id);
  const partnershipName = found(await findPartnership(work, review.partnershipId)).name;
  const { reference } = review;
  const papers = await papersOf(work, review, meeting.id);
  return {
    name: `${reference} agenda ${dayOfMeeting(meeting)}`,
    document: agendaDocument({ reference, partnershipName, meeting, items, papers }),
  };
}

export const agendaRoutes = [
  get(meetingPaths.agendaPattern, keepingMeeting, async (work, _asked, opened) =>
    show(await agendaPage(work, opened, emptyForm())),
  ),

  post(meetingPaths.agendaPattern, keepingMeeting, async (work, asked, opened) => {
    const answer = readForm(itemForm, asked.body);
    if (!answer.ok) return show(await agendaPage(work, opened, answer.form), 422);
    await addItem(work, opened.review, { meeting: opened.meeting, text: answer.value });
    return back(opened, 'Added.');
  }),

  post(meetingPaths.drawUpPattern, keepingMeeting, async (work, _asked, opened) => {
    await drawUpAgenda(work, opened.review, opened.meeting);
    return back(opened, 'Drawn up. Change what does not fit.');
  }),

  get(meetingPaths.itemPattern, keepingMeeting, async (work, asked, opened) => {
    const { title, note } = await theItem(work, opened.meeting, asked.params.item);
    const { review, meeting } = opened;
    return show(<ItemPage reference={review.reference} id={meeting.id} form={emptyForm({ title, note })} />);
  }),

  post(meetingPaths.itemPattern, keepingMeeting, async (work, asked, opened) => {
    const { review, meeting } = opened;
    const item = await theItem(work, meeting, asked.params.item);
    if (asked.body.step === 'remove') {
      await removeItem(work, meeting, item);
      return back(opened, 'Taken out.');
    }
    const answer = readForm(itemForm, asked.body);
    if (!answer.ok) {
      return show(<ItemPage reference={review.reference} id={meeting.id} form={answer.form} />, 422);
    }
    await changeItem(work, meeting, { item, text: answer.value });
    return back(opened);
  }),

  post(meetingPaths.moveItemPattern, keepingMeeting, async (work, asked, opened) => {
    const item = await theItem(work, opened.meeting, asked.params.item);
    const answer = readForm(placeForm, asked.body);
    if (!answer.ok) return show(await agendaPage(work, opened, answer.form), 422);
    await moveItem(work, opened.meeting, { item, to: answer.value.to });
    return back(opened);
  }),

  post(meetingPaths.sendPattern, keepingMeeting, async (work, asked, opened) => {
    const blockers = await sendAgenda(work, opened.review, opened.meeting);
    if (blockers.length > 0) {
      const form = rejected(
        asked.body,
        blockers.map(({ field, says }) => ({ field, message: says })),
      );
      return show(await agendaPage(work, opened, form), 422);
    }
    const papers = await countPapers(work, opened.meeting.id);
    const flash = `Sent. The panel can read the agenda${papers === 0 ? '' : ' and its papers'}.`;
    return goTo(meetingPaths.one(opened.review.reference, opened.meeting.id), { flash });
  }),

  get(meetingPaths.agendaWordPattern, readingPaper, async (work, _asked, opened) => {
    const { name, document } = await printed(work, opened);
    return paperFile(name, 'docx', document);
  }),

  get(meetingPaths.agendaPdfPattern, readingPaper, async (work, _asked, opened) => {
    const { name, document } = await printed(work, opened);
    return paperFile(name, 'pdf', document);
  }),
];
