import { get, goTo, post } from '../../../platform/http/route.js';
import { inPartnership } from '../../accounts/index.js';
import { onEnteredDraft } from '../drafts/guards.js';
import { draftRoutes } from '../pages/draft-routes.js';
import { withDraft, withOpenDraft } from '../pages/with-draft.js';
import { draftPaths, notificationPaths } from '../paths.js';
import {
  dealWithUnread,
  downloadUploaded,
  enter,
  saveHowReceived,
  showEnter,
  showReceived,
  showUnread,
  showUpload,
  upload,
} from './entry-handlers.js';
import { downloadNotification, downloadOriginal, onNotification, showNotification } from './notification-handlers.js';
import { formInFile } from './read-in.js';

const entering = inPartnership('notification.enter', ['co-ordinator']);
const pattern = draftPaths(notificationPaths.enteredDraftPattern);

/** A little above what is taken, so that a file just too large is refused in words. */
const UPLOAD = 12 * 1024 * 1024;

export const entryRoutes = [
  get(notificationPaths.enter, entering, showEnter),
  post(notificationPaths.enter, entering, enter),
  get(notificationPaths.upload, entering, showUpload),
  post(notificationPaths.upload, entering, upload, {
    uploads: UPLOAD,
    rate: { max: 60, perMinutes: 10 },
    prepare: formInFile.prepare,
  }),
  ...draftRoutes(notificationPaths.enteredDraftPattern, onEnteredDraft),
  get(pattern.received, onEnteredDraft, withOpenDraft(showReceived)),
  post(pattern.received, onEnteredDraft, withOpenDraft(saveHowReceived)),
  get(pattern.unread, onEnteredDraft, withOpenDraft(showUnread)),
  post(pattern.unread, onEnteredDraft, withOpenDraft(dealWithUnread)),
  get(pattern.file, onEnteredDraft, withDraft(downloadUploaded)),
  get(pattern.later, onEnteredDraft, () => goTo(notificationPaths.enter)),
  get(notificationPaths.onePattern, onNotification, showNotification),
  get(notificationPaths.copyPattern, onNotification, downloadNotification),
  get(notificationPaths.filePattern, onNotification, downloadOriginal),
];
