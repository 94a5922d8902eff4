import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState, readForm } from '../../../web/forms.js';
import { findPartnership } from '../../accounts/index.js';
import { byLink } from '../../links/index.js';
import { noticePaths } from '../paths.js';
import { acknowledge } from './acknowledge.js';
import { acknowledgeForm } from './form.js';
import { noteOpening, type ReceivedNotice, receivedNotice } from './received.js';
import { ReceivedPage } from './received-page.js';

const recipient = byLink('notice.read', 'notice');

async function page(work: Work, received: ReceivedNotice, form: FormState) {
  const partnership = found(await findPartnership(work, received.partnershipId));
  const around = { partnershipName: partnership.name, partnershipEmail: partnership.email };
  return <ReceivedPage {...around} received={received} form={form} />;
}

export const extractRoutes = [
  get(noticePaths.extractPattern, recipient, async (work, _asked, link) => {
    const received = found(await receivedNotice(work, link));
    await noteOpening(work, link, received);
    return show(await page(work, received, emptyForm()));
  }),

  post(noticePaths.extractPattern, recipient, async (work, asked, link) => {
    const received = found(await receivedNotice(work, link));
    const answer = readForm(acknowledgeForm, asked.body);
    if (!answer.ok) return show(await page(work, received, answer.form), 422);
    await acknowledge(work, received, answer.value);
    return goTo(noticePaths.extract(link.subjectId));
  }),
];
