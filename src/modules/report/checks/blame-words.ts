/** Words that read as blame, with how the same is said without it. */
export interface BlameWord {
  readonly code: string;
  readonly pattern: RegExp;
  /** What to write in its place. */
  readonly instead: string;
}

/** By code, so that a list in use is known by what it found. The wording is ours; the rule that a report does not blame is Appendix C's (F-06). */
export const blameWords: readonly BlameWord[] = [
  {
    code: 'failed',
    pattern: /\bfail(?:ed|s|ing|ure)?\s+(?:to|of|in)\b/gi,
    instead: 'say what was not done, and what stood in the way: “did not …, because …”',
  },
  { code: 'failings', pattern: /\b(?:failings|failures)\b/gi, instead: '“what did not happen”, or “gaps”' },
  {
    code: 'should-have',
    pattern: /\bshould(?:\s+\w+)?\s+have\b/gi,
    instead: '“could have …”, with what was known then and what guidance asked',
  },
  { code: 'ought', pattern: /\bought\s+to\s+have\b/gi, instead: '“could have …”, with what was known then' },
  { code: 'neglected', pattern: /\bneglect(?:ed|s|ing)?\s+to\b/gi, instead: '“did not”' },
  {
    code: 'fault',
    pattern: /\b(?:at|her|his|their|whose)\s+fault\b/gi,
    instead: 'what made it likely, in the way of working',
  },
  {
    code: 'blame',
    pattern: /\b(?:to\s+blame|blamed\s+for|blames?)\b/gi,
    instead: 'what happened and why, without a verdict',
  },
  {
    code: 'negligent',
    pattern: /\b(?:negligen(?:t|ce)|incompeten(?:t|ce)|careless(?:ly|ness)?|inexcusable|unforgivable)\b/gi,
    instead: 'what was done or not done; a verdict is for others',
  },
  {
    code: 'obvious',
    pattern: /\b(?:obviously|clearly|blatant(?:ly)?|glaring(?:ly)?)\b/gi,
    instead: 'leave it out: it judges with hindsight',
  },
  {
    code: 'preventable',
    pattern: /\b(?:could\s+have\s+been\s+prevented|was\s+preventable|would\s+have\s+(?:saved|survived|lived))\b/gi,
    instead: 'what other roads were open; what would have followed nobody knows',
  },
  {
    code: 'chose',
    pattern:
      /\b(?:chose|choosing|choice|decided)\s+(?:not\s+)?to\s+(?:stay|remain|return|go\s+back|continue|engage|leave|disclose|report)\b/gi,
    instead: 'what stood in the way, and what the abuse left open: “could not safely …”',
  },
  {
    code: 'engage',
    pattern: /\b(?:did\s+not|didn[’']t|refus(?:ed|al)\s+to|fail(?:ed|ure)\s+to|non-?)\s*engag(?:e|ed|ing|ement)\b/gi,
    instead: 'what was offered and how, and what would have made it possible to take it: “was not reached by”',
  },
  {
    code: 'refused',
    pattern: /\b(?:refus(?:ed|es|al))\b/gi,
    instead: '“did not take up”, “said no to”, with what may have been behind it',
  },
  {
    code: 'non-compliant',
    pattern: /\b(?:non-?complian(?:t|ce)|unco-?operative|difficult\s+to\s+engage|hard\s+to\s+reach|hard-to-reach)\b/gi,
    instead: 'what the service did to reach the person',
  },
  {
    code: 'claimed',
    pattern: /\b(?:claim(?:ed|s|ing)?|allegedly\s+abused|purported(?:ly)?)\b/gi,
    instead: '“said”, “told”, “reported”',
  },
  {
    code: 'admitted',
    pattern: /\b(?:admit(?:ted|s|ting)?|confess(?:ed|es)?)\s+(?:that|to|being|having|she|he)\b/gi,
    instead: '“said that”, “told”',
  },
  {
    code: 'lifestyle',
    pattern: /\b(?:chaotic|risky|promiscuous)\s+(?:lifestyle|life|behaviour)\b|\blifestyle\s+choices?\b/gi,
    instead: 'what was happening to the person',
  },
  {
    code: 'volatile',
    pattern:
      /\b(?:volatile|toxic|turbulent|tempestuous|stormy|dysfunctional)\s+(?:relationship|marriage|couple|partnership)\b/gi,
    instead: 'who did what to whom: abuse is done by somebody',
  },
  {
    code: 'mutual',
    pattern:
      /\b(?:as\s+bad\s+as\s+each\s+other|mutual(?:ly)?\s+(?:abus|violen)\w*|domestic\s+dispute|domestic\s+incident|a\s+domestic)\b/gi,
    instead: 'who did what to whom',
  },
  {
    code: 'provoked',
    pattern:
      /\b(?:provok(?:ed|ing)|crime\s+of\s+passion|snapped|lost\s+control|drove\s+(?:him|her)\s+to\s+(?:it|this|that|drink|kill|murder|hit|violence|suicide|despair|distraction))\b/gi,
    instead: 'what the person did, without a reason that excuses it',
  },
  { code: 'deceased', pattern: /\bthe\s+deceased\b/gi, instead: 'the pseudonym' },
  {
    code: 'committed-suicide',
    pattern: /\b(?:commit(?:ted|s|ting)?\s+suicide|successful\s+suicide|failed\s+suicide)\b/gi,
    instead: '“died by suicide”, “tried to end her life”',
  },
  {
    code: 'victim-was',
    pattern: /\b(?:victim|woman|she|he)\s+(?:allowed|let)\s+(?:him|her|herself|himself|it)\b/gi,
    instead: 'what the other person did',
  },
  {
    code: 'alcoholic',
    pattern:
      /\b(?:alcoholics?|addicts?|drunks?|drug\s+abusers?|self-?inflicted|attention[-\s]seeking|manipulative|hysterical)\b/gi,
    instead: 'what the person lived with: “used alcohol”, “was unwell”',
  },
];
