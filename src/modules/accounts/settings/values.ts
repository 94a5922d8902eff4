import { dayValues } from '../../../web/index.js';
import type { Partnership } from '../partnerships.js';
import { OTHER_LINES, recipientLines } from './form.js';
import { limitSettings, type PartnershipSettings, ragColours } from './settings.js';

/** What stands in each form before anything is typed. */
type Values = Readonly<Record<string, string | undefined>>;

export const particularsValues = (partnership: Partnership): Values => ({
  name: partnership.name,
  shortName: partnership.shortName,
  email: partnership.email,
  policeForce: partnership.policeForce,
  region: partnership.region,
  referencePattern: partnership.referencePattern,
  publicForm: partnership.settings.publicForm ? 'yes' : undefined,
});

export const limitValues = ({ limits }: PartnershipSettings): Values =>
  Object.fromEntries(
    limitSettings.map((name) => [name, limits[name] === undefined ? undefined : String(limits[name])]),
  );

export const scopingValues = (settings: PartnershipSettings): Values => ({
  returnDays: String(settings.scopingReturnWorkingDays),
  scopingReview: settings.scopingReview ? 'yes' : undefined,
  ...Object.fromEntries(
    settings.chaserLadder.flatMap(({ workingDays, to }, index) => [
      [`days${index + 1}`, String(workingDays)],
      [`to${index + 1}`, to],
    ]),
  ),
});

export function recipientValues({ homeOffice, recipients }: PartnershipSettings): Values {
  const others = recipients.filter(({ key }) => key === 'other').slice(0, OTHER_LINES.length);
  const lines = recipientLines.flatMap(({ prefix, key }) => {
    const recipient = key === 'other' ? others.shift() : recipients.find((one) => one.key === key);
    if (recipient === undefined) return [];
    const { name, role, email, extract } = recipient;
    return [
      [`${prefix}Name`, name],
      [`${prefix}Role`, role],
      [`${prefix}Email`, email],
      [`${prefix}Extract`, extract],
    ];
  });
  return { homeOfficeName: homeOffice.name, homeOfficeEmail: homeOffice.email, ...Object.fromEntries(lines) };
}

export const lawValues = (settings: PartnershipSettings): Values => ({
  clockStart: settings.clockStart,
  signatories: settings.signatories,
  ...dayValues('section8aFrom', settings.section8aFrom),
  ...dayValues('standingSince', settings.standingSince),
});

export const progressValues = (settings: PartnershipSettings): Values => ({
  ...Object.fromEntries(ragColours.map((colour) => [`words-${colour}`, settings.ragWords[colour]])),
  amberDays: String(settings.amberDays),
  roundDayOfMonth: String(settings.roundDayOfMonth),
  roundWindowDays: String(settings.roundWindowDays),
  remindDaysBefore: String(settings.remindDaysBefore),
  retentionYears: String(settings.retentionYears),
  chairReviewsAtMost: String(settings.chairReviewsAtMost),
  keyEventsWords: String(settings.keyEventsWords),
});
