import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/portfolio.js';
import '../src/define/project-card.js';
import { layla, long, mara } from './personas.js';

const meta = { title: 'Elements/Project card', component: 'folio-project-card' } satisfies Meta;
export default meta;
type Story = StoryObj;

/** Picked from the portfolio: its own map is drawn, its title is the link of the whole card. */
export const Default: Story = {
  render: () =>
    html`<folio-portfolio .document=${mara}><folio-project-card project-id="tideline"></folio-project-card></folio-portfolio>`,
};

/** Client work: confidential, with the client, the roles and the time. */
export const Confidential: Story = {
  render: () =>
    html`<folio-portfolio .document=${mara}><folio-project-card project-id="berths"></folio-project-card></folio-portfolio>`,
};

/** From its own property, without a drawing; more links than one lie beside each other, never inside the title's. */
export const Standalone: Story = { args: { project: { ...mara.projects?.[3], url: 'https://lakeside.example' } } };

/** Facts of its repository as they were on one day, with that day: nothing is asked for while somebody reads. */
export const Snapshot: Story = {
  args: {
    project: {
      ...mara.projects?.[0],
      links: [{ network: 'Source', url: 'https://code.example/mara/tideline' }],
      snapshot: {
        taken: '2026-06-03',
        stars: 1412,
        lastCommit: '2026-05-28',
        licence: 'MIT',
        downloads: '52 000 a month',
      },
    },
  },
};

/** A repository nobody has starred yet. */
export const SnapshotInArabic: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar"><folio-portfolio .document=${{
      ...layla,
      folio: {
        ...layla.folio,
        snapshots: [
          { project: 'settlement', taken: '2026-06-03', stars: 3, lastCommit: '2026-05', licence: 'Apache-2.0' },
        ],
      },
    }}><folio-project-card project-id="settlement"></folio-project-card></folio-portfolio></div>`,
};

/** Nothing given: it takes no space. */
export const Empty: Story = { args: {} };

/** The portfolio's file cannot be loaded: what stands inside the element is shown. */
export const Failed: Story = {
  render: () =>
    html`<folio-portfolio src="javascript:void 0"><folio-project-card><p>Tideline, a queue library.</p></folio-project-card></folio-portfolio>`,
};

/** Words without a place to break. */
export const LongText: Story = {
  args: {
    project: {
      name: long.name,
      description: long.word,
      summary: long.text,
      highlights: [long.word, long.text],
      outcome: long.word,
      keywords: [long.word, ...Array.from({ length: 30 }, (_, index) => `Skill ${index}`)],
      confidential: long.text.slice(0, 90),
      type: long.word,
      url: long.address,
      links: [{ label: long.word, url: long.address }],
    },
  },
};

/** شخصية خيالية. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar"><folio-portfolio .document=${layla}><folio-project-card project-id="settlement"></folio-project-card></folio-portfolio></div>`,
};
