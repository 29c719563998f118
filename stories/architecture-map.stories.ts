import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define/architecture-map.js';
import '../src/define/portfolio.js';
import type { FolioArchitectureMap } from '../src/elements/architecture-map/architecture-map.js';
import { ar } from '../src/model/strings/ar.js';
import { arabicSystem, hardToDraw, productionSystem, toolTopology, wideSystem } from './graphs.js';
import { mara } from './personas.js';

const meta = { title: 'Elements/Architecture map', component: 'folio-architecture-map' } satisfies Meta;
export default meta;
type Story = StoryObj;

/** A map in some state, reached by its own methods. */
const inState = (graph: unknown, act: (map: FolioArchitectureMap) => void): TemplateResult =>
  html`<folio-architecture-map .graph=${graph} ${ref((map) => map && act(map as FolioArchitectureMap))}></folio-architecture-map>`;

/** A representative system in layers, at rest: calls run down, events fan out. */
export const Default: Story = { args: { graph: productionSystem } };

/** A chosen node: what it does beside the drawing, what it has nothing to do with steps back. */
export const Chosen: Story = { render: () => inState(productionSystem, (map) => map.select('trading')) };

/** In a portfolio the details also name the roles and projects that prove a node's skills. */
export const InAPortfolio: Story = {
  render: () => html`<folio-portfolio .document=${{ ...mara, folio: { ...mara.folio, maps: [productionSystem] } }}>
    <folio-architecture-map map-id="system" ${ref((map) => (map as FolioArchitectureMap | undefined)?.select('trading'))}></folio-architecture-map>
  </folio-portfolio>`,
};

/** The log fails: two nodes go down, two go on with less, each with a sign and a word. */
export const Failing: Story = { render: () => inState(productionSystem, (map) => map.fail('kafka')) };

/** One of three replicas is gone, and a work queue: nothing stops. */
export const FailingSoftly: Story = {
  render: () => inState(productionSystem, (map) => map.fail(['presence', 'rabbit'])),
};

/** The same as a list: it prints, and it is all there is under 20em. */
export const AsAList: Story = {
  render: () =>
    inState(
      productionSystem,
      (map) => void map.updateComplete.then(() => map.shadowRoot?.querySelector<HTMLElement>('.switch')?.click()),
    ),
};

/** Tools around a centre, in clusters: nothing to choose between layers, so the drawing has the whole width. */
export const Hub: Story = { args: { graph: toolTopology } };

/** Any map can be drawn without an order of its own. */
export const Organic: Story = { args: { graph: productionSystem, arrangement: 'organic' } };

/** Wider than its box: the drawing scrolls in its own, the page does not. */
export const Wide: Story = { args: { graph: wideSystem } };

/** One node and nothing else. */
export const OneNode: Story = { args: { graph: { nodes: [{ label: 'Monolith', kind: 'service', note: 'PHP' }] } } };

/** Nothing given: it takes no space. */
export const Empty: Story = { args: {} };

/** The portfolio's file cannot be loaded: what stands inside the element is shown. */
export const Failed: Story = {
  render: () =>
    html`<folio-portfolio src="javascript:void 0"><folio-architecture-map><p>Gateway, services, a log, two stores.</p></folio-architecture-map></folio-portfolio>`,
};

/** Names without a place to break, other scripts, an unknown kind, a cycle, a loop, edges side by side. */
export const LongText: Story = { args: { graph: hardToDraw } };

/** The same in failure mode: needs that nobody stated count as needed, and the panel says so. */
export const LongTextFailing: Story = { render: () => inState(hardToDraw, (map) => map.fail('d')) };

/** نظام خيالي. */
export const RightToLeft: Story = {
  render:
    () => html`<div dir="rtl" lang="ar"><folio-portfolio .document=${{ folio: { maps: [arabicSystem] } }} .strings=${ar}>
    <folio-architecture-map></folio-architecture-map></folio-portfolio></div>`,
};

/** نظام خيالي في وضع العطل. */
export const RightToLeftFailing: Story = {
  render:
    () => html`<div dir="rtl" lang="ar"><folio-portfolio .document=${{ folio: { maps: [arabicSystem] } }} .strings=${ar}>
    <folio-architecture-map ${ref((map) => (map as FolioArchitectureMap | undefined)?.fail('kafka'))}></folio-architecture-map></folio-portfolio></div>`,
};
