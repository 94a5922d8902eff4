import type { NotificationContent } from '../content.js';
import type { DraftPaths } from '../paths.js';
import { type Section, type SectionSlug, sections } from '../questions/sections.js';
import type { HandInBlocker } from '../rules.js';

/** Whether the referrer fills in the form, or a co-ordinator for them. */
export type Way = 'public' | 'entered' | 'word';

/** The page as whoever fills it in should read it: a co-ordinator writes of somebody else. */
export const sectionFor = (slug: SectionSlug, way: Way): Section =>
  slug === 'referrer' && way !== 'public'
    ? { slug, title: 'Referrer’s details', questions: sections.referrer.questions }
    : sections[slug];

/** A reason in words: what to do, why it is needed, and where. */
export interface BlockerWords {
  readonly text: string;
  readonly why: string;
  readonly href: string;
}

/** Each reason why a form cannot be sent yet, in words. */
export function blockerWords(blocker: HandInBlocker, paths: DraftPaths, content: NotificationContent): BlockerWords {
  const referrer = paths.section('referrer');
  switch (blocker) {
    case 'referrer-name':
      return {
        text: 'Give the name of the referrer',
        why: 'so that the partnership knows who told them',
        href: referrer,
      };
    case 'referrer-agency':
      return {
        text: 'Give the agency of the referrer',
        why: 'so that the partnership knows who told them',
        href: referrer,
      };
    case 'referrer-email':
      return { text: 'Give an email address', why: 'so that the receipt can reach you', href: referrer };
    case 'email-not-proved':
      return {
        text: 'Show that the email address is yours',
        why: 'so that nobody can send a notification in another person’s name',
        href: paths.email,
      };
    case 'no-victim':
      return {
        text: 'Add the person who died',
        why: 'their name may be “not known”',
        href: paths.newPerson('victims'),
      };
    case 'victim-without-name':
      return {
        text: 'Give a name of a victim, or say that it is not known',
        why: 'so that the partnership can see whether it has been told already',
        href: paths.person('victims', Math.max(1, content.victims.length > 0 ? 1 : 0)),
      };
    case 'circumstances':
      return {
        text: 'Describe the circumstances in brief, or say that they are not known',
        why: 'so that the partnership can see whether there may be a duty to review',
        href: paths.section('circumstances'),
      };
    case 'not-read-yet':
      return {
        text: 'Deal with what could not be read from the Word form',
        why: 'so that nothing that was written is lost',
        href: paths.unread,
      };
  }
}
