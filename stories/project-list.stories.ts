import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/portfolio.js';
import '../src/define/project-list.js';
import { chosen } from './chosen.js';
import { layla, long, mara } from './personas.js';

const meta = { title: 'Elements/Project list', component: 'folio-project-list' } satisfies Meta;
export default meta;
type Story = StoryObj;

/** Two in a row where there is room, aligned row by row; some with a drawing, some without. */
export const Default: Story = {
  render: () => html`<folio-portfolio .document=${mara}><folio-project-list></folio-project-list></folio-portfolio>`,
};

/** No project has a drawing: none leaves a hole for one. */
export const WithoutDrawings: Story = { args: { projects: mara.projects } };

/** The newest first. */
export const Newest: Story = { args: { projects: mara.projects, order: 'newest' } };

/** Only what matches the words. */
export const Filtered: Story = { args: { projects: mara.projects, filter: 'postgres' } };

/** Nothing matches. */
export const NothingMatches: Story = { args: { projects: mara.projects, filter: 'cobol' } };

/** The reader may look for words, a skill or a kind, and order the list. */
export const Filterable: Story = {
  render: () =>
    html`<folio-portfolio .document=${mara}><folio-project-list filterable></folio-project-list></folio-portfolio>`,
};

/** Narrowed down by its attributes, with the controls that undo it. */
export const Narrowed: Story = {
  args: { projects: mara.projects, filterable: true, skill: 'PostgreSQL', order: 'name' },
};

/** The controls when nothing is left. */
export const NarrowedToNothing: Story = {
  args: { projects: mara.projects, filterable: true, filter: 'cobol' },
};

/** A skill is chosen: what proves it has the signal rule and its words underlined, what does not recedes. */
export const SkillChosen: Story = {
  render: () =>
    chosen(mara, { kind: 'skill', id: 'PostgreSQL' }, html`<folio-project-list filterable></folio-project-list>`),
};

/** A project is chosen: with it the skills it proves. */
export const ProjectChosen: Story = {
  render: () => chosen(mara, { kind: 'project', id: 'berths' }, html`<folio-project-list></folio-project-list>`),
};

/** One project: one column of the grid. */
export const One: Story = { args: { projects: mara.projects?.slice(0, 1) } };

/** Five of unequal length: the rows of neighbours stay aligned, the last stands alone. */
export const Five: Story = {
  render: () =>
    html`<folio-portfolio .document=${{ ...mara, projects: [...(mara.projects ?? []), { name: 'A fifth', outcome: 'Alone in its row' }] }}><folio-project-list></folio-project-list></folio-portfolio>`,
};

/** More than sixty: cards out of sight cost nothing. */
export const Many: Story = {
  args: {
    projects: Array.from({ length: 80 }, (_, index) => ({
      name: `Fictional project ${index + 1}`,
      description: 'One of many',
      keywords: ['Node.js', 'Redis'],
    })),
  },
};

/** Nothing given: it takes no space. */
export const Empty: Story = { args: {} };

/** The portfolio's file cannot be loaded: what stands inside the element is shown. */
export const Failed: Story = {
  render: () =>
    html`<folio-portfolio src="javascript:void 0"><folio-project-list><p>Tideline, Berth planner, Offline tickets.</p></folio-project-list></folio-portfolio>`,
};

/** Words without a place to break, beside a card with few. */
export const LongText: Story = {
  args: {
    projects: [
      {
        name: long.name,
        description: long.word,
        summary: long.text,
        outcome: long.word,
        keywords: [long.word, 'Redis'],
        confidential: 'Under NDA',
      },
      { name: 'Short', outcome: 'Done' },
    ],
  },
};

/** شخصية خيالية. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar"><folio-portfolio .document=${layla}><folio-project-list filterable></folio-project-list></folio-portfolio></div>`,
};
