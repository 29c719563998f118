import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/focus-areas.js';
import '../src/define/portfolio.js';
import { layla, long, mara } from './personas.js';

const meta = { title: 'Elements/Focus areas', component: 'folio-focus-areas' } satisfies Meta;
export default meta;
type Story = StoryObj;

/** Numeral, name, sentence. */
export const Default: Story = { args: { areas: mara.folio?.focus } };

/** From the portfolio around it. */
export const FromPortfolio: Story = {
  render: () => html`<folio-portfolio .document=${mara}><folio-focus-areas></folio-focus-areas></folio-portfolio>`,
};

/** Names alone stand in two columns. */
export const NamesOnly: Story = {
  args: {
    areas: [
      { name: 'Planning' },
      { name: 'Messaging' },
      { name: 'Offline work' },
      { name: 'Teaching' },
      { name: 'Railways' },
    ],
  },
};

/** Nothing given: it takes no space. */
export const Empty: Story = { args: {} };

/** The portfolio's file cannot be loaded: what stands inside the element is shown. */
export const Failed: Story = {
  render: () =>
    html`<folio-portfolio src="javascript:void 0"><folio-focus-areas><p>Planning, messaging, offline work.</p></folio-focus-areas></folio-portfolio>`,
};

/** Words without a place to break. */
export const LongText: Story = {
  args: {
    areas: [
      { name: long.word, summary: long.text },
      { name: long.name, summary: long.address },
    ],
  },
};

/** شخصية خيالية. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar"><folio-portfolio .document=${layla}><folio-focus-areas></folio-focus-areas></folio-portfolio></div>`,
};
