import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/hero.js';
import '../src/define/portfolio.js';
import { layla, long, mara } from './personas.js';

const meta = { title: 'Elements/Hero', component: 'folio-hero' } satisfies Meta;
export default meta;
type Story = StoryObj;

/** In a portfolio: figures lead to their sources, actions into the page, and the system map is drawn beside it. */
export const Default: Story = {
  render: () => html`<folio-portfolio .document=${mara}><folio-hero></folio-hero></folio-portfolio>`,
};

/** On its own, from its own property: nothing to link to inside the page. */
export const Standalone: Story = {
  args: {
    profile: {
      ...mara.basics,
      headline: mara.folio?.headline,
      availability: mara.folio?.availability,
      proof: mara.folio?.proof,
    },
  },
};

/** Without a headline the name is the statement; a plain JSON Resume file gives no more. */
export const NameOnly: Story = {
  args: { profile: { name: 'Mara Lindqvist', label: 'Backend engineer (a fictional persona)' } },
};

/** A picture keeps its place while it loads. */
export const WithPicture: Story = {
  args: {
    profile: {
      ...mara.basics,
      headline: mara.folio?.headline,
      image: new URL('./assets/portrait.svg?no-inline', import.meta.url).href,
      availability: { status: 'closed' },
    },
  },
};

/** Nothing given: it takes no space. */
export const Empty: Story = { args: {} };

/** The portfolio's file cannot be loaded: what stands inside the element is shown. */
export const Failed: Story = {
  render: () =>
    html`<folio-portfolio src="javascript:void 0"><folio-hero><h1>Mara Lindqvist</h1><p>A fictional persona.</p></folio-hero></folio-portfolio>`,
};

/** Words without a place to break, long figures, many of them. */
export const LongText: Story = {
  args: {
    profile: {
      name: long.name,
      label: long.word,
      headline: `Engineer of ${long.word} and everything around it`,
      summary: long.text,
      location: { city: long.word },
      profiles: [{ network: long.word, url: long.address }],
      availability: { status: 'open' },
      proof: [
        { value: 'from three hours to four minutes', label: long.text.slice(0, 160) },
        { value: '99.999 %', label: long.word },
        { value: '$1,250,000,000', label: 'settled' },
        { value: '~3 ms', label: 'at the edge' },
        { value: '12×', label: 'throughput' },
      ],
    },
  },
};

/** شخصية خيالية. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar"><folio-portfolio .document=${layla}><folio-hero></folio-hero></folio-portfolio></div>`,
};
