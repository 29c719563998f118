import type { Phrases } from '../phrases.js';

/** English words of ours: a chosen node in the map's panel, and failure mode. They come with the interaction; translations hold both in one table. */
export const mapLaterStrings = {
  // A node, in the rows of the panel.
  details: 'Details',
  calledBy: 'Called by',
  receivesFrom: 'Receives from',
  dataFrom: 'Data from',
  replicas: 'Replicas',
  skills: 'Skills',
  evidence: 'Evidence',
  clear: 'Clear',

  // Failure mode.
  failThis: 'Fail this node',
  failReplica: 'Fail one of {n} replicas',
  simulation: 'Failure simulation',
  hasFailed: { one: '{names} has failed', other: '{names} have failed' },
  hasLost: '{name} has lost {lost} of {n} replicas',
  restore: 'Restore {names}',
  restoreAll: 'Restore all',
  restored: 'Everything works again.',
  stateFailed: 'Failed',
  stateDown: 'Down',
  stateDegraded: 'Degraded',
  stateQueued: 'Queued',
  unaffected: 'Unaffected',
  ofNodes: { one: '{n} of {total} nodes', other: '{n} of {total} nodes' },
  cause: 'Because of',
  // One sentence: "Without Kafka, A and B stop, C goes on with less, and 11 of 16 nodes do not notice."
  without: 'Without {names}, {effects}.',
  withoutReplicas: 'With {left} of {n} replicas left, {name} goes on.',
  goesOn: 'everything else goes on',
  someNodes: { one: '{n} node', other: '{n} nodes' },
  down: { one: '{names} stops', other: '{names} stop' },
  degraded: { one: '{names} goes on with less', other: '{names} go on with less' },
  waits: { one: '{names} waits', other: '{names} wait' },
  notice: { one: '{n} of {total} nodes does not notice', other: '{n} of {total} nodes do not notice' },
  assumed: {
    one: 'For {n} connection the need is not stated: counted as needed.',
    other: 'For {n} connections the need is not stated: counted as needed.',
  },
} as const satisfies Phrases;
