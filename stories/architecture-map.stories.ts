import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define/architecture-map.js';
import '../src/define/portfolio.js';
import { FolioSelectionChangeEvent } from '../src/context/selection-event.js';
import type { FolioArchitectureMap } from '../src/elements/architecture-map/architecture-map.js';
import type { Selection } from '../src/model/selection.js';
import { ar } from '../src/model/strings/ar.js';
import { arabicSystem, hardToDraw, productionSystem, toolTopology, wideSystem } from './graphs.js';
import { mara } from './personas.js';

const meta = { title: 'Elements/Architecture map', component: 'folio-architecture-map' } satisfies Meta;
export default meta;
type Story = StoryObj;

/** A map in some state, reached by its own methods. */
const inState = (graph: unknown, act: (map: FolioArchitectureMap) => void): TemplateResult =>
  html`<folio-architecture-map .graph=${graph} ${ref((map) => map && act(map as FolioArchitectureMap))}></folio-architecture-map>`;

/** A map whose buttons were pressed one after the other, once a node was chosen. */
const press = (map: FolioArchitectureMap, node: string | undefined, ...wishes: readonly string[]): void => {
  if (node !== undefined) map.select(node);
  void (async () => {
    for (const wish of wishes) {
      await map.updateComplete;
      map.shadowRoot?.querySelector<HTMLElement>(`[data-wish=${wish}]`)?.click();
    }
  })();
};

/** A skill is chosen on the page: the nodes that prove it carry its mark, the others step back. */
const choosing = (selection: Selection) =>
  ref((map) => {
    if (map)
      void (map as FolioArchitectureMap).updateComplete.then(() =>
        map.dispatchEvent(new FolioSelectionChangeEvent(selection)),
      );
  });

/** So many nodes that hang together as a tree, with some lines across. */
const forest = (count: number): unknown => ({
  id: 'forest',
  title: 'A large system',
  arrangement: 'organic',
  nodes: Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    label: `${['Orders', 'Billing', 'Search', 'Stock', 'Prices'][i % 5]} ${i}`,
    kind: ['service', 'stream', 'store', 'cache', 'worker', 'gateway'][(i * 5) % 6],
  })),
  edges: Array.from({ length: count - 1 }, (_, i) => ({
    source: `n${Math.floor((i * 7) / 23)}`,
    target: `n${i + 1}`,
    kind: i % 3 ? 'call' : 'event',
    need: 'hard',
  })),
});

/** A representative system in layers, at rest: calls run down, events fan out. */
export const Default: Story = { args: { graph: productionSystem } };

/** A chosen node: what it does beside the drawing, what it has nothing to do with steps back. */
export const Chosen: Story = { render: () => inState(productionSystem, (map) => map.select('trading')) };

/** The light spread along what a node leads to, step by step. */
export const ChosenAndItsReach: Story = {
  render: () => inState(productionSystem, (map) => press(map, 'ingestion', 'down', 'down')),
};

/** In a portfolio the details also name the roles and projects that prove a node's skills. */
export const InAPortfolio: Story = {
  render: () => html`<folio-portfolio .document=${{ ...mara, folio: { ...mara.folio, maps: [productionSystem] } }}>
    <folio-architecture-map map-id="system" ${ref((map) => (map as FolioArchitectureMap | undefined)?.select('trading'))}></folio-architecture-map>
  </folio-portfolio>`,
};

/** The tools: a field that finds nodes as one types, zoom and pan, full screen, files. */
export const WithTools: Story = { render: () => inState(productionSystem, (map) => press(map, 'trading', 'kit')) };

/** Seen from nearer: the drawing has buttons for its four directions, its frame keeps its place. */
export const Near: Story = {
  render: () => inState(productionSystem, (map) => press(map, undefined, 'kit', 'in', 'in', 'in')),
};

/** A node is about to be moved without a drag: the next place that is chosen is its own. */
export const Moving: Story = { render: () => inState(productionSystem, (map) => press(map, 'redis', 'kit', 'place')) };

/** A skill chosen elsewhere on the page: its nodes in the light, with its mark. */
export const ProofOfASkill: Story = {
  render: () => html`<folio-portfolio .document=${{ ...mara, folio: { ...mara.folio, maps: [productionSystem] } }}>
    <folio-architecture-map map-id="system" ${choosing({ kind: 'skill', id: 'NestJS' })}></folio-architecture-map>
  </folio-portfolio>`,
};

/** The log fails: two nodes go down, two go on with less, each with a sign and a word. */
export const Failing: Story = { render: () => inState(productionSystem, (map) => map.fail('kafka')) };

/** One of three replicas is gone, and a work queue: nothing stops. */
export const FailingSoftly: Story = {
  render: () => inState(productionSystem, (map) => map.fail(['presence', 'rabbit'])),
};

/** Two have failed: the panel of one of them can restore it alone. */
export const FailingTwice: Story = {
  render: () =>
    inState(productionSystem, (map) => {
      map.fail(['kafka', 'postgres']);
      map.select('kafka');
    }),
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

/** Hundreds of nodes: laid out beside the page, in a frame of their own. */
export const Hundreds: Story = { args: { graph: forest(360) } };

/** More than eight hundred: painted, with the same keys, pointers and panel. */
export const Painted: Story = { render: () => inState(forest(1000), (map) => map.select('n12')) };

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

/** عقدة مختارة والأدوات مفتوحة. */
export const RightToLeftWithTools: Story = {
  render:
    () => html`<div dir="rtl" lang="ar"><folio-portfolio .document=${{ folio: { maps: [arabicSystem] } }} .strings=${ar}>
    <folio-architecture-map ${ref((map) => {
      if (map) press(map as FolioArchitectureMap, 'pay', 'kit');
    })}></folio-architecture-map></folio-portfolio></div>`,
};

/** نظام خيالي في وضع العطل. */
export const RightToLeftFailing: Story = {
  render:
    () => html`<div dir="rtl" lang="ar"><folio-portfolio .document=${{ folio: { maps: [arabicSystem] } }} .strings=${ar}>
    <folio-architecture-map ${ref((map) => (map as FolioArchitectureMap | undefined)?.fail('kafka'))}></folio-architecture-map></folio-portfolio></div>`,
};
