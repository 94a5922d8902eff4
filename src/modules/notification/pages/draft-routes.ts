import { type Guard, get, post, type Route } from '../../../platform/http/route.js';
import type { DraftAtHand, DraftGone } from '../drafts/guards.js';
import { draftPaths } from '../paths.js';
import {
  addPerson,
  removePerson,
  savePerson,
  showNewPerson,
  showPeople,
  showPerson,
  showRemovePerson,
} from './people-handlers.js';
import { saveSection, showSection } from './section-handlers.js';
import { downloadCopy, send, showCheck, showReceipt, showTasks } from './send-handlers.js';
import { withDraft, withOpenDraft } from './with-draft.js';

/** A person saves a page every few seconds at most; a script is slowed down. */
const saving = { rate: { max: 120, perMinutes: 5 } };
const sending = { rate: { max: 20, perMinutes: 5 } };

/** The pages on which a form is filled in: the same for the referrer and for a co-ordinator who writes for them. */
export function draftRoutes(pattern: string, guard: Guard<DraftAtHand | DraftGone>): Route[] {
  const paths = draftPaths(pattern);
  return [
    get(paths.tasks, guard, withOpenDraft(showTasks)),
    get(paths.section(':section'), guard, withOpenDraft(showSection)),
    post(paths.section(':section'), guard, withOpenDraft(saveSection), saving),
    get(paths.people(':kind'), guard, withOpenDraft(showPeople)),
    get(paths.newPerson(':kind'), guard, withOpenDraft(showNewPerson)),
    post(paths.newPerson(':kind'), guard, withOpenDraft(addPerson), saving),
    get(paths.person(':kind', ':number'), guard, withOpenDraft(showPerson)),
    post(paths.person(':kind', ':number'), guard, withOpenDraft(savePerson), saving),
    get(paths.removePerson(':kind', ':number'), guard, withOpenDraft(showRemovePerson)),
    post(paths.removePerson(':kind', ':number'), guard, withOpenDraft(removePerson), saving),
    get(paths.check, guard, withOpenDraft(showCheck)),
    post(paths.check, guard, withDraft(send), sending),
    get(paths.receipt, guard, withDraft(showReceipt)),
    get(paths.copy, guard, withDraft(downloadCopy), sending),
  ];
}
