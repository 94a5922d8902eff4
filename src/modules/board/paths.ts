const at = (id: string): string => `/boards/${id}`;

/** Addresses of the boards, their meetings and what they were given. */
export const boardPaths = {
  all: '/boards',
  newBoard: '/boards/new',
  onePattern: '/boards/:board',
  one: at,
  changePattern: '/boards/:board/change',
  change: (board: string) => `${at(board)}/change`,
  endPattern: '/boards/:board/end',
  end: (board: string) => `${at(board)}/end`,
  addMeetingsPattern: '/boards/:board/meetings/new',
  addMeetings: (board: string) => `${at(board)}/meetings/new`,
  meetingPattern: '/boards/:board/meetings/:meeting',
  meeting: (board: string, meeting: string) => `${at(board)}/meetings/${meeting}`,
  changeMeetingPattern: '/boards/:board/meetings/:meeting/change',
  changeMeeting: (board: string, meeting: string) => `${at(board)}/meetings/${meeting}/change`,
  cancelMeetingPattern: '/boards/:board/meetings/:meeting/cancel',
  cancelMeeting: (board: string, meeting: string) => `${at(board)}/meetings/${meeting}/cancel`,
  itemsPattern: '/boards/:board/meetings/:meeting/items',
  items: (board: string, meeting: string) => `${at(board)}/meetings/${meeting}/items`,
  itemPattern: '/boards/:board/meetings/:meeting/items/:item',
  item: ({ boardId, meetingId, id }: { boardId: string; meetingId: string; id: string }) =>
    `${at(boardId)}/meetings/${meetingId}/items/${id}`,
  stepPattern: '/boards/:board/meetings/:meeting/items/:item/:step',
  step: (item: { boardId: string; meetingId: string; id: string }, step: 'off' | 'move') =>
    `${boardPaths.item(item)}/${step}`,
  paperPattern: '/boards/papers/:paper',
  paper: (paper: string) => `/boards/papers/${paper}`,
  paperFilePattern: '/boards/papers/:paper/file.:format',
  paperFile: (paper: string, format: 'docx' | 'pdf') => `/boards/papers/${paper}/file.${format}`,
  givenBackPattern: '/boards/:board/given/:given/back',
  givenBack: (board: string, given: string) => `${at(board)}/given/${given}/back`,
};

const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/boards`;

/** Addresses of what the boards are given about one review. */
export const boardReportPaths = {
  homePattern: '/reviews/:reference/boards',
  home: of,
  placingPattern: '/reviews/:reference/boards/placing/:board',
  placing: (reference: string, board: string) => `${of(reference)}/placing/${board}`,
  draftPattern: '/reviews/:reference/boards/brief-report',
  draft: (reference: string) => `${of(reference)}/brief-report`,
  savedPattern: '/reviews/:reference/boards/brief-report/saved',
  saved: (reference: string) => `${of(reference)}/brief-report/saved`,
  issuePattern: '/reviews/:reference/boards/brief-report/issue',
  issue: (reference: string) => `${of(reference)}/brief-report/issue`,
  deletionPattern: '/reviews/:reference/boards/brief-report/deletion',
  deletion: (reference: string) => `${of(reference)}/brief-report/deletion`,
};
