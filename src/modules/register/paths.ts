import { type RegisterView, viewQuery } from './view.js';

const withQuery = (path: string, view: RegisterView): string => {
  const query = viewQuery(view);
  return query === '' ? path : `${path}?${query}`;
};

/** Addresses of the register, each with what is chosen in it. */
export const registerPaths = {
  registerPattern: '/register',
  register: (view: RegisterView) => withQuery('/register', view),
  workbookPattern: '/register.xlsx',
  workbook: (view: RegisterView) => withQuery('/register.xlsx', { ...view, page: 1 }),
  csvPattern: '/register.csv',
  csv: (view: RegisterView) => withQuery('/register.csv', { ...view, page: 1 }),
  boardPattern: '/register/board',
  board: (view: RegisterView) => withQuery('/register/board', view),
  boardWorkbookPattern: '/register/board.xlsx',
  boardWorkbook: (view: RegisterView) => withQuery('/register/board.xlsx', { ...view, page: 1 }),
  boardCsvPattern: '/register/board.csv',
  boardCsv: (view: RegisterView) => withQuery('/register/board.csv', { ...view, page: 1 }),
};
