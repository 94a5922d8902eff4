/** Words in a duty's owner that make it the concern of a role. The co-ordinator runs every review, so every duty is theirs. */
const concernOf: Readonly<Record<string, RegExp>> = {
  'co-ordinator': /./,
  'csp-chair': /csp chair/i,
  'independent-chair': /^chair|\bindependent chair|panel|and chair|\/ ?chair/i,
  'report-author': /author/i,
  'panel-member': /panel/i,
  'minute-taker': /admin/i,
  'single-point-of-contact': /single point of contact|spoc/i,
};

/** True when a duty of this owner is something that a holder of these roles should see in their day. */
export const concerns = (roles: ReadonlySet<string>, owner: string): boolean =>
  [...roles].some((role) => concernOf[role]?.test(owner) ?? false);
