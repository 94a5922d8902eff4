/** Functions that speak to another program, library or address. */
const LIVE_FUNCTION = /\b(?:DDE|WEBSERVICE|CALL|REGISTER(?:\.ID)?|EXEC)\s*\(/i;
/** Outside a quoted text the bar means one thing only: `cmd|'/c calc'!A0` starts another program (DDE). */
const DDE_BAR = /[\w.]\|/;

/** Says whether a spreadsheet formula reaches outside its workbook. */
export function isLiveFormula(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"/g, '""');
  return DDE_BAR.test(bare) || LIVE_FUNCTION.test(bare);
}
