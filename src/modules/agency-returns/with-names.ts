import type { ReturnContent } from './content.js';
import type { ReadableVersion } from './sign-off/versions.js';

type Switched = (text: string) => string;

/** What a return says, with every text switched by `namesOf` of the review. Its author, and who is to lead on what, are people at work. */
export const contentWithNames = (content: ReturnContent, text: Switched): ReturnContent => ({
  ...content,
  author: { ...content.author, independence: text(content.author.independence) },
  sections: content.sections.map((section) => ({ ...section, text: text(section.text) })),
  interviews: content.interviews.map((one) => ({ ...one, role: text(one.role), note: text(one.note) })),
  sources: content.sources.map((one) => ({ ...one, title: text(one.title), detail: text(one.detail) })),
  recommendations: content.recommendations.map((one) => ({
    ...one,
    text: text(one.text),
    reason: text(one.reason),
    outcome: text(one.outcome),
  })),
});

/** A version to be read, its comments and addenda alike. */
export const versionWithNames = (one: ReadableVersion, text: Switched): ReadableVersion => ({
  ...one,
  version: { ...one.version, content: contentWithNames(one.version.content, text) },
  steps: one.steps.map((step) => ({ ...step, comment: text(step.comment) })),
  addenda: one.addenda.map((addendum) => ({
    ...addendum,
    reason: text(addendum.reason),
    text: text(addendum.text),
  })),
});
