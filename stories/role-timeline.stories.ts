import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/portfolio.js';
import '../src/define/role-timeline.js';
import type { GivenRole } from '../src/model/document.js';
import { ar } from '../src/model/strings/ar.js';
import { layla, long } from './personas.js';

const meta = { title: 'Elements/Role timeline', component: 'folio-role-timeline' } satisfies Meta;
export default meta;
type Story = StoryObj;

/** Mara Lindqvist, a fictional persona: what she did between the main lines runs beside them. */
const overlapping: GivenRole[] = [
  {
    name: 'Harbour Grid',
    position: 'Principal engineer',
    startDate: '2023-01',
    highlights: [
      'Cut the dispatch monolith along its events: peak load per node fell by 45 %.',
      'Sagas an operator can read, hold and let go on.',
    ],
    keywords: ['TypeScript', 'Kafka', 'Kubernetes'],
  },
  {
    name: 'Tideline, open source',
    position: 'Maintainer, part-time',
    startDate: '2020-06',
    highlights: [
      'A queue library that keeps order per key and has no dependencies.',
      'A release was a **yearly → monthly** event.',
    ],
    keywords: ['Node.js', 'Redis'],
  },
  {
    name: 'Norrport Logistics',
    position: 'Staff engineer',
    startDate: '2019-03',
    endDate: '2022-12',
    highlights: [
      'Berths planned as the ships report, for 14 terminals.',
      'Alerts on service levels: two thirds fewer calls at night.',
    ],
    keywords: ['NestJS', 'PostgreSQL', 'RabbitMQ'],
  },
  {
    name: 'Lakeside Polytechnic',
    position: 'Lecturer, part-time',
    startDate: '2017-09',
    endDate: '2021-06',
    highlights: ['Distributed systems, one evening a week.'],
    keywords: ['Teaching'],
  },
  {
    name: 'Fenwick Rail',
    position: 'Backend engineer',
    startDate: '2015-02',
    endDate: '2019-01',
    highlights: [
      'Tickets checked without a network and settled afterwards.',
      'The nightly batch became a stream: hours → seconds.',
    ],
    keywords: ['Node.js', 'MongoDB'],
  },
];

/** Roles that overlap stand in lanes beside each other; each row covers the time from that role's start to the next. */
export const Default: Story = { args: { roles: overlapping } };

/** Promotions stand under their employer, with the whole stay in the margin; who comes back later has a stay of its own. */
export const Promotions: Story = {
  args: {
    roles: [
      {
        name: 'Harbour Grid',
        position: 'Principal engineer',
        startDate: '2023-01',
        url: 'https://harbour.example',
        location: 'Norrport',
        highlights: ['Answers for the dispatch system.'],
        keywords: ['Kafka', 'TypeScript'],
      },
      {
        name: 'Harbour Grid GmbH',
        position: 'Senior engineer',
        startDate: '2020-04',
        endDate: '2022-12',
        url: 'https://harbour.example',
        location: 'Norrport',
        summary: 'From the first event to the last shared table.',
        keywords: ['Node.js'],
      },
      {
        name: 'HARBOUR GRID',
        position: 'Engineer',
        startDate: '2018-02',
        endDate: '2020-03',
        url: 'https://harbour.example',
        location: 'Norrport',
        teamSize: 6,
      },
      {
        name: 'Fenwick Rail',
        position: 'Engineer',
        startDate: '2015-01',
        endDate: '2018-01',
        highlights: ['Ticket gates.'],
      },
      { name: 'Harbour Grid', position: 'Intern', startDate: '2013-06', endDate: '2013-09' },
    ],
  },
};

/** A role that still runs stays on top, however long ago it began. */
export const LongCurrentRole: Story = {
  args: {
    roles: [
      { name: 'Harbour Grid', position: 'Principal engineer', startDate: '2023-01' },
      { name: 'Norrport Logistics', position: 'Staff engineer', startDate: '2019-03', endDate: '2022-12' },
      { name: 'Fenwick Rail', position: 'Backend engineer', startDate: '2015-02', endDate: '2019-01' },
      {
        name: 'Choir of the Lighthouse',
        position: 'Treasurer',
        startDate: '2012',
        description: 'Forty voices, one budget',
        location: 'Norrport',
      },
    ],
  },
};

/** No dates at all: a plain sequence, all marks hollow. */
export const Undated: Story = {
  args: {
    roles: overlapping.map(({ position, name, highlights, keywords }) => ({
      position: name,
      description: position,
      highlights,
      keywords,
    })),
  },
};

/** Dates as they are found in the wild: years, words, other calendars, nonsense, the end before the start, the future. */
export const DatesFromTheWild: Story = {
  args: {
    roles: [
      { position: 'Expedition', name: 'Arctic Tide', startDate: '2031-05', endDate: '2032-01' },
      { position: 'Engineer', name: 'Harbour Grid', startDate: 'Aug. 2019', endDate: 'heute' },
      { position: 'Backwards', name: 'Time Desk', startDate: '2018-05', endDate: '2017-01' },
      { position: 'Some years', name: 'Fenwick Rail', startDate: '2014', endDate: '2016' },
      { position: 'One summer', name: 'Lifeboat station', startDate: 'Summer 2013', endDate: 'when it rained' },
      { position: 'Paper round' },
      { position: 'Impossible day', name: 'Calendar Works', startDate: '2012-13-45', endDate: '2013-02' },
    ],
  },
};

/** Nine at once: lanes move closer, the last one keeps its mark. */
export const ManyAtOnce: Story = {
  args: {
    roles: Array.from({ length: 10 }, (_, index) => ({
      position: `Fictional role ${index + 1}`,
      name: `Board ${index + 1}`,
      startDate: `${2010 + index}-03`,
      endDate: '2022-06',
    })),
  },
};

/** Sixty roles in sixty places, fictional all of them. */
export const Sixty: Story = {
  args: {
    roles: Array.from({ length: 60 }, (_, index) => ({
      position: `Fictional role ${60 - index}`,
      name: `Ship ${60 - index}`,
      startDate: `${2024 - Math.floor(index / 2)}-0${1 + (index % 2) * 6}`,
      endDate: `${2025 - Math.floor(index / 2)}-01`,
      keywords: ['Node.js', 'Redis'],
    })),
  },
};

/** Twenty-two years of a fictional career: an overview above, controls for finding, what lies between. */
const long22: GivenRole[] = [
  {
    name: 'Harbour Grid',
    position: 'Principal engineer',
    startDate: '2023-01',
    location: 'Norrport',
    highlights: [
      'Cut the dispatch monolith along its events: peak load per node fell by 45 %.',
      'Sagas over Kafka that an operator can read, hold and let go on.',
    ],
    keywords: ['TypeScript', 'Kafka', 'Kubernetes'],
  },
  {
    name: 'Tideline, open source',
    position: 'Maintainer, part-time',
    startDate: '2020-06',
    highlights: ['A queue library that keeps order per key and has no dependencies.'],
    keywords: ['Node.js', 'Redis'],
  },
  {
    name: 'Norrport Logistics',
    position: 'Staff engineer',
    startDate: '2019-03',
    endDate: '2022-12',
    highlights: [
      'Berths planned as the ships report, for 14 terminals.',
      'Alerts on service levels: two thirds fewer calls at night.',
      'Wrote down how decisions are made.',
      'From a page every night to two a month.',
      'Taught six engineers to be on call.',
      'Moved 40 tables to PostgreSQL.',
      'One queue for all cranes.',
      'Named the topics of Kafka by what happened.',
      'Closed the last shared database.',
    ],
    keywords: ['NestJS', 'PostgreSQL', 'RabbitMQ'],
  },
  { name: 'Lakeside Polytechnic', position: 'Lecturer, part-time', startDate: '2017-09', endDate: '2021-06' },
  {
    name: 'Fenwick Rail',
    position: 'Backend engineer',
    startDate: '2015-02',
    endDate: '2018-04',
    highlights: ['The nightly batch became a stream: hours → seconds.'],
    keywords: ['Node.js', 'MongoDB'],
  },
  { name: 'Fenwick Rail', position: 'Engineer', startDate: '2013-06', endDate: '2015-01', keywords: ['PHP'] },
  {
    name: 'Lighthouse Bank',
    position: 'Developer',
    startDate: '2009-03',
    endDate: '2012-08',
    keywords: ['Java', 'Oracle'],
  },
  { name: 'Ferry Desk', position: 'Web developer', startDate: '2006', endDate: '2007', keywords: ['PHP', 'MySQL'] },
  { name: 'Northern Radio', position: 'Intern', startDate: '2004-06', endDate: '2004-09' },
  { name: 'Choir of the Lighthouse', position: 'Treasurer', startDate: '2012', endDate: '2016' },
];

/** Eight roles and more have an overview of the whole career: a bar for each, open ones filled, each a way to its role. */
export const Overview: Story = { args: { roles: long22 } };

/** By words and by skill, with how many are left. What is hidden leaves no hole, and the marks lose their axis. */
export const Filterable: Story = { args: { roles: long22, filterable: true } };

/** What is looked for can be set from outside as well. */
export const Filtered: Story = { args: { roles: long22, filterable: true, filter: 'kafka' } };

/** More than three months between two roles, on request. */
export const Gaps: Story = { args: { roles: long22, showGaps: true } };

/** From the first role to the last: time runs downwards. */
export const OldestFirst: Story = { args: { roles: long22, order: 'oldest', showGaps: true } };

/** Rows closer together. */
export const Compact: Story = { args: { roles: long22, density: 'compact' } };

/** The others come when the reader asks, when they are found in the page, or on paper. */
export const Limited: Story = { args: { roles: long22, limit: 4 } };

/** A long list is folded after its sixth line; 300 of them open in steps. */
export const ManyHighlights: Story = {
  args: {
    roles: [
      {
        name: 'Harbour Grid',
        position: 'Keeper of the list',
        startDate: '2020-01',
        highlights: Array.from({ length: 300 }, (_, index) => `Line ${index + 1} of a fictional list.`),
      },
    ],
  },
};

/** A skill is chosen: what proves it has a mark in signal and its words underlined, the rest recedes. */
export const SkillChosen: Story = {
  render: () => {
    const choose = async (event: Event): Promise<void> => {
      const timeline = (event.currentTarget as HTMLElement).querySelector('folio-role-timeline')!;
      await timeline.updateComplete;
      [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('[part~=skill]')]
        .find((skill) => skill.dataset['name'] === 'Kafka')
        ?.click();
    };
    return html`<folio-portfolio .document=${{ work: long22 }} @folio-portfolio-ready=${{ handleEvent: choose, once: true }}><folio-role-timeline></folio-role-timeline></folio-portfolio>`;
  },
};

/** Nothing given: it takes no space. */
export const Empty: Story = { args: {} };

/** The portfolio's file cannot be loaded: what stands inside the element is shown. */
export const Failed: Story = {
  render: () =>
    html`<folio-portfolio src="javascript:void 0"><folio-role-timeline><p>Harbours since 2019, railways before.</p></folio-role-timeline></folio-portfolio>`,
};

/** Words without a place to break, and far too many of them. */
export const LongText: Story = {
  args: {
    roles: [
      {
        position: long.word,
        name: long.name,
        startDate: '2020-01',
        location: long.word,
        url: 'https://example.org',
        description: long.name,
        summary: long.text,
        highlights: [long.address, long.text],
        keywords: [long.word, long.name],
        [long.word]: long.address,
      },
      {
        position: long.name,
        name: long.word,
        startDate: long.word,
        endDate: long.text.slice(0, 120),
        highlights: Array.from({ length: 40 }, (_, index) => `The same thing for the ${index + 1}. time`),
      },
    ],
  },
};

const arabic: GivenRole[] = [
  {
    name: 'مرفأ المدفوعات',
    position: 'مهندسة أنظمة أولى',
    startDate: '2023-02',
    highlights: ['مسار تسوية لا تتكرر فيه العملية مهما أُعيدت المحاولة.', 'زمن الاستجابة عند الذروة أقل بنسبة 45%.'],
    keywords: ['NestJS', 'Kafka', 'PostgreSQL'],
  },
  {
    name: 'منصة فعاليات',
    position: 'مستشارة، دوام جزئي',
    startDate: '2021-03',
    endDate: '2024-06',
    highlights: ['قنوات مباشرة للحضور عبر WebSockets وRedis.'],
    keywords: ['WebSockets', 'Redis'],
  },
  {
    name: 'شركة توصيل',
    position: 'مهندسة خلفية',
    startDate: '2019-05',
    endDate: '2023-01',
    highlights: ['تقارير تُنجز في **ثوانٍ بدل دقائق**.'],
    keywords: ['Express.js', 'MongoDB'],
  },
  { name: 'شركة توصيل', position: 'مهندسة مبتدئة', startDate: '2018-01', endDate: '2019-04' },
];

/** شخصية خيالية، بكل ما يمكن طلبه. */
export const RightToLeftWithControls: Story = {
  render: () => html`<div dir="rtl" lang="ar">
    <folio-portfolio .document=${{ ...layla, work: [...arabic, ...Array.from({ length: 5 }, (_, index) => ({ name: `سفينة ${index + 1}`, position: 'مهندسة', startDate: `${2016 - 2 * index}-01`, endDate: `${2016 - 2 * index}-11`, keywords: ['Redis'] }))] }} .strings=${ar}><folio-role-timeline filterable show-gaps limit="6"></folio-role-timeline></folio-portfolio>
  </div>`,
};

/** شخصية خيالية: ليلى منصور. */
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar">
    <folio-portfolio .document=${{ ...layla, work: arabic }} .strings=${ar}><folio-role-timeline></folio-role-timeline></folio-portfolio>
  </div>`,
};
