const AUDIT = 'measures/:measure/audit';

/** Pages of the audits of one measure, below its claim. `:audit`, `:run` are ids, `:file` the number of a file in the sample. */
export const auditPages = {
  home: AUDIT,
  fresh: `${AUDIT}/new`,
  one: `${AUDIT}/:audit`,
  questions: `${AUDIT}/:audit/questions`,
  draw: `${AUDIT}/:audit/draw`,
  run: `${AUDIT}/:audit/runs/:run`,
  file: `${AUDIT}/:audit/runs/:run/files/:file`,
  grid: `${AUDIT}/:audit/runs/:run/grid`,
  sheet: `${AUDIT}/:audit/runs/:run/sheet`,
  finish: `${AUDIT}/:audit/runs/:run/finish`,
  reopen: `${AUDIT}/:audit/runs/:run/reopen`,
  drop: `${AUDIT}/:audit/runs/:run/drop`,
  check: `${AUDIT}/:audit/runs/:run/check`,
} as const;

/** The same as addresses; `below` puts one below the claim, for whoever has it open. */
export const auditPathsOf = (below: (page: string) => string, measureId: string) => {
  const home = `measures/${measureId}/audit`;
  const run = (audit: string, id: string, page = ''): string =>
    below(`${home}/${audit}/runs/${id}${page === '' ? '' : `/${page}`}`);
  return {
    home: below(home),
    fresh: below(`${home}/new`),
    one: (audit: string) => below(`${home}/${audit}`),
    questions: (audit: string) => below(`${home}/${audit}/questions`),
    draw: (audit: string) => below(`${home}/${audit}/draw`),
    run: (audit: string, id: string) => run(audit, id),
    /** A page of a run: `grid`, `finish`, `files/7`. */
    ofRun: run,
  };
};

export type AuditPaths = ReturnType<typeof auditPathsOf>;
