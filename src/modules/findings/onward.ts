import type { OnwardFrom, OnwardLink } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { namesOf } from '../named-people/index.js';
import { boundOn } from './opened.js';
import { findingPaths } from './paths.js';
import { keepFindings, recordFindings, seeFindings } from './policy.js';
import { type FindingSource, findingsOf } from './queries.js';
import { refText } from './sources/refs.js';

/** From an entry of the chronology, from the missed opportunities and from a version of a return: to findings, and to a new one. */
export async function onwardToFindings(work: Work, { of, kind, id }: OnwardFrom): Promise<OnwardLink[]> {
  const restsOn = tiedTo[kind];
  if (restsOn === undefined || !seeFindings.may(of.roles) || !(await boundOn(work, of))) return [];
  return [...begin({ of, kind, id }), ...(await made(work, { of, kind, id }, restsOn))];
}

const tiedTo: Readonly<Record<string, (source: FindingSource, id: string) => boolean>> = {
  'chronology-entry': ({ entryId }, id) => entryId === id,
  'return-version': ({ returnVersionId }, id) => returnVersionId === id,
  'missed-opportunities': () => false,
};

function begin({ of: { reference, roles }, kind, id }: OnwardFrom): OnwardLink[] {
  const verb = keepFindings.may(roles) ? 'Record' : 'Propose';
  if (kind === 'missed-opportunities')
    return keepFindings.may(roles)
      ? [{ text: 'Make findings of missed opportunities', href: findingPaths.missed(reference) }]
      : [];
  if (!recordFindings.may(roles)) return [];
  if (kind === 'return-version')
    return [{ text: `${verb} a finding from passages of this return`, href: findingPaths.passages(reference, id) }];
  const from = refText({ kind: 'entry', id });
  return [{ text: `${verb} a finding from this entry`, href: findingPaths.newFinding(reference, from) }];
}

async function made(
  work: Work,
  { of, id }: OnwardFrom,
  restsOn: (source: FindingSource, id: string) => boolean,
): Promise<OnwardLink[]> {
  const findings = await findingsOf(work, of.id);
  const tied = findings.filter(({ sources }) => sources.some((source) => restsOn(source, id)));
  if (tied.length === 0) return [];
  const { text } = await namesOf(work, of);
  return tied.map(({ id: findingId, number, title }) => ({
    text: `Finding ${number}: ${text(title)}`,
    href: findingPaths.one(of.reference, findingId),
  }));
}
