/** An agency as the directory of the partnership names it. */
export interface NamedAgency {
  readonly id: string;
  readonly name: string;
}

/** Who a recommendation is for: an agency of the partnership, or a body in words. */
export interface NewAddressee {
  readonly agencyId: string | null;
  readonly bodyName: string;
}

/** What was chosen and typed: agencies by id, all of them, and bodies in words. */
export interface AddresseesAsked {
  readonly chosen: readonly string[];
  readonly all: boolean;
  /** As typed: one body a line; a line can hold several, with `|` or `;` between them. */
  readonly words: string;
}

const ALL =
  /^all\s+(?:(?:the|of|partner|partnership|local|relevant|statutory|panel)\s+)*(?:agencies|partners|organisations|services)\b/i;

/** Whether these words address everybody, and so nobody. */
export const saysAll = (words: string): boolean => ALL.test(words.trim());

/**
 * Each body that is addressed, once. "All agencies" in words or ticked becomes one addressee for each agency there is: nobody answers for
 * "all". A body in words that the directory knows is that agency.
 */
export function addresseesAsked(
  { chosen, all, words }: AddresseesAsked,
  agencies: readonly NamedAgency[],
): NewAddressee[] {
  const bodies = words
    .split(/[\n|;]/)
    .map((body) => body.replaceAll(/\s+/g, ' ').trim())
    .filter((body) => body !== '');
  const everyone = all || bodies.some(saysAll);
  const known = (body: string) => agencies.find(({ name }) => sameName(name, body));
  const ids = new Set([...chosen, ...bodies.flatMap((body) => known(body)?.id ?? [])]);
  const named = agencies
    .filter(({ id }) => everyone || ids.has(id))
    .map(({ id, name }) => ({ agencyId: id, bodyName: name }));
  const others = bodies.filter((body) => !saysAll(body) && known(body) === undefined);
  const once = others.filter((body, at) => others.findIndex((other) => sameName(other, body)) === at);
  return [...named, ...once.map((bodyName) => ({ agencyId: null, bodyName }))];
}

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const sameName = (one: string, other: string): boolean => folded(one) === folded(other);
