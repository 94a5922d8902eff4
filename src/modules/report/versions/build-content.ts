import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { type PanelMember, panelOf } from '../../panel/index.js';
import { type SectionContent, sectionText, type VersionContent } from '../content.js';
import { fromRecord } from '../filled/from-record.js';
import type { ReportPart } from '../kinds.js';
import type { OpenReport } from '../opened.js';
import { outline } from '../outline.js';
import { sectionsOf } from '../queries.js';

/** The whole as it stands now, under pseudonyms: what is written, and what the record fills in. Only one part when that is all that is wanted. */
export async function buildContent(
  work: Work,
  { review, names }: OpenReport,
  only?: ReportPart,
): Promise<VersionContent> {
  const rows = await sectionsOf(work, review.id);
  const as = names.toPseudonyms;
  const sections: SectionContent[] = [];
  for (const { part, key, heading, fills } of outline) {
    if (only !== undefined && part !== only) continue;
    const row = rows.find((one) => one.part === part && one.key === key);
    const filled = fills === undefined ? [] : await fromRecord(work, { review, as }, fills);
    sections.push({ part, key, heading, text: as(row?.text ?? ''), filled, after: as(row?.after ?? '') });
  }
  return { ...(await coverOf(work, { review, names })), sections };
}

/** What stands on the cover. */
export async function coverOf(work: Work, { review, names }: Pick<OpenReport, 'review' | 'names'>) {
  const { name } = found(await findPartnership(work, review.partnershipId));
  return {
    reference: review.reference,
    reviewName: `Review ${names.toPseudonyms(review.pseudonym)}`,
    partnershipName: name,
  };
}

/** Whether everybody on the panel stands in the section on it with their post (F-11); under their name unless they asked not to be named. */
export async function listsPanel(
  work: Work,
  { review }: Pick<OpenReport, 'review'>,
  content: VersionContent,
): Promise<boolean> {
  const members = (await panelOf(work, review.id)).filter(({ standsInFor }) => standsInFor === undefined);
  return listsMembers(members, content);
}

/** The same of these members. */
export function listsMembers(
  members: readonly Pick<PanelMember, 'mayBeNamed' | 'name' | 'post'>[],
  content: Pick<VersionContent, 'sections'>,
): boolean {
  const overview = content.sections.filter(({ part }) => part === 'overview');
  const own = overview.filter(({ key }) => key === 'panel');
  const text = (own.length === 0 ? overview : own).map(sectionText).join('\n').toLowerCase();
  const stands = (words: string): boolean => text.includes(words.toLowerCase());
  return (
    members.length > 0 && members.every(({ mayBeNamed, name, post }) => stands(post) && (!mayBeNamed || stands(name)))
  );
}
