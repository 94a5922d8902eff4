/** After "Add another" the server marks the new row; the keyboard goes there, unless the page has errors to read first. */
export function moveToAdded() {
  if (document.querySelector('.govuk-error-summary')) return;
  const added = document.querySelector('[data-dhr-added]');
  const target = added?.querySelector('input:not([type=hidden]), select, textarea') ?? added;
  target?.focus();
}
