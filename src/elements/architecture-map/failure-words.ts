import type { NodeState } from '../../layout/failure.js';
import { labelOf, type MapView } from './view.js';

/** Names of at most three, else their number. */
const naming = (view: MapView, ids: readonly string[]): string =>
  ids.length > 3 ? view.say('someNodes', { n: ids.length }) : view.list(ids.map((id) => labelOf(view, id)));

/** Nodes in one state, in the order of the drawing. */
export const inState = ({ layout, failure }: MapView, state: NodeState): string[] =>
  layout.nodes.flatMap(({ node: { id } }) => (failure?.nodes.get(id)?.state === state ? [id] : []));

/** "Kafka has failed": the headline of failure mode. */
export function failureTitle(view: MapView): string {
  const failed = inState(view, 'failed');
  if (failed.length) return view.say('hasFailed', { n: failed.length, names: naming(view, failed) });
  const id = view.failed[0]!;
  return view.say('hasLost', {
    name: labelOf(view, id),
    lost: view.failure?.nodes.get(id)?.lost ?? 0,
    n: view.nodes.get(id)?.replicas ?? 1,
  });
}

const effects = [
  ['down', 'down'],
  ['degraded', 'degraded'],
  ['queued', 'waits'],
] as const;

/** The result in one sentence, and how far it rests on needs that nobody stated. */
export function failureSentence(view: MapView): string {
  const { say, failure, graph } = view;
  if (!failure) return '';
  const failed = inState(view, 'failed');
  // A node that only lost replicas of its own is not hit by others: it has its own sentence.
  const worn = [...new Set(view.failed)].filter(
    (id) => failure.nodes.get(id)?.state === 'degraded' && !failure.nodes.get(id)?.causes.length,
  );
  const sentences = worn.map((id) => {
    const n = view.nodes.get(id)?.replicas ?? 1;
    return say('withoutReplicas', { name: labelOf(view, id), n, left: n - (failure.nodes.get(id)?.lost ?? 0) });
  });
  if (failed.length) {
    const clauses = effects.flatMap(([state, phrase]) => {
      const ids = inState(view, state).filter((id) => !worn.includes(id));
      return ids.length ? [say(phrase, { n: ids.length, names: naming(view, ids) })] : [];
    });
    const total = graph.nodes.length;
    const n = total - failure.nodes.size;
    if (!clauses.length) clauses.push(say('goesOn'));
    else if (n) clauses.push(say('notice', { n, total }));
    sentences.unshift(say('without', { names: naming(view, failed), effects: view.list(clauses) }));
  }
  if (failure.assumed) sentences.push(say('assumed', { n: failure.assumed }));
  return sentences.join(' ');
}
