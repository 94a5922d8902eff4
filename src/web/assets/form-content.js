/** The answers of a form as name and text, files by their name; what begins with an underscore is the program's own. */
export const answersIn = (form) =>
  [...new FormData(form)]
    .filter(([name]) => !name.startsWith('_'))
    .map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);

/** The answers as one text, to compare. */
export const contentOf = (form) => JSON.stringify(answersIn(form));
