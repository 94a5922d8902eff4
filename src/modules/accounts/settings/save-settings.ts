import { and, eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { holds } from '../guards.js';
import { partnerships } from '../tables.js';
import type { PartnershipSettings } from './settings.js';

/** What a page of the settings changes: settings as they are stored, and the particulars of the partnership. */
export interface SettingsChange {
  readonly settings?: {
    readonly [Name in Exclude<keyof PartnershipSettings, 'scopingReturnWorkingDays'>]?:
      | PartnershipSettings[Name]
      | undefined;
  };
  readonly particulars?: {
    readonly name: string;
    readonly shortName: string;
    readonly email: string | null;
    readonly policeForce: string | null;
    readonly region: string | null;
    readonly referencePattern: string;
  };
}

/** The page that the change was made from: whose settings, at which version, and what was typed. */
export interface ChangedFrom {
  readonly partnershipId: string;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/** Saves some of the settings; what another page keeps, and what another edition wrote, stays. An undefined setting is taken away. */
export async function saveSettings(work: Work, from: ChangedFrom, change: SettingsChange): Promise<void> {
  const { partnershipId, version, typed } = from;
  authorise(holds(work.actor, partnershipId, ['co-ordinator']));
  const given = change.settings ?? {};
  const removed = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [name] : []));
  const saved = await work.tx
    .update(partnerships)
    .set({
      ...change.particulars,
      settings: sql`(${partnerships.settings} || ${JSON.stringify(given)}::jsonb) - array(select jsonb_array_elements_text(${JSON.stringify(removed)}::jsonb))`,
      version: sql`${partnerships.version} + 1`,
    })
    .where(and(eq(partnerships.id, partnershipId), eq(partnerships.version, version ?? -1)))
    .returning({ id: partnerships.id });
  if (saved.length === 0) throw new Conflict('Somebody else changed these settings while you had them open.', typed);
  work.record({ action: 'settings.changed', partnershipId, objectKind: 'partnership', objectId: partnershipId });
}
