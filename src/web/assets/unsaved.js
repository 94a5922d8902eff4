import { contentOf } from './form-content.js';

/** Asks before leaving a page whose form holds changes that were not sent, nor saved as they were typed. */
export function warnOfUnsavedChanges() {
  for (const form of document.querySelectorAll('form[data-dhr-unsaved]')) watch(form);
}

function watch(form) {
  let before = contentOf(form);
  let hasErrors = document.querySelector('.govuk-error-summary') !== null;
  let isSent = false;
  form.addEventListener('submit', () => {
    isSent = true;
  });
  form.addEventListener('dhr-saved', ({ detail }) => {
    before = detail;
    hasErrors = false;
  });
  window.addEventListener('pageshow', () => {
    isSent = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (!isSent && (hasErrors || contentOf(form) !== before)) event.preventDefault();
  });
}
