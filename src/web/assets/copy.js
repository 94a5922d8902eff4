/** Shows a "Copy" button beside fields that are there to be copied, and says when it is done. */
export function offerCopying() {
  if (!navigator.clipboard) return;
  for (const field of document.querySelectorAll('[data-dhr-copy]')) {
    const button = field.querySelector('button');
    const input = field.querySelector('input');
    const said = field.querySelector('[role=status]');
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(input.value).then(
        () => {
          said.textContent = 'Copied';
        },
        () => {
          input.select();
          said.textContent = 'Press Ctrl and C to copy';
        },
      );
    });
  }
}
