import { inWords } from '../../../kernel/day.js';
import { heading, lead, type PaperDocument, type Part, paragraph, proseParts } from '../../../platform/paper/index.js';
import { plotParts } from '../../../platform/plot/index.js';
import type { RecommendationSaid, UpdateContent } from './content.js';
import * as words from './in-words.js';
import { plotsOf } from './plots.js';

/** The update on paper, for Word and PDF. `isDraft`: not issued yet. */
export async function updatePaper(
  content: UpdateContent,
  { isDraft }: { readonly isDraft: boolean },
): Promise<PaperDocument> {
  const title = words.titleOf(content);
  return {
    title,
    marking: 'OFFICIAL-SENSITIVE',
    reference: `${content.reference}, ${inWords(content.asOf)}`,
    language: 'en-GB',
    madeOn: content.asOf,
    parts: [
      { kind: 'title', text: title },
      paragraph(content.partnershipName),
      ...(isDraft ? [{ kind: 'note' as const, text: 'Draft: not issued yet.' }] : []),
      { kind: 'bullets', items: words.daysOf(content).map(([name, on]) => [{ bold: `${name}: ` }, on]) },
      heading(1, 'In short'),
      ...proseParts(content.opening),
      heading(1, 'Decisions asked of the Board'),
      ...proseParts(content.decisions),
      ...(await pictures(content)),
      heading(1, 'Recommendation by recommendation'),
      ...content.recommendations.flatMap(oneRecommendation),
      heading(1, 'What changed'),
      ...proseParts(content.impact),
      heading(1, 'Who has not answered'),
      ...silentParts(content),
      heading(1, 'Learning leaflet'),
      paragraph(leafletInWords(content)),
    ],
  };
}

async function pictures(content: UpdateContent): Promise<Part[]> {
  const parts: Part[] = [];
  for (const plot of plotsOf(content)) parts.push(heading(1, plot.title), ...(await plotParts(plot)));
  return parts;
}

const leafletInWords = ({ leaflet }: UpdateContent): string =>
  leaflet === null
    ? words.NO_LEAFLET
    : `${leaflet.title}, signed on ${inWords(leaflet.signedOn)}, goes with this update.`;

function silentParts({ silent }: UpdateContent): Part[] {
  if (silent.length === 0) return [paragraph(words.ALL_ANSWERED)];
  return [lead(words.SILENT_LEAD), { kind: 'bullets', items: silent.map(words.silentInWords) }];
}

function oneRecommendation(one: RecommendationSaid): Part[] {
  return [
    heading(2, `${one.number}. ${one.title}`),
    lead([{ bold: words.standsInWords(one) }, `. ${words.whoseInWords(one)}`]),
    paragraph(one.wording),
    ...ownerParts(one),
    ...(one.letters.length === 0 ? [] : [{ kind: 'bullets' as const, items: one.letters.map(words.letterInWords) }]),
    ...proseParts(one.note),
  ];
}

function ownerParts({ owners }: RecommendationSaid): Part[] {
  if (owners.length === 0) return [];
  return [
    {
      kind: 'grid',
      header: ['Action and who leads it', 'Where it stands', 'Evidence', 'Obstacle', 'Day'],
      widths: [7, 6, 6, 4, 3],
      rows: owners.map((owner) => [
        owner.ref === '' ? owner.body : `${owner.ref} ${owner.what}\n${owner.body}`,
        words.saidInWords(owner),
        words.allEvidence(owner),
        owner.obstacle === '' ? 'None told' : owner.obstacle,
        words.dayInWords(owner),
      ]),
    },
  ];
}
