import { baseKeymap, chainCommands, exitCode, lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { schema } from './editor-schema.js';

const { nodes, marks } = schema;

/** The lists that the cursor stands in, innermost first, each with its place. */
function listsAround({ $from }) {
  const found = [];
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type === nodes.bullets || node.type === nodes.numbers) found.push({ node, at: $from.before(depth) });
  }
  return found;
}

const isIn = (type) => (state) => {
  for (let depth = state.selection.$from.depth; depth > 0; depth -= 1) {
    if (state.selection.$from.node(depth).type === type) return true;
  }
  return false;
};

const isHeading = (level) => (state) => {
  const { parent } = state.selection.$from;
  return parent.type === nodes.heading && parent.attrs.level === level;
};

const heading = (level) => (state, dispatch) =>
  isHeading(level)(state)
    ? setBlockType(nodes.paragraph)(state, dispatch)
    : setBlockType(nodes.heading, { level })(state, dispatch);

/** Makes a list, changes one kind into the other, or ends it. */
const list = (type) => (state, dispatch) => {
  const [around] = listsAround(state.selection);
  if (around === undefined) return asParagraph(wrapInList(type))(state, dispatch);
  if (around.node.type === type) return liftListItem(nodes.list_item)(state, dispatch);
  dispatch?.(state.tr.setNodeMarkup(around.at, type, { order: 1 }));
  return true;
};

const quotation = (state, dispatch) =>
  isIn(nodes.quotation)(state) ? lift(state, dispatch) : asParagraph(wrapIn(nodes.quotation))(state, dispatch);

/** A heading becomes a paragraph before it goes into a list or a quotation. */
function asParagraph(command) {
  return (state, dispatch) => {
    if (state.selection.$from.parent.type !== nodes.heading) return command(state, dispatch);
    let plain = state;
    setBlockType(nodes.paragraph)(state, (transaction) => {
      plain = state.apply(transaction);
      dispatch?.(transaction);
    });
    return command(plain, dispatch);
  };
}

/** One list inside another is the most that is kept. */
const further = (state, dispatch) =>
  listsAround(state.selection).length === 1 && sinkListItem(nodes.list_item)(state, dispatch);

const out = liftListItem(nodes.list_item);

const hasMark = (mark) => (state) => {
  const { from, $from, to, empty } = state.selection;
  return empty
    ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined
    : state.doc.rangeHasMark(from, to, mark);
};

const isList = (type) => (state) => listsAround(state.selection)[0]?.node.type === type;

const lineEnd = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.line_end.create()).scrollIntoView());
  return true;
});

const backToParagraph = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const atStart = empty && $from.parentOffset === 0 && $from.parent.type === nodes.heading;
  return atStart && setBlockType(nodes.paragraph)(state, dispatch);
};

/** The buttons, in groups: words, command, keys as Windows names them, and when it is on. */
export const tools = [
  [
    { words: 'Heading', run: heading(1), keys: 'Mod-Alt-1', isOn: isHeading(1) },
    { words: 'Subheading', run: heading(2), keys: 'Mod-Alt-2', isOn: isHeading(2) },
  ],
  [
    { words: 'Bold', run: toggleMark(marks.bold), keys: 'Mod-b', isOn: hasMark(marks.bold) },
    { words: 'Italic', run: toggleMark(marks.italic), keys: 'Mod-i', isOn: hasMark(marks.italic) },
  ],
  [
    { words: 'Bullets', run: list(nodes.bullets), keys: 'Mod-Shift-8', isOn: isList(nodes.bullets) },
    { words: 'Numbers', run: list(nodes.numbers), keys: 'Mod-Shift-7', isOn: isList(nodes.numbers) },
    { words: 'Move in', run: further, keys: 'Mod-]' },
    { words: 'Move out', run: out, keys: 'Mod-[' },
  ],
  [{ words: 'Quotation', run: quotation, keys: 'Mod-Shift-9', isOn: isIn(nodes.quotation) }],
  [
    { words: 'Undo', run: undo, keys: 'Mod-z' },
    { words: 'Redo', run: redo, keys: 'Mod-y' },
  ],
];

/** What keys do. Tab is left to the browser, so that it leads out of the editor. */
export const keys = {
  ...baseKeymap,
  ...Object.fromEntries(tools.flat().map(({ keys: pressed, run }) => [pressed, run])),
  'Mod-Shift-z': redo,
  'Shift-Enter': lineEnd,
  Enter: chainCommands(splitListItem(nodes.list_item), baseKeymap.Enter),
  Backspace: chainCommands(backToParagraph, baseKeymap.Backspace),
};

const STARTS = [
  [/^[-*•]$/, list(nodes.bullets)],
  [/^1[.)]$/, list(nodes.numbers)],
  [/^#$/, heading(1)],
  [/^##$/, heading(2)],
  [/^>$/, quotation],
];
const STARRED = /(?<![\p{L}\p{N}*])(\*{1,2})([^*\s](?:[^*]*[^*\s])?)(\*?)$/u;

/** Marks typed by hand do at once what they would do in the text area: `- `, `1. `, `# `, `> `, `**bold**`, `*italic*`. */
export function marksTyped(view, from, to, text) {
  const { $from } = view.state.selection;
  if (from !== to || $from.parent.type !== nodes.paragraph) return false;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\n');
  if (text === ' ') return startTyped(view, before);
  return text === '*' && starsTyped(view, before);
}

function startTyped(view, before) {
  const [, command] = STARTS.find(([mark]) => mark.test(before)) ?? [];
  if (command === undefined || !command(view.state)) return false;
  const { from } = view.state.selection;
  view.dispatch(view.state.tr.delete(from - before.length, from));
  return command(view.state, view.dispatch);
}

function starsTyped(view, before) {
  const [whole, stars, words, closing] = STARRED.exec(before) ?? [];
  if (whole === undefined || stars.length !== closing.length + 1) return false;
  const { from } = view.state.selection;
  const mark = (stars.length === 2 ? marks.bold : marks.italic).create();
  const start = from - whole.length;
  const { tr } = view.state;
  tr.delete(from - closing.length, from).delete(start, start + stars.length);
  view.dispatch(tr.addMark(start, start + words.length, mark).removeStoredMark(mark));
  return true;
}
