import type { Related } from '../../model/selection.js';
import type { Graph } from '../../model/types.js';
import type { MapState, MapView } from './view.js';

export const isChosenSkill = ({ selected }: MapView, skill: string): boolean =>
  selected?.selection.kind === 'skill' && selected.relationOf('skill', skill) === 'chosen';

/** The node of a tool topology that is the chosen skill itself. */
export const toolOf = ({ arrangement, nodes }: Graph, { selection, relationOf }: Related): string | undefined =>
  arrangement === 'hub' && selection.kind === 'skill'
    ? nodes.find(({ label, skills }) => skills.length < 2 && relationOf('skill', skills[0] ?? label) === 'chosen')?.id
    : undefined;

/** Takes over what the page has chosen: a node of this map, or the tool that a skill stands for. */
export function takeChoice(state: MapState, graph: Graph, selected: Related | undefined): void {
  const { kind, id, map } = selected?.selection ?? {};
  if (kind === 'skill' && state.keep) return;
  state.chosen = kind === 'node' && map === graph.id ? id : selected && toolOf(graph, selected);
}
