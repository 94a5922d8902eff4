let panels = 0;

/**
 * Somebody else saved first. Answers that only one of the two changed are joined without asking; for the rest both texts are shown, and
 * whichever is not kept stays readable below. Answers the panel, or undefined when there is nothing to choose.
 */
export function offerChoice(form, { before, theirs, decided }) {
  const contested = Object.entries(theirs).filter(([name, text]) => {
    const mine = textOf(form, name);
    if (mine === undefined || mine === text || text === before.get(name)) return false;
    if (mine !== before.get(name)) return true;
    setField(form, name, text);
    return false;
  });
  if (contested.length === 0) return undefined;
  panels += 1;
  const panel = element('section', 'dhr-choice');
  const title = element('h2', 'govuk-heading-m', 'Somebody else changed this while you were writing');
  title.id = `dhr-choice-${panels}`;
  panel.setAttribute('aria-labelledby', title.id);
  panel.tabIndex = -1;
  panel.append(title, element('p', 'govuk-body', 'Nothing is lost: choose for each answer what to keep.'));
  let left = contested.length;
  for (const [name, text] of contested) {
    panel.append(
      choiceOf(form, { name, theirs: text }, () => {
        left -= 1;
        if (left > 0) return;
        title.textContent = 'You chose what to keep';
        decided();
      }),
    );
  }
  return panel;
}

function choiceOf(form, { name, theirs }, chosen) {
  const mine = textOf(form, name);
  const part = element('div', 'dhr-choice__answer');
  const label = labelOf(form, name);
  const texts = element('div', 'dhr-choice__texts');
  texts.append(textBox('Yours', mine), textBox('Theirs', theirs));
  const buttons = element('div', 'govuk-button-group');
  const choose = (words, kept, unused) => {
    const button = element('button', 'govuk-button govuk-button--secondary', words);
    button.type = 'button';
    button.setAttribute('aria-label', `${words}: ${label}`);
    button.addEventListener('click', () => {
      setField(form, name, kept);
      part.replaceChildren(element('h3', 'govuk-heading-s', label), outcome(words, unused));
      part.tabIndex = -1;
      part.focus();
      chosen();
    });
    buttons.append(button);
  };
  choose('Keep mine', mine, theirs);
  choose('Take theirs', theirs, mine);
  if (isText(form, name)) choose('Keep both, theirs first', [theirs, mine].filter(Boolean).join('\n\n'), '');
  part.append(element('h3', 'govuk-heading-s', label), texts, buttons);
  return part;
}

function outcome(words, unused) {
  if (unused === '') return element('p', 'govuk-body', `${words}.`);
  const details = element('details', 'govuk-details');
  const summary = element('summary', 'govuk-details__summary');
  summary.append(element('span', 'govuk-details__summary-text', `${words}. Show the text that is not kept`));
  details.append(summary, element('div', 'govuk-details__text dhr-choice__text', unused));
  return details;
}

function textBox(title, text) {
  const box = element('div', 'dhr-choice__side');
  box.append(element('h4', 'govuk-heading-s', title), element('div', 'dhr-choice__text', text || '(empty)'));
  return box;
}

const labelOf = (form, name) => {
  const [field] = [form.elements[name]].flatMap((found) => (found instanceof RadioNodeList ? [...found] : [found]));
  const group = field?.closest('.govuk-form-group');
  return group?.querySelector('legend, label')?.textContent.trim() ?? name;
};

const isText = (form, name) => /^(textarea|text)$/.test(form.elements[name]?.type ?? '');

function textOf(form, name) {
  if (form.elements[name] === undefined) return undefined;
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}

function setField(form, name, text) {
  const field = form.elements[name];
  if (field.type === 'checkbox') field.checked = text !== '';
  else field.value = text;
  if (field instanceof RadioNodeList) return;
  field.dispatchEvent(new Event('dhr-set'));
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function element(name, classes, text = '') {
  const made = document.createElement(name);
  made.className = classes;
  made.textContent = text;
  return made;
}
