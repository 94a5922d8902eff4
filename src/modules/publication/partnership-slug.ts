/** A name as it stands in an address. */
export const partnershipSlug = (shortName: string): string =>
  shortName
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
