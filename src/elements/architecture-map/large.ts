/** What only a graph of hundreds of nodes needs: laid out beside the page, and, if there are more still, painted. */
export { runLayout } from '../../controllers/layout-runner.js';
export { Painter } from './painter.js';
