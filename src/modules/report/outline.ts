import { matterSections } from './outline/matter.js';
import { processSections } from './outline/process.js';
import type { OutlineSection } from './outline/section.js';
import { summarySections } from './outline/summary.js';

export type { FilledKey, OutlineSection } from './outline/section.js';

/**
 * The sections of both parts in their order: the layout that reviews have used since the guidance of 2016 (domain 3.11, 3.12), with help in
 * our own words. A key never changes: texts, comments and versions hang on it.
 */
export const outline: readonly OutlineSection[] = [...processSections, ...matterSections, ...summarySections];

/** The section of this part and key; undefined for a key that the outline does not have. */
export const outlineOf = (part: string, key: string): OutlineSection | undefined =>
  outline.find((section) => section.part === part && section.key === key);

/** Where a section leads on: the one after it in both parts. */
export const afterSection = ({ part, key }: Pick<OutlineSection, 'part' | 'key'>): OutlineSection | undefined =>
  outline[outline.findIndex((section) => section.part === part && section.key === key) + 1];
