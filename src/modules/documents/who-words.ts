import { listInWords } from '../../web/formats.js';
import { roleInWords } from '../accounts/index.js';
import { classOf } from './classes.js';
import type { Document, Release } from './queries.js';

/** One line of who may see a document, and why. */
export interface WhoMaySee {
  readonly who: string;
  readonly why: string;
  /** The release it rests on, if it does. */
  readonly release?: Release;
}

/** Everybody who may see a document, with the reason of each. */
export function whoMaySee(document: Document): WhoMaySee[] {
  const { seenBy } = classOf(document.class);
  if (document.reviewId === null) {
    return [
      {
        who: listInWords(['co-ordinator', 'csp-chair'].map(roleInWords)),
        why: 'They run its reviews',
      },
    ];
  }
  return [
    { who: listInWords(seenBy.map(roleInWords)), why: 'By their office' },
    { who: document.ownerName, why: 'Put it in' },
    ...(document.class === 'agency-return' && document.agencyName !== undefined
      ? [{ who: `${document.agencyName}: its people on the review`, why: 'Their own return' }]
      : []),
    ...document.releases.map((release) => ({
      who: audienceInWords(release),
      why: document.withdrawnAt === null ? 'Released to them' : 'Released to them, closed while withdrawn',
      release,
    })),
  ];
}

/** The audience of a release, as a line of a list starts. */
export const audienceInWords = ({ audience, name }: Release): string => {
  if (audience === 'panel') return 'Everybody on the panel';
  return audience === 'agency' ? `${name}: its people on the review` : (name ?? '');
};

/** The same in one line of a list of documents. */
export function whoInALine(document: Document): string {
  if (document.withdrawnAt !== null) return 'Withdrawn: open to those it belongs to only';
  const { releases } = document;
  const offices = document.reviewId === null ? ['co-ordinator', 'csp-chair'] : classOf(document.class).seenBy;
  const own = document.class === 'agency-return' && document.agencyName !== undefined ? [document.agencyName] : [];
  const released = releases.map(({ audience, name }) => (audience === 'panel' ? 'the panel' : (name ?? '')));
  const byOffice = listInWords([...offices.map(roleInWords), ...own]);
  return released.length === 0 ? byOffice : `${byOffice}; released to ${listInWords(released)}`;
}
