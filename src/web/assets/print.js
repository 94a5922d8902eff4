/** Shows a "Print" button where a page is there to be kept. Without script the browser's own menu prints it. */
export function offerPrinting() {
  for (const button of document.querySelectorAll('[data-dhr-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}
