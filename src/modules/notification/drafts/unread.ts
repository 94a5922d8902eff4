/** Something a Word form said that could not be put into a field: where it stood, and its words. */
export interface Unread {
  readonly where: string;
  readonly text: string;
}
