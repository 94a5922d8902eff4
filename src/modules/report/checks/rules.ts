import { blameWords } from './blame-words.js';
import { type CheckedReport, keyOf, messageAt, wordOf } from './checked.js';
import { definitionsMissing } from './definitions.js';
import { equalityMissing } from './equality.js';
import type { CheckMessage } from './messages.js';

/** All that can be said of a report without knowing anybody's real name, in the order of the kinds. */
export const checkReportTexts = (report: CheckedReport): CheckMessage[] => [
  ...unexplained(report),
  ...issuesAlone(report),
  ...recommendationsAlone(report),
  ...headingsMissing(report),
  ...equalityMissing(report),
  ...panelMissing(report),
  ...definitionsMissing(report),
  ...blame(report),
];

const blame = ({ parts }: CheckedReport): CheckMessage[] =>
  parts.flatMap((part) => {
    const done: [number, number][] = [];
    return blameWords.flatMap(({ code, pattern, instead }) =>
      [...part.text.matchAll(pattern)].flatMap((match) => {
        const [start, end] = [match.index, match.index + match[0].length];
        if (done.some(([from, to]) => start < to && end > from)) return [];
        if (code === 'blame' && SAYS_NOT.test(part.text.slice(0, start))) return [];
        done.push([start, end]);
        return [messageAt(part, { kind: 'blame', code, says: `Reads as blame. Instead: ${instead}`, start, end })];
      }),
    );
  });

/** A report says of itself that it does not blame: that is no blame. What stands before the words, in the same sentence. */
const SAYS_NOT = /\bnot\s+(?:(?:ask|say|decide|find|seek|judge|apportion)\b[^.!?;:]{0,80})?$/i;

const LABEL =
  /\b(?:Adult|Child|Practitioner|Professional|Person|Friend|Neighbour|Colleague|Witness|Relative|Officer|Partner)\s(?:[A-Z]|\d{1,2})\b/g;

/** A label that nobody on the list has, and somebody on the list whom the confidentiality section does not explain. Each is told once. */
function unexplained({ parts, pseudonyms, whoIsWho }: CheckedReport): CheckMessage[] {
  const known = new Set(pseudonyms);
  const said = new Set<string>();
  const strangers = parts.flatMap((part) =>
    [...part.text.matchAll(LABEL)].flatMap((match) => {
      const [label] = match;
      if (known.has(label) || said.has(label)) return [];
      said.add(label);
      const says = `“${label}” is not in the list of who is who. Add them there, or use the name that they have`;
      const at = { start: match.index, end: match.index + label.length };
      return [{ ...messageAt(part, { kind: 'unexplained', code: label, says, ...at }), href: whoIsWho }];
    }),
  );
  const explained = parts
    .filter(({ key }) => key === 'confidentiality')
    .map(({ text }) => text)
    .join('\n');
  const left = parts.length === 0 ? [] : pseudonyms.filter((name) => !holds(explained, name));
  return [
    ...strangers,
    ...left.flatMap((name) => {
      const part = parts.find(({ text, key }) => key !== 'confidentiality' && holds(text, name));
      if (part === undefined) return [];
      const start = part.text.search(wordOf(name));
      const says = `${name} is named here, and the section on confidentiality does not say who that is`;
      return [messageAt(part, { kind: 'unexplained', code: name, says, start, end: start + name.length })];
    }),
  ];
}

const holds = (text: string, name: string): boolean => wordOf(name).test(text);

const issuesAlone = ({ keyIssues, recommendations }: CheckedReport): CheckMessage[] =>
  keyIssues
    .filter(({ id }) => !recommendations.some(({ findings }) => findings.includes(id)))
    .map(({ id, number, title, href }) => ({
      kind: 'issue-alone',
      key: keyOf('issue-alone', id, title),
      where: `Finding ${number}`,
      href,
      says: 'Every key issue leads to a recommendation, or the report says why not',
      found: title,
    }));

const recommendationsAlone = ({ recommendations }: CheckedReport): CheckMessage[] =>
  recommendations
    .filter(({ findings, noFindingBecause }) => findings.length === 0 && noFindingBecause === '')
    .map(({ number, title, href }) => ({
      kind: 'recommendation-alone',
      key: keyOf('recommendation-alone', String(number), title),
      where: `Recommendation ${number}`,
      href,
      says: 'It rests on no finding: link the one it answers, or say why there is none',
      found: title,
    }));

const headingsMissing = ({ layout, parts }: CheckedReport): CheckMessage[] =>
  layout
    .filter(({ optional, part, key }) => {
      const here = parts.find((one) => one.part === part && one.key === key);
      return !optional && (here?.text.trim() ?? '') === '';
    })
    .map(({ part, key, where, href }) => ({
      kind: 'heading-missing',
      key: keyOf('heading-missing', part, key),
      ...{ where, href, says: 'Nothing is written here yet' },
    }));

/** Whoever sits on the panel stands in its section: by name, or by post where they asked for that. */
function panelMissing({ parts, panel }: CheckedReport): CheckMessage[] {
  return parts
    .filter(({ key, part }) => key === 'panel' && part === 'overview')
    .flatMap((part) => {
      const text = folded(part.text);
      return panel
        .filter(({ name, post, mayBeNamed }) => !text.includes(folded(mayBeNamed ? name : post)))
        .map(
          ({ name, post, mayBeNamed }): CheckMessage => ({
            kind: 'panel',
            key: keyOf('panel', name, post),
            ...{ where: part.where, href: part.href },
            says: mayBeNamed
              ? `${name}, ${post}, sits on the panel and is not listed`
              : `The member who is ${post} sits on the panel and is not listed`,
          }),
        );
    });
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
