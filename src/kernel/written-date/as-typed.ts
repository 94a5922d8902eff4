const QUOTED = /^(The time |There is no time )?"([^"]+)"/;
const LONGEST_QUOTE = 60;

/** Why a date could not be read, with what it quotes as it was typed: dates are read in small letters, and whoever typed "TBC Q3" looks for that. */
export function quotedAsTyped(words: string, text: string): string {
  const typed = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return words.replace(QUOTED, (_, before = '', quoted: string) => {
    const at = typed.toLowerCase().indexOf(quoted);
    return `${before}"${at < 0 ? typed.slice(0, LONGEST_QUOTE) : typed.slice(at, at + quoted.length)}"`;
  });
}
