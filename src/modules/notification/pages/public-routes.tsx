import { dayInLondon, inWords } from '../../../kernel/day.js';
import { type Answer, type Asked, download, get, goTo, post, show } from '../../../platform/http/route.js';
import { WORD_TYPE } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { dateTime } from '../../../web/formats.js';
import { rejected } from '../../../web/forms.js';
import { emptyForm } from '../../../web/index.js';
import { partnershipsOpenToPublic } from '../../accounts/index.js';
import { queueMessage } from '../../messages/index.js';
import { anyone } from '../../module.js';
import { findBySecret } from '../drafts/draft.js';
import { type DraftAtHand, draftCookie, hasEnded, onPublicDraft } from '../drafts/guards.js';
import { startDraft } from '../drafts/start-draft.js';
import { draftPaths, notificationPaths } from '../paths.js';
import { blankForm } from '../word-form.js';
import { draftRoutes } from './draft-routes.js';
import { sendEmailCode, showEmail, showEmailCode, tryEmailCode } from './email-handlers.js';
import { partnershipOf } from './form-in-progress.js';
import { GonePage, LaterPage, ResumePage } from './later-pages.js';
import { StartPage } from './start-page.js';
import { withDraft, withOpenDraft } from './with-draft.js';

const begin = anyone('notification.begin');
const pattern = draftPaths(notificationPaths.publicDraftPattern);
const starting = { rate: { max: 20, perMinutes: 10 } };
const codes = { rate: { max: 30, perMinutes: 15 } };
const looking = { rate: { max: 60, perMinutes: 10 } };

async function start(work: Work, asked: Asked): Promise<Answer> {
  const partnerships = await partnershipsOpenToPublic(work);
  const chosen = partnerships.find(({ id }) => id === asked.body.partnership);
  if (chosen === undefined) {
    const form = rejected(asked.body, [{ field: 'partnership', message: 'Select the partnership to notify' }]);
    return show(<StartPage partnerships={partnerships} form={form} />, 422);
  }
  const { id, secret } = await startDraft(work, { way: 'public', partnershipId: chosen.id });
  return goTo(notificationPaths.publicDraft(id), { cookies: [draftCookie(asked, secret)] });
}

/** The draft behind a link, with its secret; undefined when it has ended or never was. */
async function behindLink(work: Work, asked: Asked) {
  const secret = asked.params.secret ?? '';
  const draft = await findBySecret(work, secret);
  return draft === undefined || hasEnded(draft, work) ? undefined : { draft, secret };
}

async function showResume(work: Work, asked: Asked): Promise<Answer> {
  const found = await behindLink(work, asked);
  if (found === undefined) return show(<GonePage typed={[]} />, 410);
  const { name } = await partnershipOf(work, found.draft.partnershipId);
  const startedOn = inWords(dayInLondon(found.draft.createdAt));
  return show(<ResumePage secret={found.secret} startedOn={startedOn} partnershipName={name} />);
}

async function resume(work: Work, asked: Asked): Promise<Answer> {
  const found = await behindLink(work, asked);
  if (found === undefined) return show(<GonePage typed={[]} />, 410);
  const to = notificationPaths.publicDraft(found.draft.id);
  return goTo(to, { cookies: [draftCookie(asked, found.secret)] });
}

const linkTo = (work: Work, { secret }: DraftAtHand): string =>
  work.installation.publicUrl + notificationPaths.resume(secret ?? '');

const showLater = (work: Work, _asked: Asked, at: DraftAtHand): Answer =>
  show(
    <LaterPage
      link={linkTo(work, at)}
      keptUntil={dateTime(at.draft.expiresAt)}
      provedEmail={at.draft.email ?? undefined}
      paths={at.paths}
    />,
  );

/** Only to an address that was proved: a link sent to a mistyped one would open the form to a stranger. */
async function mailLink(work: Work, _asked: Asked, at: DraftAtHand): Promise<Answer> {
  const { draft, paths } = at;
  if (draft.email === null) return goTo(paths.later);
  await queueMessage(work, {
    to: draft.email,
    subject: 'Your unfinished form',
    paragraphs: [
      `You can go on with your form until ${dateTime(draft.expiresAt)}: ${linkTo(work, at)}`,
      'Whoever has this link can read and change the form. Do not pass it on.',
    ],
    partnershipId: draft.partnershipId,
  });
  return goTo(paths.later, { flash: 'We have sent you the link.' });
}

async function downloadBlank(work: Work): Promise<Answer> {
  const [only, ...others] = await partnershipsOpenToPublic(work);
  const isOne = only !== undefined && others.length === 0;
  const partnership = {
    name: isOne ? only.name : 'Community Safety Partnership',
    returnEmail: isOne ? (only.email ?? '') : '',
  };
  return download('Notification form.docx', WORD_TYPE, await blankForm(partnership));
}

export const publicRoutes = [
  get(notificationPaths.start, begin, async (work) =>
    show(<StartPage partnerships={await partnershipsOpenToPublic(work)} form={emptyForm()} />),
  ),
  post(notificationPaths.start, begin, start, starting),
  get(notificationPaths.blankForm, begin, downloadBlank, looking),
  get(notificationPaths.resumePattern, anyone('notification.resume'), showResume, looking),
  post(notificationPaths.resumePattern, anyone('notification.resume'), resume, looking),
  ...draftRoutes(notificationPaths.publicDraftPattern, onPublicDraft),
  get(pattern.email, onPublicDraft, withOpenDraft(showEmail)),
  post(pattern.email, onPublicDraft, withOpenDraft(sendEmailCode), codes),
  get(pattern.code, onPublicDraft, withOpenDraft(showEmailCode)),
  post(pattern.code, onPublicDraft, withOpenDraft(tryEmailCode), codes),
  get(pattern.later, onPublicDraft, withDraft(showLater)),
  post(pattern.later, onPublicDraft, withOpenDraft(mailLink), codes),
];
