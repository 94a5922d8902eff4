import { returnPaths } from './paths.js';
import type { ListKey } from './writing/template.js';

const { belowPattern, below } = returnPaths;
const at = (page: string) => (reference: string, id: string) => below(reference, id, page);
const listPage: Readonly<Record<ListKey, string>> = {
  interviews: 'writing/interviews',
  sources: 'writing/records',
  recommendations: 'writing/recommendations',
};

/** Addresses on which an agency writes its return. */
export const writingPaths = {
  overviewPattern: belowPattern('writing'),
  overview: at('writing'),
  independencePattern: belowPattern('independence'),
  independence: at('independence'),
  acceptPattern: belowPattern('independence/acceptance'),
  accept: at('independence/acceptance'),
  sectionPattern: belowPattern('writing/parts/:part'),
  section: (reference: string, id: string, part: string) => below(reference, id, `writing/parts/${part}`),
  savedPattern: belowPattern('writing/parts/:part/saved'),
  saved: (reference: string, id: string, part: string) => below(reference, id, `writing/parts/${part}/saved`),
  listPattern: (key: ListKey) => belowPattern(listPage[key]),
  list: (reference: string, id: string, key: ListKey) => below(reference, id, listPage[key]),
  newItemPattern: (key: ListKey) => belowPattern(`${listPage[key]}/new`),
  newItem: (reference: string, id: string, key: ListKey) => below(reference, id, `${listPage[key]}/new`),
  itemPattern: (key: ListKey) => belowPattern(`${listPage[key]}/:item`),
  item: (reference: string, id: string, key: ListKey, item: string) => below(reference, id, `${listPage[key]}/${item}`),
  readPattern: belowPattern('writing/read'),
  read: at('writing/read'),
  actionsPattern: belowPattern('early-actions'),
  actions: at('early-actions'),
  newActionPattern: belowPattern('early-actions/new'),
  newAction: at('early-actions/new'),
  actionPattern: belowPattern('early-actions/:item'),
  action: (reference: string, id: string, item: string) => below(reference, id, `early-actions/${item}`),
  allActionsPattern: `${returnPaths.boardPattern}/early-actions`,
  allActions: (reference: string) => `${returnPaths.board(reference)}/early-actions`,
};

/** Addresses of the Word template, of files that were written elsewhere, and of what came on paper. */
export const wordPaths = {
  templatePattern: belowPattern('writing/template.docx'),
  template: at('writing/template.docx'),
  draftPattern: belowPattern('writing/draft.docx'),
  draft: at('writing/draft.docx'),
  uploadPattern: belowPattern('writing/file'),
  upload: at('writing/file'),
  checkPattern: belowPattern('writing/file/:upload'),
  check: (reference: string, id: string, upload: string) => below(reference, id, `writing/file/${upload}`),
  paperPattern: belowPattern('paper'),
  paper: at('paper'),
};

const READ = `${returnPaths.boardPattern}/read`;
const read = (reference: string): string => `${returnPaths.board(reference)}/read`;

/** Addresses of handing in, signing, receiving and reading. */
export const signOffPaths = {
  checklistPattern: belowPattern('checklist'),
  checklist: at('checklist'),
  handInPattern: belowPattern('hand-in'),
  handIn: at('hand-in'),
  signPattern: belowPattern('sign'),
  sign: at('sign'),
  receiptPattern: belowPattern('return'),
  receipt: at('return'),
  checkPattern: belowPattern('return/checklist'),
  check: at('return/checklist'),
  stepPattern: belowPattern('return/:verb'),
  step: (reference: string, id: string, verb: string) => below(reference, id, `return/${verb}`),
  addendaPattern: belowPattern('addenda'),
  addenda: at('addenda'),
  signAddendumPattern: belowPattern('addenda/:number/signature'),
  signAddendum: (reference: string, id: string, number: number) => below(reference, id, `addenda/${number}/signature`),
  listPattern: READ,
  list: read,
  versionPattern: `${READ}/:version`,
  version: (reference: string, version: string) => `${read(reference)}/${version}`,
  wordPattern: `${READ}/:version/return.docx`,
  word: (reference: string, version: string) => `${read(reference)}/${version}/return.docx`,
  pdfPattern: `${READ}/:version/return.pdf`,
  pdf: (reference: string, version: string) => `${read(reference)}/${version}/return.pdf`,
  differencesPattern: `${READ}/:version/differences`,
  differences: (reference: string, version: string) => `${read(reference)}/${version}/differences`,
};
