import { isSurelySomebodys } from '../../../kernel/surely-somebodys.js';
import type { Work } from '../../../platform/work.js';
import { type CheckedPart, identifiersOpenIn, type LeftStanding } from '../../report/index.js';
import type { OpenReview } from '../../reviews/index.js';
import type { UpdateContent } from '../drawing-up/content.js';
import { allEvidence } from '../drawing-up/in-words.js';
import { passageInWords, passages } from '../kinds.js';
import { updatePaths } from '../paths.js';
import type { Update } from '../queries.js';

/** Where organisations stand: one may be called as somebody is, and keeps its name. */
const BODIES = 'update-bodies';

/** What may say who somebody is in an update. */
export interface NamesFound {
  readonly sure: readonly LeftStanding[];
  readonly perhaps: readonly LeftStanding[];
}

/** Looks through everything that an update says. */
export async function namesIn(
  work: Work,
  review: OpenReview,
  { update, content }: { readonly update: Pick<Update, 'id'>; readonly content: UpdateContent },
): Promise<NamesFound> {
  const found = await identifiersOpenIn(work, review, partsOf(review.reference, update.id, content));
  const isSure = ({ code: kind, of, part }: LeftStanding): boolean =>
    part !== BODIES && isSurelySomebodys({ kind, of });
  return { sure: found.filter(isSure), perhaps: found.filter((one) => !isSure(one)) };
}

function partsOf(reference: string, id: string, content: UpdateContent): CheckedPart[] {
  const words = updatePaths.below(reference, id, 'words');
  return [
    ...passages.map((key) => ({
      ...{ part: 'update', key, href: words },
      ...{ where: passageInWords[key], text: content[key] },
    })),
    ...content.recommendations.map((one) => ({
      ...{ part: 'update', key: String(one.number), where: `Recommendation ${one.number}`, href: words },
      text: [
        ...[one.title, one.wording, one.note],
        ...one.owners.flatMap((owner) => [owner.what, owner.progress, owner.obstacle, allEvidence(owner)]),
      ].join('\n\n'),
    })),
    ...content.recommendations.map(({ number, bodies, owners, letters }) => ({
      ...{ part: BODIES, key: `bodies-${number}`, where: `Recommendation ${number}, organisations`, href: words },
      text: [...new Set([...bodies, ...[...owners, ...letters].map(({ body }) => body)])].join('\n\n'),
    })),
  ];
}
