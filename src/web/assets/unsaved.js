/** Asks before leaving a page whose form holds changes that were not sent. */
export function warnOfUnsavedChanges() {
  for (const form of document.querySelectorAll('form[data-dhr-unsaved]')) watch(form);
}

function watch(form) {
  const before = contentOf(form);
  const hasErrors = document.querySelector('.govuk-error-summary') !== null;
  let isSent = false;
  form.addEventListener('submit', () => {
    isSent = true;
  });
  window.addEventListener('pageshow', () => {
    isSent = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (!isSent && (hasErrors || contentOf(form) !== before)) event.preventDefault();
  });
}

const contentOf = (form) =>
  JSON.stringify(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
  );
