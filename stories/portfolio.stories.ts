import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { ResumeDocument } from '../src/model/document.js';

const meta = { title: 'Elements/Portfolio', component: 'folio-portfolio' } satisfies Meta;
export default meta;
type Story = StoryObj;

/** A fictional persona. */
const mara: ResumeDocument = {
  basics: {
    name: 'Mara Lindqvist',
    label: 'Backend engineer (fictional)',
    summary: 'A fictional persona who keeps ports, trains and queues moving.',
    email: 'mara@example.org',
    location: { city: 'Norrport' },
    profiles: [{ network: 'GitHub', username: 'mara-example', url: 'https://example.org/mara' }],
  },
  work: [
    {
      name: 'Harbour Grid',
      position: 'Principal engineer',
      startDate: '2023-01',
      highlights: ['Split the dispatch monolith along its events; load per node fell by 45 %.'],
      keywords: ['TypeScript', 'Kafka', 'Kubernetes'],
    },
    {
      name: 'Tideline',
      position: 'Maintainer, part-time',
      startDate: '2020-06',
      highlights: ['A queue library with ordered delivery per key.'],
      keywords: ['Node.js', 'Redis'],
    },
    {
      name: 'Norrport Logistics',
      position: 'Staff engineer',
      startDate: '2019-03',
      endDate: '2022-12',
      highlights: ['Berth planning in real time.'],
      keywords: ['NestJS', 'PostgreSQL'],
    },
  ],
  projects: [
    { name: 'Tideline', description: 'A queue library', url: 'https://example.org/tideline', keywords: ['Node.js'] },
  ],
  skills: [
    { name: 'Messaging', keywords: ['Kafka', 'RabbitMQ'] },
    { name: 'Data', keywords: ['PostgreSQL', 'Redis'] },
    { name: 'Server', keywords: ['Node.js', 'TypeScript', 'NestJS'] },
  ],
  education: [
    { institution: 'Lakeside Polytechnic', area: 'Computing', studyType: 'BSc', startDate: '2011', endDate: '2014' },
  ],
  languages: [
    { language: 'Swedish', fluency: 'Native' },
    { language: 'English', fluency: 'Fluent' },
  ],
  references: [{ name: 'A fictional colleague', reference: 'Her deploys make no sound.' }],
};

/** The whole page from a plain JSON Resume file, without a `folio` section. */
export const Default: Story = { args: { document: mara } };

/** No document: it takes no space. */
export const Empty: Story = { args: {} };

/** The file cannot be loaded. */
export const Failed: Story = { render: () => html`<folio-portfolio src="javascript:void 0"></folio-portfolio>` };

/** Your own arrangement: a few elements on a page of your own. */
export const Composed: Story = {
  render: () => html`<folio-portfolio .document=${mara}>
    <folio-hero></folio-hero>
    <h2>Where I have been</h2>
    <folio-role-timeline heading-level="3"></folio-role-timeline>
  </folio-portfolio>`,
};

/** Words without a place to break, and far too many of them. */
export const LongText: Story = {
  args: {
    document: {
      basics: {
        name: 'Wilhelmina-Konstantinopolitanska Featherstonehaugh-Cholmondeley',
        label: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
        summary: 'long '.repeat(400),
      },
      work: [
        {
          name: 'x'.repeat(300),
          position: 'Engineer of everything that is very long and goes on for many more words than fit',
          highlights: ['https://example.org/' + 'path/'.repeat(80)],
        },
      ],
      skills: [{ name: 'A', keywords: ['Kafka'.repeat(30), 'Redis', 'NATS'] }],
    } satisfies ResumeDocument,
  },
};

/** شخصية خيالية: an Arabic file on an Arabic page. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar"><folio-portfolio .document=${
      {
        basics: {
          name: 'ليلى منصور',
          label: 'شخصية خيالية، للعرض فقط',
          summary: 'أبني منصات مالية وأنظمة أحداث تعمل في الوقت الحقيقي.',
        },
        work: [
          {
            name: 'مرفأ المدفوعات',
            position: 'مهندسة أنظمة أولى',
            startDate: '2023-02',
            highlights: ['خفضتُ زمن الاستجابة عند الذروة بنسبة 45 %.'],
            keywords: ['NestJS', 'Kafka'],
          },
          {
            name: 'شركة توصيل',
            position: 'مهندسة خلفية',
            startDate: '2018-01',
            endDate: '2023-01',
            keywords: ['Express.js'],
          },
        ],
        skills: [{ name: 'الرسائل', keywords: ['Kafka', 'RabbitMQ', 'Redis'] }],
        folio: { language: 'ar', headline: 'أنظمة خلفية تكبر ولا يسمع لها أحد صوتًا.' },
      } satisfies ResumeDocument
    }></folio-portfolio></div>`,
};

/** One file, two languages: the second says only what differs, and the head lets the reader choose. */
export const TwoLanguages: Story = {
  args: {
    document: {
      ...mara,
      folio: {
        language: 'en',
        languages: {
          ar: {
            basics: {
              name: 'مارا ليندكفيست',
              label: 'مهندسة خلفية (شخصية خيالية)',
              summary: 'شخصية خيالية تُبقي الموانئ والقطارات والطوابير في حركة.',
            },
            work: [{ position: 'مهندسة رئيسية' }, { position: 'مشرفة، بدوام جزئي' }, { position: 'مهندسة أولى' }],
          },
        },
      },
    },
  },
};
