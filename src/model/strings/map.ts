import type { Phrases } from '../phrases.js';

/** English words of ours: the architecture map, its panel, its list and its failure mode. */
export const mapStrings = {
  // Kinds of nodes and edges.
  client: 'Client',
  gateway: 'Gateway',
  service: 'Service',
  stream: 'Stream',
  worker: 'Worker',
  store: 'Store',
  cache: 'Cache',
  external: 'External',
  other: 'Node',
  call: 'Call',
  event: 'Event',
  data: 'Data',
  comma: ', ',

  // The whole.
  map: 'Map',
  whole: 'Whole system',
  nodes: { one: '{n} node', other: '{n} nodes' },
  links: { one: '{n} connection', other: '{n} connections' },
  layers: { one: '{n} layer', other: '{n} layers' },
  busiest: 'Most connected: {name}.',
  key: 'Key',
  help: 'Arrow keys go to the next node, ] and [ follow connections, typing finds a name, Enter opens the details, Escape closes them.',

  // A node, in the rows of the panel …
  details: 'Details',
  calledBy: 'Called by',
  calls: 'Calls',
  receivesFrom: 'Receives from',
  emitsTo: 'Emits to',
  dataFrom: 'Data from',
  dataTo: 'Data to',
  replicas: 'Replicas',
  skills: 'Skills',
  evidence: 'Evidence',
  clear: 'Clear',
  // … and in its name.
  calledByCount: 'called by {n}',
  callsCount: 'calls {n}',
  receivesFromCount: 'receives from {n}',
  emitsToCount: 'emits to {n}',
  dataFromCount: 'data from {n}',
  dataToCount: 'data to {n}',

  // The same as a list.
  list: 'All nodes and connections as a list',
  itself: 'itself',
  hard: 'needed',
  soft: 'optional',
  queued: 'can wait',
  fallback: 'else: {fallback}',

  // Failure mode.
  simulate: 'Simulate a failure',
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
