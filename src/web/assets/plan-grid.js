import { editCell } from './plan-cell.js';

const NARROW = '(max-width: 40.0525em)';
const PAGE = 10;

/**
 * Tables that work like a spreadsheet: arrows go from cell to cell, Enter or typing changes one where it stands, Escape leaves it as it was,
 * Tab keeps it and goes to the next. One cell at a time is in the order of Tab, as the grid pattern of ARIA has it. On a phone the cards stay.
 */
export function makeGrids() {
  if (window.matchMedia(NARROW).matches) return;
  for (const table of document.querySelectorAll('table[data-dhr-grid]')) makeGrid(table);
}

function makeGrid(table) {
  const status = document.createElement('p');
  status.className = 'govuk-body-s dhr-plan-status';
  status.setAttribute('role', 'status');
  table.closest('section')?.after(status);
  document.querySelector('[data-dhr-grid-help]')?.removeAttribute('hidden');
  const editable = table.dataset.dhrGrid === 'edit';
  const grid = { table, status, editable, rows: [...table.rows].map((row) => [...row.cells]), editing: false };
  table.setAttribute('role', 'grid');
  for (const cell of grid.rows.flat()) dress(grid, cell);
  grid.rows.at(1)?.at(0)?.setAttribute('tabindex', '0');
  table.addEventListener('focusin', ({ target }) => stand(grid, target.closest('th, td')));
  table.addEventListener('keydown', (event) => onKey(grid, event));
  table.addEventListener('dblclick', ({ target }) => change(grid, target.closest('td')));
}

function dress(grid, cell) {
  if (cell.getAttribute('role') === 'cell') cell.setAttribute('role', 'gridcell');
  if (grid.editable && cell.getAttribute('role') === 'gridcell' && !cell.dataset.field) {
    cell.setAttribute('aria-readonly', 'true');
  }
  if (cell.dataset.field && grid.editable) cell.classList.add('dhr-plan__editable');
  cell.setAttribute('tabindex', '-1');
  for (const link of cell.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
}

function stand(grid, cell) {
  if (!cell || grid.editing) return;
  for (const other of grid.table.querySelectorAll('[tabindex="0"]')) other.setAttribute('tabindex', '-1');
  cell.setAttribute('tabindex', '0');
}

function placeOf(grid, cell) {
  const row = grid.rows.findIndex((cells) => cells.includes(cell));
  return { row, column: grid.rows[row]?.indexOf(cell) ?? -1 };
}

function go(grid, row, column) {
  const cells = grid.rows[Math.max(0, Math.min(grid.rows.length - 1, row))];
  const cell = cells?.[Math.max(0, Math.min(cells.length - 1, column))];
  cell?.focus();
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function onKey(grid, event) {
  const cell = event.target.closest('th, td');
  if (!cell || grid.editing || event.altKey || event.metaKey) return;
  const { row, column } = placeOf(grid, cell);
  const far = event.ctrlKey;
  const goes = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [far ? 0 : row, 0],
    End: [far ? grid.rows.length - 1 : row, Number.MAX_SAFE_INTEGER],
    PageUp: [row - PAGE, column],
    PageDown: [row + PAGE, column],
  }[event.key];
  if (goes) {
    event.preventDefault();
    go(grid, ...goes);
  } else if (event.key === 'Enter' || event.key === 'F2') {
    if (event.target !== cell) return;
    event.preventDefault();
    if (!change(grid, cell)) cell.querySelector('a')?.click();
  } else if (event.key.length === 1 && event.key !== ' ' && !far && cell.dataset.kind === 'text') {
    if (change(grid, cell, event.key)) event.preventDefault();
  }
}

/** Whether the cell is one that can be changed. */
function change(grid, cell, typed) {
  if (!cell?.dataset.field || !grid.editable || grid.editing) return false;
  grid.editing = true;
  const column = grid.rows[0]?.[placeOf(grid, cell).column]?.textContent?.trim() ?? '';
  editCell(cell, { typed, column, say: (words) => (grid.status.textContent = words) }).then((next) => {
    grid.editing = false;
    const { row, column: at } = placeOf(grid, cell);
    if (next === 'down') go(grid, row + 1, at);
    else if (next === 'next' || next === 'before') onward(grid, { row, at }, next === 'next' ? 1 : -1);
    else if (next === 'stay') cell.focus();
  });
  return true;
}

/** To the next cell of the row that can be changed, else out of the row as the arrows would go. */
function onward(grid, { row, at }, step) {
  const cells = grid.rows[row];
  for (let column = at + step; cells[column]; column += step)
    if (cells[column].dataset.field) return go(grid, row, column);
  return go(grid, row + step, step > 0 ? 0 : Number.MAX_SAFE_INTEGER);
}
