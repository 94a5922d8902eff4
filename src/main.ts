import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { findModulesAtOnce } from './find-modules.js';

/** Where the program begins. What was compiled at the last start is kept beside the build and read instead. */
enableCompileCache(join(import.meta.dirname, '..', '.compiled'));
findModulesAtOnce();
await import('./serve.js');
