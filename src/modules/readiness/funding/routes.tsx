import { z } from 'zod';
import { type FormBody, get, goTo, post, show } from '../../../platform/http/route.js';
import { oneOf, textField } from '../../../web/fields.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FieldError } from '../../../web/index.js';
import { type Agency, agenciesOf, holds } from '../../accounts/index.js';
import { readinessPaths } from '../paths.js';
import { keepReadiness, seeReadiness } from '../policy.js';
import { amountText, hundredthsOf, type Share, shareBlockers } from '../rules.js';
import { fundingOf, saveFunding } from './funding.js';
import { FundingEditPage, FundingPage, shareField } from './funding-pages.js';

const fundingForm = z.object({
  measure: oneOf(['percent', 'sum'], 'Select how the shares are given'),
  covers: textField({ what: 'What the agreement covers', max: 4000 }),
});

/** The largest sum of one agency for one review, in pence. */
const MOST = 10_000_000_00;

function readShares(agencies: readonly Agency[], body: FormBody): { shares: Share[]; errors: FieldError[] } {
  const shares: Share[] = [];
  const errors: FieldError[] = [];
  for (const { id, name } of agencies) {
    const field = shareField(id);
    const hundredths = hundredthsOf(String(body[field] ?? ''));
    if (hundredths === undefined || hundredths > MOST)
      errors.push({ field, message: `Share of ${name} must be a number, like 25 or 33.33` });
    else if (hundredths > 0) shares.push({ agencyId: id, hundredths });
  }
  return { shares, errors };
}

function shareErrors(measure: 'percent' | 'sum', shares: readonly Share[], agencies: readonly Agency[]): FieldError[] {
  const field = shareField(shares[0]?.agencyId ?? agencies[0]?.id ?? '');
  return shareBlockers(measure, shares).map((blocker) =>
    blocker.kind === 'no-shares'
      ? { field, message: 'Enter the share of at least one agency' }
      : { field, message: `The shares must make 100 %. They make ${amountText(blocker.hundredths)} %` },
  );
}

export const fundingRoutes = [
  get(readinessPaths.funding, seeReadiness, async (work, _asked, { person, partnershipId }) =>
    show(
      <FundingPage
        funding={await fundingOf(work, partnershipId)}
        mayKeep={holds(person, partnershipId, ['co-ordinator'])}
      />,
    ),
  ),

  get(readinessPaths.fundingEdit, keepReadiness, async (work, _asked, { partnershipId }) => {
    const { measure, covers, shares, version } = await fundingOf(work, partnershipId);
    const typed = shares.map(({ agencyId, hundredths }) => [shareField(agencyId), amountText(hundredths)]);
    const form = emptyForm({ measure, covers, ...Object.fromEntries(typed) });
    return show(<FundingEditPage agencies={await agenciesOf(work, partnershipId)} form={form} version={version} />);
  }),

  post(readinessPaths.fundingEdit, keepReadiness, async (work, asked, { partnershipId }) => {
    const agencies = await agenciesOf(work, partnershipId);
    const version = versionOf(asked.body);
    const read = readForm(fundingForm, asked.body);
    const { shares, errors } = readShares(agencies, asked.body);
    const all = [
      ...(read.ok ? [] : read.form.errors),
      ...errors,
      ...(read.ok && errors.length === 0 ? shareErrors(read.value.measure, shares, agencies) : []),
    ];
    if (!read.ok || all.length > 0)
      return show(<FundingEditPage agencies={agencies} form={rejected(asked.body, all)} version={version} />, 422);
    await saveFunding(work, partnershipId, { ...read.value, shares, version, typed: asked.body });
    return goTo(readinessPaths.funding, { flash: 'The shares are saved.' });
  }),
];
