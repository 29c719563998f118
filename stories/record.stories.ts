import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/portfolio.js';
import '../src/define/record.js';
import { ar } from '../src/model/strings/ar.js';
import { chosen } from './chosen.js';
import { layla, long } from './personas.js';

// All of it fictional: what Mara Lindqvist's record might say.
const meta = { title: 'Elements/Record', component: 'folio-record' } satisfies Meta;
export default meta;
type Story = StoryObj;

/** Dates in the margin, the degree under the school, grade and courses as ruled facts. */
export const Default: Story = {
  args: {
    section: 'education',
    entries: [
      {
        institution: 'Lakeside Polytechnic',
        url: 'https://lakeside.example',
        area: 'Computing',
        studyType: 'MSc',
        startDate: '2010-09',
        endDate: '2012-06',
        score: '1.3',
        courses: ['Distributed systems', 'Queueing theory', 'Compilers'],
      },
      { institution: 'Norrport Grammar School', endDate: '2009', summary: 'With a term at sea.' },
    ],
  },
};

export const Certificates: Story = {
  args: {
    section: 'certificates',
    entries: [
      {
        name: 'Short-range radio certificate',
        issuer: 'Norrport Coast Guard',
        date: '2021-04-12',
        url: 'https://coast.example',
      },
      { name: 'Boat licence', date: '2008' },
    ],
  },
};

export const Publications: Story = {
  args: {
    section: 'publications',
    entries: [
      {
        name: 'Queues that keep their word',
        publisher: 'Harbour Review',
        releaseDate: '2022-05-01',
        url: 'https://review.example/queues',
        summary: 'On ordered delivery, with measurements: 45 % less waiting.',
      },
    ],
  },
};

export const Awards: Story = {
  args: {
    section: 'awards',
    entries: [
      {
        title: 'Quietest deploy of the year',
        awarder: 'Norrport Logistics',
        date: '2021-12',
        summary: 'Nobody noticed.',
      },
    ],
  },
};

export const Volunteering: Story = {
  args: {
    section: 'volunteer',
    entries: [
      {
        organization: 'Lifeboat station',
        position: 'Radio operator',
        startDate: '2014',
        url: 'https://lifeboat.example',
        summary: 'Keeping watch.',
        highlights: ['Two nights a month.', 'Nine operators trained.'],
      },
    ],
  },
};

/** Hardly more than names: side by side where there is room. */
export const Languages: Story = {
  args: {
    section: 'languages',
    entries: [
      { language: 'Swedish', fluency: 'Native' },
      { language: 'English', fluency: 'Fluent' },
      { language: 'German', fluency: 'B1' },
      { language: 'العربية', fluency: 'A2' },
    ],
  },
};

/** Languages with more to say: still no timeline. */
export const LanguagesInDetail: Story = {
  args: {
    section: 'languages',
    entries: [
      { language: 'Swedish', fluency: 'Native' },
      { language: 'English', fluency: 'C2', certificate: 'Cambridge Proficiency', endDate: '2011' },
      { language: 'German', fluency: 'B1', summary: 'Enough for a harbour office.' },
    ],
  },
};

export const Interests: Story = {
  args: {
    section: 'interests',
    entries: [
      { name: 'Sailing', keywords: ['Dinghies', 'Knots'] },
      { name: 'Bell ringing', keywords: ['Change ringing'] },
      { name: 'Timetables' },
    ],
  },
};

/** Somebody else's words are set as a quotation. */
export const References: Story = {
  args: {
    section: 'references',
    entries: [
      {
        name: 'Jonas Ek, a fictional manager',
        reference: 'Her systems fail the way she said they would: in part, and quietly.',
      },
    ],
  },
};

/** A section of the author's own, with fields nobody foresaw. */
/** A skill is chosen: what proves it, and what does not. */
export const SkillChosen: Story = {
  render: () =>
    chosen(
      {
        projects: [{ name: 'Tideline', keywords: ['PostgreSQL'] }],
        publications: [
          { name: 'Queues that keep their word', summary: 'Ordered delivery on PostgreSQL, with measurements.' },
          { name: 'Tides', publisher: 'Harbour Review', releaseDate: '2019' },
        ],
        awards: [{ title: 'PostgreSQL contributor of the year' }, { title: 'Quietest deploy' }],
        references: [{ name: 'Jonas Ek, a fictional manager', reference: 'She taught us what PostgreSQL is for.' }],
      },
      { kind: 'skill', id: 'PostgreSQL' },
      html`<folio-record section="publications"></folio-record><folio-record section="awards"></folio-record><folio-record section="references"></folio-record>`,
    ),
};

export const OwnSection: Story = {
  args: {
    section: 'talks',
    entries: [
      {
        title: 'Failing politely',
        event: 'Harbour Conf',
        date: '2024-09',
        room: 'B2',
        audience: 300,
        tags: ['Talks', 'Video'],
      },
    ],
  },
};

/** Nothing given: it takes no space. */
export const Empty: Story = { args: { section: 'education' } };

/** The portfolio's file cannot be loaded: what stands inside the element is shown. */
export const Failed: Story = {
  render: () =>
    html`<folio-portfolio src="javascript:void 0"><folio-record section="education"><p>Lakeside Polytechnic, 2012.</p></folio-record></folio-portfolio>`,
};

/** Words without a place to break, and far too many of them. */
export const LongText: Story = {
  args: {
    section: 'education',
    entries: [
      {
        institution: long.word,
        url: 'https://example.org',
        area: long.name,
        studyType: long.word,
        startDate: long.word,
        endDate: '2012',
        score: long.word,
        courses: [long.word, long.text, long.address],
        summary: long.text,
      },
      { institution: long.name, keywords: [long.word, long.name], highlights: [long.address, long.text] },
    ],
  },
};

/** شخصية خيالية. */
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar">
    <folio-portfolio
      .strings=${ar}
      .document=${{
        ...layla,
        education: [
          {
            institution: 'جامعة الميناء',
            area: 'علوم الحاسوب',
            studyType: 'بكالوريوس',
            startDate: '2013-09',
            endDate: '2017-06',
            courses: ['الأنظمة الموزعة', 'نظرية الطوابير'],
          },
        ],
        languages: [
          { language: 'العربية', fluency: 'اللغة الأم' },
          { language: 'English', fluency: 'C1' },
        ],
        references: [{ name: 'سامر حداد، مدير خيالي', reference: 'أنظمتها تتعطل كما قالت: جزئيًا، وبهدوء.' }],
      }}
    >
      <folio-record section="education"></folio-record><folio-record section="languages"></folio-record><folio-record section="references"></folio-record>
    </folio-portfolio>
  </div>`,
};
