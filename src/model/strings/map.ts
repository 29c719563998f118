import type { Phrases } from '../phrases.js';

/** English words of ours: the architecture map at rest, its key and its list. What only a reader who does something meets: `map-later.ts`. */
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
  help: 'Arrow keys go to the next node, ] and [ follow connections, typing finds a name, / searches, + and - zoom, Enter opens the details, Escape closes them.',

  // What it is to others, in its name …
  calledByCount: 'called by {n}',
  callsCount: 'calls {n}',
  receivesFromCount: 'receives from {n}',
  emitsToCount: 'emits to {n}',
  dataFromCount: 'data from {n}',
  dataToCount: 'data to {n}',
  linkedToCount: 'connected to {n}',

  // … and in the list.
  list: 'All nodes and connections as a list',
  itself: 'itself',
  hard: 'needed',
  soft: 'optional',
  queued: 'can wait',
  fallback: 'else: {fallback}',
  calls: 'Calls',
  emitsTo: 'Emits to',
  dataTo: 'Data to',
  linkedTo: 'Connected to',

  simulate: 'Simulate a failure',
  tools: 'Search, zoom, save',
} as const satisfies Phrases;
