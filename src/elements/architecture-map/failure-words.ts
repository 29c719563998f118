import { formatList } from '../../model/intl.js';
import type { NodeFailure, NodeState } from '../../layout/failure.js';
import type { mapLaterStrings } from '../../model/strings/map-later.js';
import { labelOf, type MapView } from './view.js';

const stateWords = {
  failed: 'stateFailed',
  down: 'stateDown',
  degraded: 'stateDegraded',
  queued: 'stateQueued',
} as const satisfies Record<NodeState, keyof typeof mapLaterStrings>;

export const sayState = ({ say }: MapView, state: NodeState): string => say(stateWords[state]);

/** The state of a node that is not well, in a word. */
export const wordOf = (view: MapView, id: string): string => sayState(view, view.failure!.nodes.get(id)!.state);

/** Names as one phrase: "A, B and C". */
export const listNames = ({ spoken }: MapView, names: readonly string[]): string => formatList(names, spoken);

/** Names of nodes: at most three, else their number. */
const naming = (view: MapView, ids: readonly string[]): string =>
  ids.length > 3
    ? view.say('someNodes', { n: ids.length })
    : listNames(
        view,
        ids.map((id) => labelOf(view, id)),
      );

/** Nodes in one state, in the order of the drawing. */
export const inState = ({ layout, failure }: MapView, state: NodeState): string[] =>
  layout.nodes.flatMap(({ node: { id } }) => (failure?.nodes.get(id)?.state === state ? [id] : []));

/** How many replicas a node has, and how many of them it has lost. */
const replicasOf = (
  { nodes, failure }: MapView,
  id: string,
): { name: string; n: number; lost: number; left: number } => {
  const { label: name, replicas: n } = nodes.get(id)!;
  const { lost } = failure!.nodes.get(id)!;
  return { name, n, lost, left: n - lost };
};

/** "Kafka has failed": the headline of failure mode. */
export function failureTitle(view: MapView): string {
  const failed = inState(view, 'failed');
  return failed.length
    ? view.say('hasFailed', { n: failed.length, names: naming(view, failed) })
    : view.say('hasLost', replicasOf(view, view.failed[0]!));
}

const effects = ['down', 'degraded', 'queued'] as const;

/** The result in one sentence, and how far it rests on needs that nobody stated. */
export function failureSentence(view: MapView): string {
  const { say, failure, graph } = view;
  const { nodes, assumed } = failure!;
  const failed = inState(view, 'failed');
  // A node that only lost replicas of its own is not hit by others: it has its own sentence.
  const isWorn = ({ state, causes }: NodeFailure): boolean => state === 'degraded' && !causes.length;
  const sentences = [...nodes].flatMap(([id, each]) =>
    isWorn(each) ? say('withoutReplicas', replicasOf(view, id)) : [],
  );
  if (failed.length) {
    const clauses = effects.flatMap((state) => {
      const ids = inState(view, state).filter((id) => !isWorn(nodes.get(id)!));
      return ids.length ? say(state === 'queued' ? 'waits' : state, { n: ids.length, names: naming(view, ids) }) : [];
    });
    const total = graph.nodes.length;
    const n = total - nodes.size;
    if (!clauses.length) clauses.push(say('goesOn'));
    else if (n) clauses.push(say('notice', { n, total }));
    sentences.unshift(say('without', { names: naming(view, failed), effects: listNames(view, clauses) }));
  }
  if (assumed) sentences.push(say('assumed', { n: assumed }));
  return sentences.join(' ');
}
