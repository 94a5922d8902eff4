/** Each tail in which a number of runs is unusual. */
const TAIL = 0.025;

/**
 * The fewest and the most runs that chance makes usual when so many values lie above a line and so many below, each at least 1: fewer, or
 * more, happen in at most one case of forty each if nothing but chance is at work. Worked out exactly, not read from a table.
 *
 * The distribution is that of Wald A, Wolfowitz J. On a test whether two samples are from the same population. Annals of Mathematical
 * Statistics 1940; 11(2): 147–162. Its tables, at the same level: Swed FS, Eisenhart C. Tables for testing randomness of grouping in a
 * sequence of alternatives. Annals of Mathematical Statistics 1943; 14(1): 66–87.
 */
export function usualRuns(above: number, below: number): { readonly fewest: number; readonly most: number } {
  const possible = Array.from({ length: above + below - 1 }, (_, at) => at + 2);
  let low = 0;
  let high = 0;
  const fewest = possible.find((runs) => {
    low += chanceOfRuns(runs, above, below);
    return low > TAIL;
  });
  const most = possible.findLast((runs) => {
    high += chanceOfRuns(runs, above, below);
    return high > TAIL;
  });
  return { fewest: fewest ?? 2, most: most ?? above + below };
}

/** How likely exactly so many runs are. Runs of the two kinds take turns: of an even number each has half, of an odd one either has one more. */
function chanceOfRuns(runs: number, above: number, below: number): number {
  const half = Math.floor(runs / 2);
  const ways = (ofAbove: number, ofBelow: number): number =>
    chooseLog(above - 1, ofAbove - 1) + chooseLog(below - 1, ofBelow - 1) - chooseLog(above + below, above);
  return runs % 2 === 0
    ? 2 * Math.exp(ways(half, half))
    : Math.exp(ways(half, half + 1)) + Math.exp(ways(half + 1, half));
}

/** The logarithm of the number of ways to choose some of all; minus infinity where there is none. */
function chooseLog(all: number, some: number): number {
  if (some < 0 || some > all) return Number.NEGATIVE_INFINITY;
  let log = 0;
  for (let at = 1; at <= some; at += 1) log += Math.log((all - some + at) / at);
  return log;
}
