/** National lists of the particulars of people, and the lists of the notification form. */
export * from '../../kernel/code-lists.js';
