/**
 * Puts a field into a cell of a plan, saves what is typed with the version of its row, and puts words back. Answers where to go next. When
 * somebody else changed the same cell first, both are shown and one is chosen.
 */
export function editCell(cell, { typed, column, say }) {
  const before = [...cell.childNodes];
  const field = fieldFor(cell, column, typed);
  const box = document.createElement('div');
  box.className = 'dhr-plan__editor';
  box.append(field);
  cell.replaceChildren(box);
  field.focus();
  if (typed === undefined) field.select?.();
  return new Promise((resolve) => {
    const state = { cell, box, field, before, say, busy: false, done: (next) => resolve(next) };
    field.addEventListener('keydown', (event) => onKey(state, event));
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!box.contains(relatedTarget) && !state.choosing) keep(state, 'away');
    });
  });
}

function fieldFor(cell, column, typed) {
  const { kind, raw } = cell.dataset;
  const field = document.createElement({ text: 'textarea', choice: 'select', day: 'input' }[kind]);
  field.className = { text: 'govuk-textarea', choice: 'govuk-select', day: 'govuk-input' }[kind];
  field.setAttribute('aria-label', column);
  if (kind === 'day') field.type = 'date';
  if (kind === 'text') field.rows = 4;
  if (kind === 'choice')
    for (const [value, words] of JSON.parse(cell.dataset.choices)) field.append(new Option(words, value));
  field.value = typed ?? raw;
  return field;
}

function onKey(state, event) {
  const { key, shiftKey, altKey } = event;
  if (key === 'Escape') putBack(state);
  else if (key === 'Enter' && !shiftKey && !altKey) keep(state, 'down');
  else if (key === 'Tab') keep(state, shiftKey ? 'before' : 'next');
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function putBack(state) {
  const { cell, before, say, done } = state;
  // Taking the field away takes the focus from it, which is no wish to keep what was typed.
  state.busy = true;
  cell.replaceChildren(...before);
  say('Left as it was.');
  done('stay');
}

async function keep(state, next) {
  const { cell, field, say } = state;
  if (state.busy || !cell.contains(field)) return;
  if (field.value === cell.dataset.raw) {
    state.busy = true;
    cell.replaceChildren(...state.before);
    state.done(next);
    return;
  }
  state.busy = true;
  cell.setAttribute('aria-busy', 'true');
  say('Saving…');
  try {
    await take(state, await send(state), next);
  } catch {
    complain(state, 'Not saved: no connection. What you typed is kept here. Press Enter to try again.');
  } finally {
    state.busy = false;
    cell.removeAttribute('aria-busy');
  }
}

function send({ cell, field, reason }) {
  const row = cell.closest('tr');
  const body = new URLSearchParams({
    _csrf: document.querySelector('meta[name="dhr-csrf"]')?.content ?? '',
    _version: row.dataset.version,
    field: cell.dataset.field,
    value: field.value,
    reason: reason?.value ?? '',
  });
  return fetch(row.dataset.action, { method: 'POST', body, headers: { accept: 'application/json' } });
}

async function take(state, answer, next) {
  const { cell, say } = state;
  const isJson = answer.headers.get('content-type')?.includes('json');
  if (answer.status === 409 && !isJson) {
    // The two met at the same moment: asked again, the answer says what the other one left.
    await take(state, await send(state), next);
    return;
  }
  if (answer.redirected || !isJson) {
    complain(state, 'Not saved: you may be signed out. Sign in on another page, then press Enter here.');
    return;
  }
  const told = await answer.json();
  const row = cell.closest('tr');
  if (answer.ok) {
    row.dataset.version = told.version;
    cell.dataset.raw = told.raw;
    cell.textContent = told.shown;
    sayRag(row, told);
    say(`Saved at ${told.savedAt}.`);
    state.done(next);
  } else if (answer.status === 409) await bothShown(state, told, next);
  else {
    if (told.needsReason) askReason(state);
    complain(state, told.messages.join(' '));
  }
}

function sayRag(row, { rag, why }) {
  const cell = row.querySelector('[data-part="rag"]');
  const tag = cell?.querySelector('.govuk-tag');
  if (!tag) return;
  tag.className = `govuk-tag dhr-tag dhr-tag--rag-${rag}`;
  tag.textContent = rag.charAt(0).toUpperCase() + rag.slice(1);
  cell.querySelector('.dhr-plan__why').textContent = why;
}

function complain({ box, field, say }, words) {
  const old = box.querySelector('[data-dhr-wrong]');
  const wrong = old ?? document.createElement('p');
  wrong.className = 'govuk-error-message';
  wrong.dataset.dhrWrong = '';
  wrong.textContent = words;
  if (!old) box.prepend(wrong);
  say(words);
  field.focus();
}

/** A day that others rely on moves with a reason. */
function askReason(state) {
  if (state.reason) return;
  const label = document.createElement('label');
  label.className = 'govuk-label';
  label.textContent = 'Why is the day another one?';
  state.reason = document.createElement('input');
  state.reason.className = 'govuk-input';
  state.reason.addEventListener('keydown', (event) => onKey(state, event));
  label.append(state.reason);
  state.box.append(label);
}

/** Somebody else was first. When they changed other cells of the row alone, it is simply sent again. */
async function bothShown(state, told, next) {
  const { cell, box, field, say } = state;
  cell.closest('tr').dataset.version = told.version;
  if (told.raw === cell.dataset.raw) {
    await take(state, await send(state), next);
    return;
  }
  state.choosing = true;
  const words = document.createElement('p');
  words.className = 'govuk-body-s';
  words.textContent = `Somebody else changed it meanwhile, to: “${told.raw}”. Yours: “${field.value}”.`;
  const theirs = choice('Take theirs', () => {
    cell.dataset.raw = told.raw;
    cell.textContent = told.shown;
    say('Theirs is kept.');
    state.done('stay');
  });
  const mine = choice('Keep mine', () => {
    cell.dataset.raw = told.raw;
    box.replaceChildren(field);
    state.choosing = false;
    keep(state, 'stay');
  });
  box.replaceChildren(words, mine, theirs);
  say(words.textContent);
  mine.focus();
}

function choice(text, use) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary';
  button.textContent = text;
  button.addEventListener('click', use);
  button.addEventListener('keydown', (event) => event.stopPropagation());
  return button;
}
