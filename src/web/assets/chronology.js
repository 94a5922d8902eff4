/** Typing a chronology faster: dates are read back as one types, Ctrl and Enter saves, arrows go from row to row. */
export function helpWithEntries() {
  for (const form of document.querySelectorAll('[data-dhr-entry]')) readDatesBack(form);
  for (const table of document.querySelectorAll('[data-dhr-rows]')) moveByArrows(table);
  for (const box of document.querySelectorAll('textarea[data-dhr-paste]')) takeTables(box);
  // The page that says how far the reading is asks for the next rows by itself.
  document.querySelector('[data-dhr-go-on]')?.closest('form')?.requestSubmit();
}

function readDatesBack(form) {
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.target.tagName !== 'TEXTAREA') return;
    event.preventDefault();
    form.closest('form')?.requestSubmit();
  });
  const box = form.querySelector('[data-dhr-when]');
  if (!box) return;
  const line = document.createElement('p');
  line.className = 'govuk-body-s dhr-date-read';
  line.setAttribute('role', 'status');
  box.after(line);
  let asked = box.value;
  box.addEventListener('change', async () => {
    asked = box.value;
    if (asked.trim() === '') {
      line.textContent = '';
      return;
    }
    const address = `${form.dataset.dhrEntry}?${new URLSearchParams({ when: asked })}`;
    const answer = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => undefined);
    if (!answer?.ok || asked !== box.value) return;
    const { ok, words } = await answer.json();
    line.textContent = ok ? `Understood as: ${words}` : words;
  });
}

function moveByArrows(table) {
  const links = [...table.querySelectorAll('tbody a')];
  table.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = links.indexOf(event.target);
    if (step === undefined || at < 0) return;
    const next = links[at + step] ?? (step > 0 ? document.querySelector('[data-dhr-when]') : undefined);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** A table pasted from Word or Excel brings its cells along: they become lines with tabs, as the box takes them. */
function takeTables(box) {
  box.addEventListener('paste', (event) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (!/<table/i.test(html)) return;
    const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
    if (!table) return;
    event.preventDefault();
    const rows = [...table.rows].map((row) => [...row.cells].map(cellText).join('\t'));
    box.setRangeText(`${rows.join('\n')}\n`, box.selectionStart, box.selectionEnd, 'end');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function cellText(cell) {
  // Word's marks of comments are no words of the entry.
  for (const mark of cell.querySelectorAll('.MsoCommentReference, .msocomanchor, a[href^="#_msocom_"]')) mark.remove();
  for (const line of cell.querySelectorAll('br')) line.replaceWith('\n');
  for (const paragraph of cell.querySelectorAll('p, li, div')) paragraph.append('\n');
  const text = cell.textContent.replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, '\n').trim();
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
