import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../demo/fonts.js';
import '../demo/page.css';
import './preview.css';

// Autodocs take their tables from the manifest, which is written from the classes' docblocks.
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { codePanel: true },
    options: { storySort: { order: ['Elements', ['Portfolio', 'Hero']] } },
  },
  globalTypes: {
    direction: {
      description: 'Writing direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'ar', title: 'العربية' },
          { value: 'de', title: 'Deutsch' },
        ],
      },
    },
  },
  initialGlobals: { direction: 'ltr', language: 'en' },
  decorators: [
    withThemeByDataAttribute({
      themes: { Light: 'light', Dark: 'dark', 'As the system': 'system' },
      defaultTheme: 'Light',
      attributeName: 'data-scheme',
    }),
    (story, { globals }) => {
      const { documentElement } = document;
      documentElement.dir = String(globals['direction']);
      documentElement.lang = String(globals['language']);
      return story();
    },
  ],
};

export default preview;
