import type { EdgeKind, Graph } from '../../model/types.js';

/** What a node is to its neighbours, in the order of the panel's rows. */
export const relations = ['calledBy', 'calls', 'receivesFrom', 'emitsTo', 'dataFrom', 'dataTo'] as const;
export type Relation = (typeof relations)[number];

/** The relation of an edge's target and source to each other, by kind: [at the target, at the source]. */
export const relationOf: Readonly<Record<EdgeKind, readonly [Relation, Relation]>> = {
  call: ['calledBy', 'calls'],
  event: ['receivesFrom', 'emitsTo'],
  data: ['dataFrom', 'dataTo'],
};

/** The neighbours of one node by relation, each once, in the order of the edges. */
export type Links = Readonly<Partial<Record<Relation, ReadonlySet<string>>>>;

/** The links of every node. */
export function indexLinks({ nodes, edges }: Graph): ReadonlyMap<string, Links> {
  const index = new Map<string, Partial<Record<Relation, Set<string>>>>(nodes.map(({ id }) => [id, {}]));
  const add = (id: string, relation: Relation, other: string): void => {
    const links = index.get(id);
    if (!links) return;
    (links[relation] ??= new Set()).add(other);
  };
  for (const { kind, source, target } of edges) {
    add(source, relationOf[kind][1], target);
    add(target, relationOf[kind][0], source);
  }
  return index;
}
