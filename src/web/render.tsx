import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Frame, type FrameValues } from './frame.js';

/** A page inside its frame, as a whole HTML document. */
export const renderPage = (page: VNode, frame: FrameValues): string =>
  `<!DOCTYPE html>${renderToString(<Frame.Provider value={frame}>{page}</Frame.Provider>)}`;
