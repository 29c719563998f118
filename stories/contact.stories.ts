import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/contact.js';
import '../src/define/portfolio.js';
import { layla, long, mara } from './personas.js';

const meta = { title: 'Elements/Contact', component: 'folio-contact' } satisfies Meta;
export default meta;
type Story = StoryObj;

/** With an address: the one filled action is to write. */
export const Default: Story = {
  args: {
    contact: {
      ...mara.basics,
      ...mara.folio?.contact,
      availability: mara.folio?.availability,
      statement: 'Bring me the timetable that never holds.',
      lead: 'A fictional invitation, answered by nobody.',
      email: 'mara@harbour.example',
      phone: '+46 10 555 01 23',
    },
  },
};

/** Without an address: print, or take the link along. */
export const WithoutAddress: Story = {
  render: () =>
    html`<folio-portfolio .document=${mara}><folio-contact statement="Bring me the timetable that never holds."></folio-contact></folio-portfolio>`,
};

/** Nothing given: it takes no space. */
export const Empty: Story = { args: {} };

/** The portfolio's file cannot be loaded: what stands inside the element is shown. */
export const Failed: Story = {
  render: () =>
    html`<folio-portfolio src="javascript:void 0"><folio-contact><p>Ask at the harbour office.</p></folio-contact></folio-portfolio>`,
};

/** Words without a place to break. */
export const LongText: Story = {
  args: {
    contact: {
      name: long.name,
      statement: `${long.word}, and then some more words`,
      lead: long.text,
      email: `${'very.long.name.'.repeat(6)}x@${'sub.'.repeat(10)}example.org`,
      url: long.address,
      location: { city: long.word },
      facts: [{ label: long.word, value: long.text }],
    },
  },
};

/** شخصية خيالية. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar"><folio-portfolio .document=${layla}><folio-contact></folio-contact></folio-portfolio></div>`,
};
