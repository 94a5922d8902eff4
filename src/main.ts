import { start } from './app.js';
import { ConfigProblem, readConfig } from './platform/config.js';
import { CannotStart } from './platform/database/database.js';

try {
  await start(readConfig());
} catch (problem) {
  if (!(problem instanceof ConfigProblem || problem instanceof CannotStart)) throw problem;
  process.stderr.write(`DHR Toolkit cannot start: ${problem.message}\n`);
  process.exitCode = 1;
}
