import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import { layla, mara } from './personas.js';

/** How the elements stand on pages: whole, one by one, in a page of another look, on paper. Every person here is fictional. */
const meta = { title: 'Patterns' } satisfies Meta;
export default meta;
type Story = StoryObj;

/** No children: the page is assembled from the file, with its section links. */
export const WholePage: Story = {
  parameters: { layout: 'fullscreen' },
  render: () => html`<folio-portfolio .document=${mara}></folio-portfolio>`,
};

export const WholePageInArabic: Story = {
  parameters: { layout: 'fullscreen' },
  render: () => html`<div lang="ar" dir="rtl"><folio-portfolio .document=${layla}></folio-portfolio></div>`,
};

/** One widget, in a text of its own measure. */
export const OneWidgetInAnArticle: Story = {
  render: () => html`<article class="workshop-article">
    <h1>How the harbour stopped waiting</h1>
    <p>An article of somebody's own, in its own type. The drawing below is one element with data of its own; it takes the measure it is given.</p>
    <folio-architecture-map heading-level="2" .graph=${mara.folio?.maps?.[0]}></folio-architecture-map>
    <p>Below it the text goes on.</p>
  </article>`,
};

/** A dark page with colours of its own: the elements take them by the public properties. */
export const ThreeWidgetsInADarkIntranet: Story = {
  parameters: { layout: 'fullscreen' },
  render: () => html`<div class="workshop-intranet">
    <folio-portfolio .document=${mara}>
      <folio-hero heading-level="1"></folio-hero>
      <folio-role-timeline heading-level="2"></folio-role-timeline>
      <folio-skill-rings heading-level="2"></folio-skill-rings>
    </folio-portfolio>
  </div>`,
};

/** What Ctrl+P gives, at the width of A4 between its margins. */
export const CvInPrint: Story = {
  render: () => html`<div class="workshop-paper"><folio-portfolio .document=${mara}></folio-portfolio></div>`,
};
