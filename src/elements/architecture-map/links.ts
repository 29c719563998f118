import type { EdgeKind, Graph } from '../../model/types.js';

/** What a node is to its neighbours, in the order of the panel's rows. */
export const relations = ['calledBy', 'calls', 'receivesFrom', 'emitsTo', 'dataFrom', 'dataTo', 'linkedTo'] as const;
export type Relation = (typeof relations)[number];

type Ends = readonly [atTarget: Relation, atSource: Relation];
const ends: Readonly<Record<EdgeKind, Ends>> = {
  call: ['calledBy', 'calls'],
  event: ['receivesFrom', 'emitsTo'],
  data: ['dataFrom', 'dataTo'],
};

/** What the two ends of an edge are to each other. Around a hub nobody calls anybody: things belong together. */
export const relationsOf = (kind: EdgeKind, hub: boolean): Ends => (hub ? ['linkedTo', 'linkedTo'] : ends[kind]);

/** The neighbours of one node by relation, each once, in the order of the edges. */
export type Links = Readonly<Partial<Record<Relation, ReadonlySet<string>>>>;

/** The links of every node. */
export function indexLinks({ nodes, edges }: Graph, hub: boolean): ReadonlyMap<string, Links> {
  const index = new Map<string, Partial<Record<Relation, Set<string>>>>(nodes.map(({ id }) => [id, {}]));
  const add = (id: string, relation: Relation, other: string): unknown =>
    (index.get(id)![relation] ??= new Set()).add(other);
  for (const { kind, source, target } of edges) {
    const [atTarget, atSource] = relationsOf(kind, hub);
    add(source, atSource, target);
    add(target, atTarget, source);
  }
  return index;
}
