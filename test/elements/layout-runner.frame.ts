import { runLayout } from '../../src/controllers/layout-runner.js';
import { digest, manyNodes } from '../layout/fixtures/organic.js';

// A page of its own, whose rules the test sets.
parent.postMessage(digest(await runLayout(manyNodes(700))), '*');
