const WARN_MINUTES = 3;
const MINUTE = 60_000;

/** Warns three minutes before the session ends; one press stays signed in. What was typed stays on the page in any case. */
export function warnBeforeSessionEnds() {
  const meta = document.querySelector('meta[name=dhr-session-ends]');
  if (!meta?.content) return;
  // The server's clock counts: a laptop that is an hour out must not be told that its session has ended.
  const ahead = meta.dataset.now ? Date.parse(meta.dataset.now) - Date.now() : 0;
  const tabs = new BroadcastChannel('dhr-session');
  const state = { ahead, endsAt: Date.parse(meta.content), dialog: makeDialog(), tabs, told: 'nothing' };
  tabs.addEventListener('message', ({ data }) => extended(state, data));
  state.dialog.querySelector('button').addEventListener('click', () => press(state));
  setInterval(() => look(state), 10_000);
  look(state);
}

/** Each of the two messages opens by itself once: whoever closes it is not interrupted again. */
function look(state) {
  const minutes = Math.ceil((state.endsAt - Date.now() - state.ahead) / MINUTE);
  if (minutes > WARN_MINUTES) return;
  const telling = minutes > 0 ? 'warning' : 'end';
  if (state.told !== telling && !state.dialog.open) state.dialog.showModal();
  if (state.told !== telling && telling === 'end') showEnd(state.dialog);
  state.told = telling;
  if (telling === 'warning') {
    say(
      state.dialog,
      `You will be signed out in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, to keep what is here safe.`,
    );
  }
}

function showEnd(dialog) {
  dialog.querySelector('h2').textContent = 'You have been signed out';
  dialog.querySelector('button').textContent = 'Close this message';
  say(dialog, 'What you typed is still on this page. Copy it, then sign in again.');
}

function press(state) {
  if (state.told === 'end') state.dialog.close();
  else extend(state);
}

async function extend(state) {
  const csrf = document.querySelector('meta[name=dhr-csrf]').content;
  try {
    const answer = await fetch('/session/extension', { method: 'POST', body: new URLSearchParams({ _csrf: csrf }) });
    if (!answer.ok) throw new Error(String(answer.status));
    const { endsAt } = await answer.json();
    state.tabs.postMessage(endsAt);
    extended(state, endsAt);
  } catch {
    say(state.dialog, 'We could not keep you signed in. Copy what you typed, then sign in again in another tab.');
  }
}

function extended(state, endsAt) {
  state.endsAt = Date.parse(endsAt);
  state.told = 'nothing';
  if (state.dialog.open) state.dialog.close();
}

/** Screen readers are told again only when the words change. */
function say(dialog, words) {
  const place = dialog.querySelector('[role=status]');
  if (place.textContent !== words) place.textContent = words;
}

function makeDialog() {
  const dialog = document.createElement('dialog');
  dialog.className = 'dhr-dialog';
  dialog.setAttribute('aria-labelledby', 'dhr-session-title');
  const title = element('h2', 'govuk-heading-m', 'Do you want to stay signed in?');
  title.id = 'dhr-session-title';
  const words = element('p', 'govuk-body', '');
  words.setAttribute('role', 'status');
  const stay = element('button', 'govuk-button', 'Stay signed in');
  stay.type = 'button';
  const leave = element('a', 'govuk-link', 'Sign out');
  leave.href = '/sign-out';
  const group = element('div', 'govuk-button-group', '');
  group.append(stay, leave);
  dialog.append(title, words, group);
  document.body.append(dialog);
  return dialog;
}

function element(name, classes, text) {
  const made = document.createElement(name);
  made.className = classes;
  made.textContent = text;
  return made;
}
