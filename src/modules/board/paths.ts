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
  givenBackPattern: '/boards/:board/given/:given/back',
  givenBack: (board: string, given: string) => `${at(board)}/given/${given}/back`,
};
