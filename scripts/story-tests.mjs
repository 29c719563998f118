/**
 * A plugin of web-test-runner: a story file asked for as a test file answers with the tests of its stories.
 * Asked for as a module (by those tests), it is itself.
 */
export function storyTests() {
  return {
    name: 'story-tests',
    serve(context) {
      if (!context.path.endsWith('.stories.ts') || !/[?&]wtr-(manual-)?session/.test(context.url)) return undefined;
      const path = JSON.stringify(context.path);
      return {
        type: 'js',
        body: `import { testStories } from '/test/stories/test-stories.ts';
import * as stories from ${path};
testStories(stories);`,
      };
    },
  };
}
