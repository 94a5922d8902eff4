const ITEM = '/learning/taken-in/:id';

/** Addresses of learning. */
export const learningPaths = {
  home: '/learning',
  takenIn: '/learning/taken-in',
  takenInWorkbook: '/learning/taken-in.xlsx',
  takenInCsv: '/learning/taken-in.csv',
  newItem: '/learning/taken-in/new',
  itemPattern: ITEM,
  item: (id: string) => `/learning/taken-in/${id}`,
  changeItemPattern: `${ITEM}/change`,
  changeItem: (id: string) => `/learning/taken-in/${id}/change`,
  pointsPattern: `${ITEM}/themes`,
  points: (id: string) => `/learning/taken-in/${id}/themes`,
  givingPattern: `${ITEM}/giving`,
  giving: (id: string) => `/learning/taken-in/${id}/giving`,
  withdrawalPattern: `${ITEM}/withdrawal`,
  withdrawal: (id: string) => `/learning/taken-in/${id}/withdrawal`,
};
