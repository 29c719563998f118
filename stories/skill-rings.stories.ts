import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/portfolio.js';
import '../src/define/skill-rings.js';
import { FolioSelectionChangeEvent } from '../src/context/selection-event.js';
import type { GivenDocument } from '../src/model/document.js';
import { chartOf, picture } from '../test/layout/fixtures/charts.js';
import { agency, arabic, consultancy, shop } from '../test/layout/fixtures/radars.js';
import { layla, long, mara } from './personas.js';

const meta = { title: 'Elements/SkillRings', component: 'folio-skill-rings' } satisfies Meta;
export default meta;
type Story = StoryObj;

type Chart = typeof picture;
const given = ({ rings, sectors }: Chart): object => ({
  rings,
  sectors: sectors.map(({ name, skills }) => ({
    name,
    skills: skills.map((skill) => ({ name: skill.name, ring: rings[skill.ring] })),
  })),
});

/** A fictional persona's skills: Mara Lindqvist. */
const rings: NonNullable<NonNullable<GivenDocument['folio']>['rings']> = {
  rings: ['At hand every day', 'When the timetable asks', 'What keeps it honest'],
  sectors: [
    {
      name: 'Plan',
      skills: [
        { name: 'TypeScript', ring: 0 },
        { name: 'Node.js', ring: 0 },
        { name: 'NestJS', ring: 0 },
        { name: 'Constraint solving', ring: 1 },
      ],
    },
    {
      name: 'Move events',
      skills: [
        { name: 'Kafka', ring: 0 },
        { name: 'RabbitMQ', ring: 1 },
        { name: 'Back-pressure', ring: 1 },
        { name: 'Dead-letter reviews', ring: 2 },
      ],
    },
    {
      name: 'Keep state',
      skills: [
        { name: 'PostgreSQL', ring: 0 },
        { name: 'MongoDB', ring: 1 },
        { name: 'SQLite', ring: 1 },
        { name: 'Backups that were restored', ring: 2 },
      ],
    },
    {
      name: 'Teach',
      skills: [
        { name: 'Pairing', ring: 0 },
        { name: 'Evening lectures', ring: 1 },
        { name: 'Incident reviews', ring: 2 },
      ],
    },
  ],
};
const withRings: GivenDocument = { ...mara, folio: { ...mara.folio, rings } };
const inPortfolio = (document: GivenDocument) =>
  html`<folio-portfolio .document=${document}><folio-skill-rings></folio-skill-rings></folio-portfolio>`;

/** Choosing a skill shows its proof: filled dots have one, hollow ones have none. */
export const Default: Story = { render: () => inPortfolio(withRings) };

/** One skill chosen: the thread leads to the roles and projects that prove it. */
export const Chosen: Story = {
  render: () => inPortfolio(withRings),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('folio-skill-rings')!;
    await element.updateComplete;
    for (const each of element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=skill]'))
      if (each.dataset['name'] === 'PostgreSQL') each.click();
    await element.updateComplete;
  },
};

/** The same as a list, by the switch; so it prints, and so it stands in a narrow column. */
export const AsList: Story = {
  render: () => inPortfolio(withRings),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('folio-skill-rings')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('[data-wish=switch]')?.click();
    await element.updateComplete;
  },
};

/** Without a portfolio nobody knows what backs a skill, so nothing is called unproven. */
export const Standalone: Story = { args: { skills: given(picture) } };

/** From the `skills` of a plain JSON Resume: a level says which ring, else the author's order does. */
export const FromSkills: Story = {
  args: {
    skills: [
      { name: 'Messaging', level: 'Master', keywords: ['Kafka', 'RabbitMQ', 'NATS'] },
      { name: 'Storage', level: 'Intermediate', keywords: ['PostgreSQL', 'SQLite'] },
      { name: 'Languages', keywords: ['TypeScript', 'Go', 'Rust', 'Python', 'Elixir'] },
    ],
  },
};

/** Skills without a group stand in one sector without a name. */
export const OneSector: Story = {
  args: {
    skills: [
      { name: 'Kafka', level: 'Expert' },
      { name: 'Go' },
      { name: 'Rust' },
      { name: 'Terraform' },
      { name: 'PostgreSQL' },
    ],
  },
};

export const Fifty: Story = { args: { skills: given(chartOf(50, 3, 5)) } };
export const Eighty: Story = { args: { skills: given(chartOf(80)) } };

/** As many as fit: smaller names, dots beside their line, sectors as wide as they need. In a narrower column: numbers. */
export const HundredAndTwenty: Story = { args: { skills: given(chartOf(120)) } };

/** A radar of 77 short names, made in the shape of a shop's. */
export const ShopRadar: Story = { args: { skills: given(shop) } };

/** Long names find no room that leaves rings and sectors to be seen: the dots bear numbers, the list stands with them. */
export const ConsultancyRadar: Story = { args: { skills: given(consultancy) } };

/** 134 names: numbers at every width. Choosing one in the drawing or in the list is the same. */
export const AgencyRadar: Story = {
  args: { skills: given(agency) },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('folio-skill-rings')!;
    await element.updateComplete;
    element
      .shadowRoot!.querySelector('[part~=number]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
  },
};

/** اثنان وسبعون اسمًا بالعربية، وبعضها طويل. */
export const ArabicRadar: Story = {
  render: () => html`<div dir="rtl" lang="ar"><folio-skill-rings .skills=${given(arabic)}></folio-skill-rings></div>`,
};

/** Everything in one sector. */
export const EightyInOneSector: Story = { args: { skills: given(chartOf(80, 3, 1)) } };

/** Too many for a drawing: a list, with a word of why. */
export const TooMany: Story = { args: { skills: given(chartOf(200, 3, 5)) } };

/** Six rings, ten sectors. */
export const ManyRings: Story = { args: { skills: given(chartOf(60, 6, 10)) } };

/** Six rings, ten sectors, 120 skills: in a narrow column letters stand for the sectors, too. */
export const ManyOfAll: Story = { args: { skills: given(chartOf(120, 6, 10)) } };

/** A role is chosen on the page: the skills it proves are lit, and the panel says so. */
export const RoleChosen: Story = {
  render: () => inPortfolio(withRings),
  play: async ({ canvasElement }) => {
    const portfolio = canvasElement.querySelector('folio-portfolio')!;
    await portfolio.updateComplete;
    const id = 'harbour-grid';
    portfolio.dispatchEvent(new FolioSelectionChangeEvent({ kind: 'role', id }));
    await portfolio.updateComplete;
  },
};

/** What files hold: skills without a name, one in two sectors, a ring that nobody is in, names that look like code. */
export const BadInput: Story = {
  args: {
    skills: {
      rings: ['Core', 'Nobody here', 'Foundation'],
      sectors: [
        {
          name: 'Serve',
          skills: [
            { name: 'Kafka', ring: 'Core' },
            { ring: 'Core' },
            { name: '' },
            { name: '<img src=x>', ring: 'Core' },
          ],
        },
        {
          name: 'Move',
          skills: [
            { name: 'kafka', ring: 'Foundation' },
            { name: '__proto__', ring: 'Nowhere' },
          ],
        },
        { name: 'Empty', skills: [] },
      ],
    },
  },
};

/** Names of all lengths and scripts; two lines at most, then cut off in the drawing, never in the list. */
export const LongText: Story = {
  args: {
    skills: {
      rings: [long.word, long.text.slice(0, 80)],
      sectors: [
        {
          name: long.word,
          skills: [
            { name: long.word, ring: 0 },
            { name: long.text.slice(0, 90), ring: 1 },
            { name: 'x', ring: 1 },
          ],
        },
        {
          name: long.text.slice(0, 70),
          skills: [
            { name: '<b>not bold</b>', ring: 0 },
            { name: 'هندسة الأنظمة الموزعة', ring: 1 },
          ],
        },
        { name: '数据', skills: [{ name: '数据工程与分布式系统架构设计', ring: 0 }] },
      ],
    },
  },
};

/** شخصية خيالية. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar">${inPortfolio({
      ...layla,
      folio: {
        ...layla.folio,
        rings: {
          rings: ['ما أعود إليه كل يوم', 'عند الحاجة', 'ما يحفظ الباقي'],
          sectors: [
            {
              name: 'خدمة الطلبات',
              skills: [
                { name: 'NestJS', ring: 0 },
                { name: 'Express.js', ring: 1 },
                { name: 'مهلات محسوبة', ring: 2 },
              ],
            },
            {
              name: 'نقل الأحداث',
              skills: [
                { name: 'Kafka', ring: 0 },
                { name: 'WebSockets', ring: 0 },
                { name: 'Redis', ring: 1 },
              ],
            },
            {
              name: 'حفظ الحالة',
              skills: [
                { name: 'PostgreSQL', ring: 0 },
                { name: 'MongoDB', ring: 1 },
                { name: 'نسخ احتياطية مجرّبة', ring: 2 },
              ],
            },
          ],
        },
      },
    })}</div>`,
};

/** Nothing given: it takes no space. */
export const Empty: Story = { args: {} };

/** The portfolio's file cannot be loaded: what stands inside the element is shown. */
export const Failed: Story = {
  render: () =>
    html`<folio-portfolio src="javascript:void 0"><folio-skill-rings><p>TypeScript, Kafka, PostgreSQL</p></folio-skill-rings></folio-portfolio>`,
};
