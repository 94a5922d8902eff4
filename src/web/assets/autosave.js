import { offerChoice } from './autosave-choice.js';
import { lookForSession, stayedSignedIn, writer } from './autosave-session.js';
import { answersIn, contentOf } from './form-content.js';

const QUIET = 2_000;
const PATIENCE = 20_000;
const RETRIES = [3_000, 10_000, 20_000, 40_000, 60_000];
const LOOK_AGAIN = 5_000;
/** The most that a browser sends on while its page is being left. */
const KEPT_ALIVE = 60_000;

/** Saves forms as one types: after two seconds of quiet, and when a field or the page is left. The answers are `savedAnswer`'s. */
export function saveAsTyped() {
  for (const form of document.querySelectorAll('form[data-dhr-autosave]')) watch(form);
}

function watch(form) {
  const status = document.createElement('div');
  status.className = 'dhr-autosave';
  status.setAttribute('role', 'status');
  form.append(status);
  // What errors gave back was never saved.
  const saved = document.querySelector('.govuk-error-summary') ? '' : contentOf(form);
  const state = {
    form,
    status,
    saved,
    before: new Map(answersIn(form)),
    timer: 0,
    tries: 0,
    mode: 'writing',
    sending: undefined,
  };
  say(state, 'Your answers are saved as you type.');
  form.addEventListener('input', () => state.mode === 'writing' && later(state, QUIET));
  form.addEventListener('change', () => state.mode === 'writing' && later(state, 0));
  form.addEventListener('focusout', () => state.mode === 'writing' && later(state, 0));
  form.addEventListener('submit', (event) => beforeSubmit(state, event), true);
  window.addEventListener('online', () => state.tries > 0 && later(state, 0));
  window.addEventListener('focus', () => state.mode === 'out' && later(state, 0));
  document.addEventListener('visibilitychange', () => document.hidden && state.mode === 'writing' && save(state));
}

function later(state, wait) {
  clearTimeout(state.timer);
  state.timer = setTimeout(() => save(state), wait);
}

/** The button is not pressed into a save that is under way, nor over a choice that waits. */
function beforeSubmit(state, event) {
  clearTimeout(state.timer);
  if (state.mode === 'choosing') {
    event.preventDefault();
    event.stopImmediatePropagation();
    state.panel.focus();
  } else if (state.sending) {
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    state.sending.then(() => state.form.requestSubmit(submitter));
  }
}

function save(state) {
  clearTimeout(state.timer);
  if (state.sending || state.mode === 'choosing') return;
  if (state.mode === 'writing' && contentOf(state.form) === state.saved) return;
  state.sending = attempt(state).finally(() => {
    state.sending = undefined;
    if (state.mode === 'writing' && state.tries === 0 && contentOf(state.form) !== state.saved) later(state, QUIET);
  });
}

async function attempt(state) {
  try {
    if (state.mode === 'out' && !(await isBack(state))) return;
    const content = contentOf(state.form);
    const sent = new Map(answersIn(state.form));
    await take(state, await post(state.form), { content, sent });
  } catch {
    again(state, 'Not saved: no connection. What you typed is kept on this page, and is tried again by itself.');
  }
}

function post(form) {
  const body = new URLSearchParams(
    [...new FormData(form)].filter(([name, value]) => name !== '_once' && typeof value === 'string'),
  );
  const keepalive = document.hidden && String(body).length < KEPT_ALIVE;
  const headers = { accept: 'application/json' };
  const signal = AbortSignal.timeout(PATIENCE);
  return fetch(form.dataset.dhrAutosave, { method: 'POST', body, headers, redirect: 'manual', keepalive, signal });
}

async function take(state, answer, { content, sent }) {
  const told = await answer.json().catch(() => undefined);
  if (answer.ok && told) {
    state.saved = content;
    state.before = sent;
    state.tries = 0;
    setVersion(state.form, told.version);
    state.form.dispatchEvent(new CustomEvent('dhr-saved', { detail: content }));
    say(state, `Saved at ${told.savedAt}`);
    stayedSignedIn(Date.now()).catch(() => {});
  } else if (answer.status === 409 && told) choose(state, told);
  else if (answer.status === 422 && told)
    say(state, `Not saved yet. ${told.messages.map((words) => words.replace(/\.?$/, '.')).join(' ')}`, 'trouble');
  else if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) await signedOut(state);
  else if (answer.status === 404)
    say(
      state,
      'Not saved: this can no longer be changed by you. Copy what you typed before you leave the page.',
      'trouble',
    );
  else
    again(
      state,
      'Not saved: the service did not take it. What you typed is kept on this page, and is tried again by itself.',
    );
}

function again(state, words) {
  say(state, words, 'trouble');
  later(state, RETRIES[Math.min(state.tries, RETRIES.length - 1)]);
  state.tries += 1;
}

function setVersion(form, version) {
  const field = form.elements._version;
  if (field && version !== undefined) field.value = version;
}

/** The token of this page is old, or nobody is signed in; the first is mended at once. */
async function signedOut(state) {
  state.mode = 'out';
  if (!(await isBack(state))) return;
  again(state, 'Not saved yet: trying again.');
}

async function isBack(state) {
  const { name, signInAt } = writer();
  const found = await lookForSession(name);
  if (found === 'back') {
    state.mode = 'writing';
    return true;
  }
  const who = found === 'other' ? 'Somebody else has signed in.' : 'You have been signed out.';
  say(state, `${who} What you typed is kept on this page. `, 'trouble', {
    href: signInAt,
    text: 'Sign in again in a new tab',
    target: '_blank',
  });
  later(state, LOOK_AGAIN);
  return false;
}

function choose(state, { version, values }) {
  const decided = () => {
    state.mode = 'writing';
    setVersion(state.form, version);
    state.saved = '';
    later(state, 0);
  };
  state.panel?.remove();
  state.panel = offerChoice(state.form, { before: state.before, theirs: values, decided });
  if (state.panel === undefined) {
    decided();
    return;
  }
  state.mode = 'choosing';
  state.panel.id = 'dhr-choice';
  state.status.before(state.panel);
  say(state, 'Not saved: somebody else changed this. ', 'trouble', {
    href: '#dhr-choice',
    text: 'Choose what to keep',
  });
}

/** Said once: the same words are not announced again. */
function say({ status }, words, kind = '', link) {
  if (status.dataset.said === words) return;
  status.dataset.said = words;
  status.classList.toggle('dhr-autosave--trouble', kind !== '');
  status.textContent = words;
  if (!link) return;
  const made = Object.assign(document.createElement('a'), {
    ...link,
    textContent: link.text,
    className: 'govuk-link',
    rel: 'noopener',
  });
  status.append(made);
}
