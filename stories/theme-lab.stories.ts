import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { mara } from './personas.js';
import './workshop/theme-lab.js';
import type { ThemeLab as Lab } from './workshop/theme-lab.js';

/**
 * Colours of the whole page, changed as you look at it: every pair of text and ground is checked while you do. What you
 * make stays in the address, and leaves as CSS to paste into any page or as design tokens.
 */
const meta = { title: 'Workshop/Theme lab', parameters: { layout: 'fullscreen' } } satisfies Meta;
export default meta;

export const ThemeLab: StoryObj = {
  render: () => html`<workshop-theme-lab .document=${mara}></workshop-theme-lab>`,
};

/** A weak colour is told, a word that is none stays in its field, and the page keeps what it had. */
export const Warnings: StoryObj = {
  render: () => html`<workshop-theme-lab .document=${mara}></workshop-theme-lab>`,
  play: async ({ canvasElement }) => {
    const lab = canvasElement.querySelector<Lab>('workshop-theme-lab')!;
    await lab.updateComplete;
    const field = lab.renderRoot.querySelector<HTMLInputElement>('input[aria-label="ink-soft, value"]')!;
    const paper = lab.renderRoot.querySelector<HTMLInputElement>('input[aria-label="paper, value"]')!.value;
    for (const text of [paper, 'banana']) {
      field.value = text;
      field.dispatchEvent(new Event('change'));
      await lab.updateComplete;
    }
    const told = lab.renderRoot.querySelector('ul')?.textContent ?? '';
    if (!told.includes('ink-soft on paper')) throw new Error(`A weak pair is not told: ${told}`);
    if (field.getAttribute('aria-invalid') !== 'true') throw new Error('A word that is no colour is taken for one.');
    history.replaceState(null, '', location.pathname + location.search);
  },
};
