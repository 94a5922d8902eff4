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
  importsPattern: '/register/imports',
  importPattern: '/register/imports/:import',
  import: (id: string, query = '') => `/register/imports/${id}${query}`,
  importStepPattern: (step: string) => `/register/imports/:import/${step}`,
  importStep: (id: string, step: string) => `/register/imports/${id}/${step}`,
  earlierPattern: '/register/earlier/:entry',
  earlier: (id: string) => `/register/earlier/${id}`,
  earlierStepPattern: (step: string) => `/register/earlier/:entry/${step}`,
  earlierStep: (id: string, step: string) => `/register/earlier/${id}/${step}`,
};
