import { usualMonthsOf } from '../../../kernel/resources.js';
import type { Work } from '../../../platform/work.js';
import { checkResources } from '../keeping/check-resources.js';
import { addResources } from '../keeping/save-resource.js';
import type { ResourceContent } from '../tables.js';
import { type Proposal, proposedSet } from './proposed-set.js';

/**
 * Takes proposals over, by their keys; how many. Whoever has opened each of them says so: then they are checked today and public at once, else
 * they stay hidden until they are.
 */
export async function takeOver(
  work: Work,
  partnershipId: string,
  { keys, isChecked }: { readonly keys: readonly string[]; readonly isChecked: boolean },
): Promise<number> {
  const chosen = proposedSet.filter(({ key }) => keys.includes(key));
  const ids = await addResources(
    work,
    partnershipId,
    chosen.map((proposal) => ({ content: contentOf(proposal), shown: isChecked, proposal: proposal.key })),
  );
  if (isChecked) await checkResources(work, partnershipId, ids);
  return ids.length;
}

const contentOf = (proposal: Proposal): ResourceContent => ({
  ...{ kind: proposal.kind, title: proposal.title, says: proposal.says, more: proposal.more ?? '' },
  ...{ audiences: [...proposal.audiences], source: proposal.source, link: proposal.link, linkWrong: false },
  ...{ telephone: '', hours: '', languages: proposal.languages ?? '', edition: proposal.edition ?? '' },
  ...{ regimes: [...(proposal.regimes ?? [])], checkMonths: usualMonthsOf(proposal.kind) },
  ...{ supersededBy: null, supersededNote: '' },
});
