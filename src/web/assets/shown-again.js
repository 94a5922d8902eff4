/**
 * Where a form holds a part that says what its answers mean, with a button that works it out again, changing an answer presses that button
 * without leaving the page.
 */
export function showAgain() {
  for (const part of document.querySelectorAll('[data-dhr-shown-again]')) {
    part.closest('form').addEventListener('change', () => refresh(part));
  }
}

async function refresh(part) {
  const form = part.closest('form');
  const answers = new URLSearchParams(new FormData(form, part.querySelector('button')));
  const answer = await fetch(form.action, { method: 'POST', body: answers }).catch(() => undefined);
  if (answer === undefined) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const again = page.getElementById(part.id);
  if (again) part.replaceChildren(...again.childNodes);
}
