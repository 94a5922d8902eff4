/** A stretch of plain text that people wrote: a paragraph, or a list whose lines began with "- " or "* ". */
export type Prose =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] };

const BULLET = /^\s*[-*•]\s+/;

/** Plain text as paragraphs and lists: an empty line ends a paragraph, a lone line end stays inside it. Nothing is lost but spacing. */
export function proseOf(text: string): Prose[] {
  const pieces: Prose[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const last = pieces.at(-1);
    if (BULLET.test(line)) {
      const item = line.replace(BULLET, '').trim();
      if (last?.kind === 'bullets' && open)
        pieces[pieces.length - 1] = { kind: 'bullets', items: [...last.items, item] };
      else pieces.push({ kind: 'bullets', items: [item] });
    } else if (line.trim() !== '') {
      const words = line.trim();
      if (last?.kind === 'paragraph' && open) pieces[pieces.length - 1] = { ...last, text: `${last.text}\n${words}` };
      else pieces.push({ kind: 'paragraph', text: words });
    }
    open = line.trim() !== '';
  }
  return pieces;
}
