/** An agency with what it is known by in the common list: its name, a short sign of its own, and one of the shades. */
export interface AgencyMark {
  readonly agencyId: string;
  readonly name: string;
  /** Two to four letters, unlike those of the others: read where colours are not seen or printed. */
  readonly sign: string;
  /** 1 to 8; each has a pattern of its edge beside the shade. */
  readonly shade: number;
}

const SHADES = 8;
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'at', 'to']);

/** By name. Signs are the first letters of the words, longer or numbered where two would be alike. */
export function agencyMarks(agencies: readonly { readonly agencyId: string; readonly name: string }[]): AgencyMark[] {
  const used = new Set<string>();
  return [...agencies]
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB') || (one.agencyId < other.agencyId ? -1 : 1))
    .map(({ agencyId, name }, index) => {
      const sign = freeSign(name, used);
      used.add(sign);
      return { agencyId, name, sign, shade: (index % SHADES) + 1 };
    });
}

function freeSign(name: string, used: ReadonlySet<string>): string {
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? ['?']).filter((word) => !SMALL.has(word.toLowerCase()));
  const first = words[0] ?? '?';
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  const plain = words.length > 1 ? initials.slice(0, 4) : capital(first.slice(0, 3));
  const tries = [
    plain,
    capital(first.slice(0, 3)),
    capital(first.slice(0, 4)),
    `${initials.slice(0, 1)}${capital((words.at(-1) ?? '').slice(0, 2))}`,
  ];
  for (const sign of tries) if (!used.has(sign)) return sign;
  let number = 2;
  while (used.has(`${plain}${number}`)) number += 1;
  return `${plain}${number}`;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
