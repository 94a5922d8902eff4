import { type Answer, type Asked, goTo, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { capital } from '../../../web/formats.js';
import type { DraftAtHand, DraftGone } from '../drafts/guards.js';
import { GonePage, SentPage } from './later-pages.js';

type Handler = (work: Work, asked: Asked, at: DraftAtHand) => Promise<Answer> | Answer;

/** Goes on with a form that can still be filled in. What was typed into one that cannot is given back. */
export const withOpenDraft =
  (use: Handler) =>
  (work: Work, asked: Asked, at: DraftAtHand | DraftGone): Promise<Answer> | Answer => {
    if (typeof at === 'string') return gone(asked);
    if (at.draft.handedInAt === null) return use(work, asked, at);
    const typed = typedIn(asked);
    return typed.length === 0 ? goTo(at.paths.receipt) : show(<SentPage paths={at.paths} typed={typed} />, 409);
  };

/** Goes on with a form whether or not it has been sent. */
export const withDraft =
  (use: Handler) =>
  (work: Work, asked: Asked, at: DraftAtHand | DraftGone): Promise<Answer> | Answer =>
    typeof at === 'string' ? gone(asked) : use(work, asked, at);

const gone = (asked: Asked): Answer => show(<GonePage typed={typedIn(asked)} />, 410);

/** What was typed, to be given back: names made readable, our own fields left out. */
function typedIn({ method, body }: Asked): { name: string; text: string }[] {
  if (method !== 'POST') return [];
  return Object.entries(body)
    .map(([name, value]) => ({ name, text: [value].flat().join('\n') }))
    .filter(({ name, text }) => !name.startsWith('_') && name !== 'code' && text.trim() !== '')
    .map(({ name, text }) => ({ name: readable(name), text }));
}

const readable = (name: string): string => {
  const spaced = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/-+/g, ' ')
    .toLowerCase();
  return capital(spaced);
};
