import { tools } from './editor-commands.js';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** "Ctrl+B" as the person's keyboard has it. */
const keyWords = (keys) =>
  keys
    .replace('Mod', isMac ? '⌘' : 'Ctrl')
    .split('-')
    .map((key) => key.toUpperCase().replace('CTRL', 'Ctrl').replace('ALT', 'Alt').replace('SHIFT', 'Shift'))
    .join('+');

/** A toolbar over the editor: one stop of the Tab key, arrows within; every button says in words what it does. */
export function makeToolbar(editorId, labelId, view) {
  const bar = document.createElement('div');
  bar.className = 'dhr-editor__tools';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', `Formatting of ${document.getElementById(labelId)?.textContent.trim() ?? 'the text'}`);
  bar.setAttribute('aria-controls', editorId);
  const buttons = tools.flatMap((group) => {
    const part = document.createElement('div');
    part.className = 'dhr-editor__group';
    const made = group.map((tool) => ({ tool, button: makeButton(tool, view) }));
    part.append(...made.map(({ button }) => button));
    bar.append(part);
    return made;
  });
  bar.addEventListener('keydown', (event) => rove(event, buttons));
  for (const [at, { button }] of buttons.entries()) button.tabIndex = at === 0 ? 0 : -1;
  return { bar, update: () => update(buttons, view().state) };
}

function makeButton({ words, keys, run }, view) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'dhr-editor__tool';
  button.textContent = words;
  button.title = `${words} (${keyWords(keys)})`;
  // The selection stays where it is while a button is pressed.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    run(view().state, view().dispatch);
    view().focus();
  });
  return button;
}

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function rove(event, buttons) {
  const at = buttons.findIndex(({ button }) => button === document.activeElement);
  const ends = { Home: 0, End: buttons.length - 1 };
  const to = ends[event.key] ?? (STEPS[event.key] && (at + STEPS[event.key] + buttons.length) % buttons.length);
  if (at === -1 || to === undefined) return;
  event.preventDefault();
  for (const [index, { button }] of buttons.entries()) button.tabIndex = index === to ? 0 : -1;
  buttons[to].button.focus();
}

function update(buttons, state) {
  for (const { tool, button } of buttons) {
    if (tool.isOn) button.setAttribute('aria-pressed', String(tool.isOn(state)));
    if (tool.run(state)) button.removeAttribute('aria-disabled');
    else button.setAttribute('aria-disabled', 'true');
  }
}

/** The keys, listed for whoever opens it. */
export function makeKeyList() {
  const details = document.createElement('details');
  details.className = 'govuk-details dhr-editor__keys';
  const summary = document.createElement('summary');
  summary.className = 'govuk-details__summary';
  const title = document.createElement('span');
  title.className = 'govuk-details__summary-text';
  title.textContent = 'Keyboard shortcuts';
  summary.append(title);
  const text = document.createElement('div');
  text.className = 'govuk-details__text';
  const list = document.createElement('ul');
  list.className = 'govuk-list';
  const lines = tools.flat().map(({ words, keys }) => `${keyWords(keys)}: ${words.toLowerCase()}`);
  for (const words of [...lines, 'Shift+Enter: new line in the same paragraph', 'Tab: leave the text']) {
    const item = document.createElement('li');
    item.textContent = words;
    list.append(item);
  }
  text.append(list);
  details.append(summary, text);
  return details;
}
