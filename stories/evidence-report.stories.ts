import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/evidence-report.js';
import '../src/define/portfolio.js';
import { layla, long, mara } from './personas.js';

const meta = { title: 'For authors/Evidence report', component: 'folio-evidence-report' } satisfies Meta;
export default meta;
type Story = StoryObj;

/** Skills without proof, tools that are not listed, everyday words that were taken or left. All of it is fictional. */
export const Default: Story = {
  args: {
    document: {
      skills: [
        { name: 'Server', keywords: ['Go', 'Node.js', 'Express', 'Rust'] },
        { name: 'Messaging', keywords: ['Kafka', 'NATS'] },
        { name: 'Operations', keywords: ['Kubernetes', 'Terraform', 'Vault'] },
      ],
      work: [
        {
          name: 'Harbour Grid',
          highlights: [
            'Dispatch services in Go on Kubernetes, with Grafana dashboards for every berth.',
            'Made ready for the go live of three ports.',
            'Each node of the network keeps a copy of the plan.',
          ],
          keywords: ['Kafka', 'PostgreSQL', 'Back-pressure'],
        },
        {
          name: 'Fenwick Rail',
          highlights: [
            'Express trains get their platform first; local ones get the rest.',
            'Moved the nightly batch from Jenkins to Node services.',
          ],
          keywords: ['PostgreSQL'],
        },
      ],
      projects: [{ name: 'Tideline', summary: 'A queue on plain Postgres, with dashboards in Grafana.' }],
    },
  },
};

/** From the portfolio around it. */
export const FromPortfolio: Story = {
  render: () =>
    html`<folio-portfolio .document=${mara}><folio-evidence-report></folio-evidence-report></folio-portfolio>`,
};

/** Nothing to mend. */
export const NothingFound: Story = {
  args: {
    document: {
      skills: [{ name: 'Kafka' }, { name: 'Planning' }],
      work: [{ name: 'Harbour Grid', highlights: ['Planning over Kafka.'] }],
    },
  },
};

/** Nothing given: it takes no space. */
export const Empty: Story = { args: {} };

/** The portfolio's file cannot be loaded: what stands inside the element is shown. */
export const Failed: Story = {
  render: () =>
    html`<folio-portfolio src="javascript:void 0"><folio-evidence-report><p>The document could not be read.</p></folio-evidence-report></folio-portfolio>`,
};

/** Words without a place to break. */
export const LongText: Story = {
  args: {
    document: {
      skills: [{ name: long.word }, { name: 'Go' }, { name: long.name }],
      work: [
        {
          name: long.name,
          keywords: [`${long.word}-two`],
          highlights: [`${long.text} Go to ${long.word}.`, `Docker: ${long.address}`],
        },
      ],
    },
  },
};

/** شخصية خيالية. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar"><folio-portfolio .document=${layla}><folio-evidence-report></folio-evidence-report></folio-portfolio></div>`,
};
