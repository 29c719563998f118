import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../demo/fonts.js';
import '../demo/page.css';
import './preview.css';
import { themeExtras, themeNames, themes, type Scheme, type ThemeName } from '../src/styles/themes.js';

// Autodocs take their tables from the manifest, which is written from the classes' docblocks.
setCustomElementsManifest(manifest);

/** Gives the page a theme, by the public custom properties alone: as an owner's style sheet does. */
function wear({ style }: HTMLElement, name: ThemeName): void {
  const { light, dark } = themes[name] ?? themes.sheet;
  for (const token of Object.keys(light) as (keyof Scheme)[])
    style.setProperty(`--folio-${token}`, name === 'sheet' ? '' : `light-dark(${light[token]}, ${dark[token]})`);
  style.setProperty('--folio-font', themeExtras[name]?.['font'] ?? '');
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { codePanel: true },
    options: { storySort: { order: ['Foundations', 'Elements', ['Portfolio', 'Hero'], 'Patterns', 'Workshop'] } },
  },
  globalTypes: {
    theme: {
      description: 'Theme of the page',
      toolbar: { icon: 'paintbrush', dynamicTitle: true, items: [...themeNames] },
    },
    motion: {
      description: 'Motion',
      toolbar: {
        icon: 'play',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Motion' },
          { value: 'none', title: 'No motion' },
        ],
      },
    },
    textSize: {
      description: 'Text size of the elements',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: '100%', title: 'Text 100 %' },
          { value: '150%', title: 'Text 150 %' },
          { value: '200%', title: 'Text 200 %' },
        ],
      },
    },
    width: {
      description: 'Width of the place that the elements stand in',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: '100%', title: 'Full width' },
          { value: '60em', title: '60em' },
          { value: '40em', title: '40em' },
          { value: '20em', title: '20em' },
        ],
      },
    },
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
  initialGlobals: { direction: 'ltr', language: 'en', theme: 'sheet', motion: 'full', textSize: '100%', width: '100%' },
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
      documentElement.style.setProperty(
        '--folio-font-size',
        globals['textSize'] === '100%' ? '' : String(globals['textSize']),
      );
      document.body.style.maxInlineSize = String(globals['width'] ?? '');
      documentElement.toggleAttribute('data-still', globals['motion'] === 'none');
      wear(documentElement, globals['theme'] as ThemeName);
      return story();
    },
  ],
};

export default preview;
