import { ConfigProblem } from './platform/config.js';
import { DatabaseProblem } from './platform/database/database.js';

/** Starts a program, or ends it with the sentence that says what to put right. What is our own mistake is thrown. */
export async function orSayWhyNot(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (problem) {
    const reason = reasonNotToStart(problem);
    if (reason === undefined) throw problem;
    process.stderr.write(`DHR Toolkit cannot start: ${reason}\n`);
    process.exit(1);
  }
}

function reasonNotToStart(problem: unknown): string | undefined {
  if (problem instanceof ConfigProblem || problem instanceof DatabaseProblem) return problem.message;
  const taken = problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
  return taken
    ? 'the port is taken by another program. Set PORT to another number, or PUBLIC_SITE_PORT for the public pages.'
    : undefined;
}
