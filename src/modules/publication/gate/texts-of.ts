import { type CheckedPart, sectionText } from '../../report/index.js';
import { type EditionContent, piecesOf } from '../edition/content.js';
import { pieceOfInWords } from '../edition/words.js';
import { publicationPaths } from '../paths.js';
import type { Publication } from '../queries.js';
import { inAddress } from './in-address.js';

const HEAD = { title: 'title', contentNote: 'content note', opening: 'opening', letter: 'letter' } as const;

/** What goes out beside the edition: it is not signed, and is looked through all the same. */
export type Beside = Pick<Publication, 'libraryLink' | 'correctionNote'>;

/** Every text of what will be public, with the place where it is mended: nothing that becomes public is left out of the look (trust D-01). */
export function textsOf(
  reference: string,
  { edition, publication }: { readonly edition: EditionContent; readonly publication: Beside },
): CheckedPart[] {
  const { page } = edition;
  const [href, home] = [publicationPaths.page(reference), publicationPaths.home(reference)];
  const words = [
    { key: 'address', says: 'address', text: inAddress(page.slug ?? ''), href },
    ...Object.entries(HEAD).map(([key, says]) => ({ key, says, text: page[key as keyof typeof HEAD], href })),
    { key: 'library-link', says: 'link to the national library', text: inAddress(publication.libraryLink), href },
    { key: 'correction', says: 'note on the correction', text: publication.correctionNote, href: home },
    { key: 'headings', says: 'headings', text: headingsOf(edition), href: publicationPaths.edition(reference) },
  ];
  return [
    ...words.map(({ says, ...one }) => ({ ...one, part: 'page', where: `Public page, ${says}` })),
    ...piecesOf(edition).map((piece) => ({
      ...{ part: piece.part, key: piece.key, text: sectionText(piece) },
      where: `${pieceOfInWords[piece.part]}, ${piece.heading}`,
      href: publicationPaths.section(reference, piece),
    })),
  ];
}

const headingsOf = ({ sections }: EditionContent): string => sections.map(({ heading }) => heading).join('\n\n');
