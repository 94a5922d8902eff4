import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Fragment, Slice } from 'prosemirror-model';
import { EditorState, Selection, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { printProse } from '../../kernel/print-prose.js';
import { proseOf } from '../../kernel/prose.js';
import { withoutWordComments } from '../../kernel/word-comments.js';
import { proseFromHtml } from '../../platform/markup/prose-from-html.js';
import { keys, marksTyped } from './editor-commands.js';
import { documentOf, nodesOf, proseIn } from './editor-prose.js';
import { makeKeyList, makeToolbar } from './editor-toolbar.js';

/**
 * Stands an editor in the place of a text area. The text area goes on holding the light markup, so forms, warnings and saving work as
 * they do without it; whoever sets its value tells the editor with an event `dhr-set`.
 */
export function mountEditor(field) {
  const { id } = field;
  const hadFocus = document.activeElement === field;
  const atEnd = field.selectionEnd === field.value.length;
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`);
  if (label) label.id ||= `${id}-label`;
  const frame = document.createElement('div');
  frame.className = 'dhr-editor';
  let view;
  const { bar, update } = makeToolbar(id, label?.id, () => view);
  const editor = { field, written: field.value, update };
  frame.append(bar);
  view = new EditorView(
    { mount: frame.appendChild(document.createElement('div')) },
    {
      state: stateOf(field.value),
      attributes: attributesOf(field, id, label),
      dispatchTransaction: (transaction) => apply(view, editor, transaction),
      handleDOMEvents: { paste, drop },
      handleTextInput: marksTyped,
    },
  );
  field.before(frame);
  frame.after(makeKeyList());
  hide(field, label, view);
  field.addEventListener('dhr-set', () => reload(view, editor));
  window.addEventListener('pageshow', () => reload(view, editor));
  update();
  if (!hadFocus) return;
  if (atEnd) goOnAtEnd(view, field.value);
  view.focus();
}

/** Whoever typed before the editor stood there goes on where they were, with the space they typed last. */
function goOnAtEnd(view, typed) {
  const tr = view.state.tr.setSelection(Selection.atEnd(view.state.doc));
  view.dispatch((typed.endsWith(' ') ? tr.insertText(' ') : tr).setMeta('reloaded', true));
}

const stateOf = (text) => EditorState.create({ doc: documentOf(proseOf(text)), plugins: [history(), keymap(keys)] });

/** The editor takes over the name, the hint and the error of the text area; its height too. */
function attributesOf(field, id, label) {
  return {
    id,
    role: 'textbox',
    'aria-multiline': 'true',
    class: `dhr-editor__text${field.classList.contains('govuk-textarea--error') ? ' dhr-editor__text--error' : ''}`,
    'data-rows': field.rows > 14 ? 'many' : field.rows < 6 ? 'few' : 'some',
    ...(label && { 'aria-labelledby': label.id }),
    ...(field.hasAttribute('aria-describedby') && { 'aria-describedby': field.getAttribute('aria-describedby') }),
    ...(field.classList.contains('govuk-textarea--error') && { 'aria-invalid': 'true' }),
  };
}

function hide(field, label, view) {
  field.id = `${field.id}-markup`;
  field.hidden = true;
  const marks = label?.parentElement.querySelector('[data-dhr-marks]');
  if (marks) marks.hidden = true;
  label?.addEventListener('click', () => view.focus());
}

function apply(view, editor, transaction) {
  view.updateState(view.state.apply(transaction));
  editor.update();
  if (!transaction.docChanged || transaction.getMeta('reloaded')) return;
  editor.written = printProse(proseIn(view.state.doc));
  editor.field.value = editor.written;
  editor.field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Takes what was put into the text area from elsewhere: a browser going back, a version chosen. It can be undone. */
function reload(view, editor) {
  if (editor.field.value === editor.written) return;
  editor.written = editor.field.value;
  const { doc, tr } = view.state;
  const whole = documentOf(proseOf(editor.written)).content;
  view.dispatch(tr.replaceWith(0, doc.content.size, whole).setMeta('reloaded', true));
}

/** Text let go of over the editor goes where it was let go, as if pasted there. */
function drop(view, event) {
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (view.dragging || !event.dataTransfer?.types.includes('text/plain') || !place) return false;
  view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))));
  return takeIn(view, event, event.dataTransfer);
}

const bareText = (data) => proseOf(withoutWordComments(data.getData('text/plain').replace(/\r\n?/g, '\n')));

const paste = (view, event) => event.clipboardData !== null && takeIn(view, event, event.clipboardData);

/**
 * What comes from elsewhere is read by the reader that the server uses, before ProseMirror or the browser make anything of it. Pieces of
 * an editor of ours keep their shape by ProseMirror's own.
 */
function takeIn(view, event, data) {
  const html = data.getData('text/html');
  if (html.includes('data-pm-slice')) return false;
  event.preventDefault();
  const fromHtml = html === '' ? [] : proseFromHtml(html);
  const pasted = nodesOf(fromHtml.length > 0 ? fromHtml : bareText(data));
  if (pasted.length === 0) return true;
  const isOpen = (node) => (node.type.name === 'paragraph' ? 1 : 0);
  const slice = new Slice(Fragment.from(pasted), isOpen(pasted[0]), isOpen(pasted.at(-1)));
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true));
  return true;
}
