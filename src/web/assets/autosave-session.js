/** Any page tells whether its reader is signed in; this one shows nothing of a case, so looking at it goes on no record. */
const LOOKING_PLACE = '/sign-out';
const OFTEN = 5 * 60_000;

const nameIn = (page) => page.querySelector('.dhr-signed-in a')?.textContent.trim() ?? '';

/** Who wrote on this page, and where they sign in again: whoever came by a link opens their page again. */
export const writer = () => ({
  name: nameIn(document),
  signInAt: nameIn(document) === '' ? location.href : '/sign-in',
});

/**
 * Looks whether the writer is signed in again, and gives every form of this page the token of the new session. Answers `back`, `out`, or
 * `other` when somebody else has signed in meanwhile: nothing must be saved in their name.
 */
export async function lookForSession(name) {
  const answer = await fetch(LOOKING_PLACE, { cache: 'no-store' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const token = page.querySelector('meta[name=dhr-csrf]')?.content;
  if (!token) return 'out';
  if (nameIn(page) !== name) return 'other';
  for (const field of document.querySelectorAll('input[name=_csrf]')) field.value = token;
  const own = document.querySelector('meta[name=dhr-csrf]');
  if (own) own.content = token;
  tellTabs(page.querySelector('meta[name=dhr-session-ends]')?.content);
  return 'back';
}

let toldAt = 0;

/** Writing counts as being there: each save keeps the session alive, and now and then the warning before its end is told so. */
export async function stayedSignedIn(now) {
  const token = document.querySelector('meta[name=dhr-csrf]')?.content;
  if (!token || now - toldAt < OFTEN) return;
  toldAt = now;
  const answer = await fetch('/session/extension', { method: 'POST', body: new URLSearchParams({ _csrf: token }) });
  if (answer.ok) tellTabs((await answer.json()).endsAt);
}

function tellTabs(endsAt) {
  if (!endsAt) return;
  const tabs = new BroadcastChannel('dhr-session');
  tabs.postMessage(endsAt);
  tabs.close();
}
