/** How Word marks a comment where it is copied as bare text: the initials of whoever wrote it, and a number. */
const MARK = /\[[A-Z]{1,5}\d{1,4}\]/g;

/**
 * Bare text that was copied from Word, without the marks of its comments and the comments themselves, which Word puts below the text. Only a mark
 * that stands in the text and again at the start of a line below is Word's: one alone is somebody's own and stays.
 */
export function withoutWordComments(text: string): string {
  const lines = text.split('\n');
  const told = lines.map((line) => /^[ \t]*(\[[A-Z]{1,5}\d{1,4}\])\s*\S/.exec(line)?.[1]);
  const first = told.findIndex(
    (mark, at) => mark !== undefined && lines.slice(0, at).some((line) => line.includes(mark)),
  );
  if (first < 0) return text;
  const marks = new Set(told.slice(first).filter((mark) => mark !== undefined));
  return lines
    .slice(0, first)
    .join('\n')
    .replace(MARK, (mark) => (marks.has(mark) ? '' : mark))
    .trimEnd();
}
