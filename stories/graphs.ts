/** Maps for stories and tests, in the document's shape. Representative and fictional: no real system looks like this. */

type Given = Readonly<Record<string, unknown>>;

const node = (id: string, kind: string, label: string, group: string, more: Given = {}): Given => ({
  id,
  kind,
  label,
  group,
  ...more,
});
const edge = (source: string, target: string, kind = 'call', need?: string, fallback?: string): Given => ({
  source,
  target,
  kind,
  ...(need && { need }),
  ...(fallback && { fallback }),
});

/** A trading platform in six layers: 16 nodes, 20 connections. */
export const productionSystem = {
  id: 'system',
  title: 'Production system',
  summary: 'Six layers, two streams, three places where state may live. Everything between them can fail on its own.',
  arrangement: 'layers',
  nodes: [
    node('feed', 'external', 'Market feed', 'Clients', { note: 'external' }),
    node('web', 'client', 'Web dashboard', 'Clients', { note: 'REST, WebSocket' }),
    node('mobile', 'client', 'Mobile app', 'Clients', { note: 'WebSocket' }),
    node('api', 'gateway', 'API gateway', 'Edge', {
      note: 'REST',
      summary: 'One way in for everything that asks and waits for the answer.',
      skills: ['REST'],
    }),
    node('ws', 'gateway', 'WebSocket gateway', 'Edge', {
      note: 'fan-out',
      summary: 'Holds the connections and says everything once to each of them.',
      skills: ['WebSockets'],
    }),
    node('ingestion', 'service', 'Ingestion Service', 'Services', {
      note: 'Node.js',
      summary: 'Takes the feed in, puts it in order, and hands it to the log.',
      skills: ['Node.js'],
    }),
    node('trading', 'service', 'Trading Service', 'Services', {
      note: 'NestJS',
      summary:
        'Takes orders in, keeps the positions and settles each trade idempotently: a retry finds the work already done.',
      details: ['Order ingestion', 'Position keeping', 'Idempotent settlement'],
      skills: ['NestJS'],
    }),
    node('presence', 'service', 'Presence Service', 'Services', {
      note: 'NestJS',
      summary: 'Knows who is there, and forgets it in time.',
      skills: ['NestJS'],
      replicas: 3,
    }),
    node('watch', 'external', 'Observability', 'Services', { note: 'probes, SLOs' }),
    node('kafka', 'stream', 'Kafka', 'Event bus', {
      note: 'partitioned log',
      summary: 'The order of everything that happened.',
      skills: ['Kafka'],
    }),
    node('rabbit', 'stream', 'RabbitMQ', 'Event bus', {
      note: 'work queues',
      summary: 'Work that somebody has to do, once.',
      skills: ['RabbitMQ'],
    }),
    node('settlement', 'worker', 'Settlement worker', 'Workers', { note: 'exactly once', skills: ['Node.js'] }),
    node('delivery', 'worker', 'Delivery worker', 'Workers', { note: 'back-pressure', skills: ['Node.js'] }),
    node('mongo', 'store', 'MongoDB', 'State', { note: 'audit trail', skills: ['MongoDB'] }),
    node('postgres', 'store', 'PostgreSQL', 'State', { note: 'positions, ledger', skills: ['PostgreSQL'] }),
    node('redis', 'cache', 'Redis', 'State', { note: 'presence, pub/sub', skills: ['Redis'] }),
  ],
  edges: [
    edge('feed', 'ingestion', 'event', 'hard'),
    edge('web', 'api', 'call', 'soft', 'shows what it last knew'),
    edge('web', 'ws', 'call', 'soft', 'polls'),
    edge('mobile', 'api', 'call', 'soft', 'shows what it last knew'),
    edge('mobile', 'ws', 'call', 'soft', 'polls'),
    edge('api', 'trading', 'call', 'soft', 'answers reads from its cache'),
    edge('ws', 'presence', 'call', 'soft', 'everyone counts as there'),
    edge('api', 'watch', 'event', 'soft'),
    edge('ws', 'watch', 'event', 'soft'),
    edge('ingestion', 'kafka', 'event', 'hard'),
    edge('trading', 'kafka', 'event', 'soft', 'orders wait in an outbox in PostgreSQL'),
    edge('trading', 'postgres', 'call', 'hard'),
    edge('trading', 'rabbit', 'event', 'queued'),
    edge('kafka', 'ws', 'event', 'soft', 'the last prices stay on screen'),
    edge('presence', 'redis', 'call', 'soft', 'answers from memory'),
    edge('kafka', 'settlement', 'event', 'hard'),
    edge('settlement', 'mongo', 'call', 'queued'),
    edge('settlement', 'postgres', 'call', 'hard'),
    edge('rabbit', 'delivery', 'event', 'hard'),
    edge('delivery', 'redis', 'event', 'soft'),
  ],
};

const tool = (label: string, group: string, kind = 'service'): Given => ({
  id: label,
  label,
  group,
  kind,
  skills: [label],
});

/** Tools around a person who does not exist. */
export const toolTopology = {
  id: 'tools',
  title: 'Tool topology',
  arrangement: 'hub',
  nodes: [
    { id: 'centre', label: 'Mara' },
    tool('Node.js', 'Server'),
    tool('TypeScript', 'Server'),
    tool('NestJS', 'Server'),
    tool('Express.js', 'Server'),
    tool('Vue', 'Front end'),
    tool('React', 'Front end'),
    tool('Angular', 'Front end'),
    tool('Kafka', 'Messaging', 'stream'),
    tool('RabbitMQ', 'Messaging', 'stream'),
    tool('Redis', 'Cache', 'cache'),
    tool('PostgreSQL', 'Data', 'store'),
    tool('MongoDB', 'Data', 'store'),
    tool('AWS', 'Platform'),
    tool('CI/CD', 'Platform'),
    tool('Infrastructure as code', 'Platform'),
    tool('Kubernetes', 'Platform'),
    tool('REST', 'Transport', 'gateway'),
    tool('WebSockets', 'Transport', 'gateway'),
  ],
  edges: [],
};

/** شخصية خيالية ونظام خيالي. */
export const arabicSystem = {
  id: 'system',
  title: 'نظام المدفوعات',
  summary: 'نظام خيالي للعرض: تدخل الطلبات من الأعلى، وتستقر الأرصدة في الأسفل.',
  arrangement: 'layers',
  nodes: [
    node('app', 'client', 'تطبيق الهاتف', 'العملاء', { note: 'WebSocket' }),
    node('bank', 'external', 'المصرف', 'العملاء'),
    node('gate', 'gateway', 'البوابة', 'الحافة', { note: 'REST' }),
    node('pay', 'service', 'خدمة الدفع', 'الخدمات', {
      note: 'NestJS',
      summary: 'تستقبل الطلب وتسوّيه مرة واحدة مهما أُعيدت المحاولة.',
      details: ['استقبال الطلبات', 'تسوية لا تتكرر'],
      skills: ['NestJS'],
    }),
    node('alerts', 'service', 'خدمة التنبيه', 'الخدمات', { note: 'Node.js' }),
    node('kafka', 'stream', 'Kafka', 'ناقل الأحداث', { note: 'سجل مقسّم' }),
    node('settle', 'worker', 'عامل التسوية', 'العمال', { note: 'مرة واحدة' }),
    node('ledger', 'store', 'دفتر الأرصدة', 'الحالة', { note: 'PostgreSQL' }),
    node('cache', 'cache', 'Redis', 'الحالة', { note: 'pub/sub' }),
  ],
  edges: [
    edge('app', 'gate', 'call', 'hard'),
    edge('gate', 'pay', 'call', 'hard'),
    edge('bank', 'pay', 'event', 'soft', 'تُقبل الطلبات وتنتظر المصرف'),
    edge('pay', 'kafka', 'event', 'soft', 'تُحفظ الأحداث في قاعدة البيانات حتى يعود'),
    edge('kafka', 'alerts', 'event', 'queued'),
    edge('kafka', 'settle', 'event', 'hard'),
    edge('settle', 'ledger', 'call', 'hard'),
    edge('pay', 'ledger', 'call', 'hard'),
    edge('alerts', 'cache', 'call', 'soft'),
  ],
};

const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';

/** Names and words that are too long for any box, scripts of all kinds, a cycle, a loop, two edges side by side. */
export const hardToDraw = {
  id: 'hard',
  title: `A map with long words such as ${word}`,
  nodes: [
    node('a', 'service', word, `Layer ${word}`, {
      note: word,
      summary: `${word} `.repeat(6),
      details: [word, `${word} ${word}`],
      skills: [word, 'X'],
    }),
    node('b', 'stream', `The ${word} stream of everything`, 'Events', {
      note: 'a second line that is far too long for the box',
    }),
    node('c', 'quantum annealer', 'X', 'Events'),
    node('d', 'store', 'データベース・レプリカセット・プライマリ', '状態', { note: '主' }),
    node('e', 'worker', 'عامل التسوية الليلية الطويلة جدًا', 'Workers', { replicas: 1000 }),
    node('f', 'cache', '<img src=x onerror=alert(1)>', 'State', { note: '{{7*7}}' }),
  ],
  edges: [
    edge('a', 'b', 'event'),
    edge('a', 'b', 'call', 'hard'),
    edge('b', 'c', 'event'),
    edge('c', 'a'),
    edge('c', 'c'),
    edge('b', 'd', 'data'),
    edge('e', 'd'),
    edge('e', 'f', 'call', 'soft', word),
    edge('a', 'nowhere'),
  ],
};

/** Thirty services side by side in three layers: wider than any page. */
export const wideSystem = {
  id: 'wide',
  title: 'A wide system',
  arrangement: 'layers',
  nodes: ['Entry', 'Work', 'Rest'].flatMap((group, row) =>
    Array.from({ length: 10 }, (_, i) =>
      node(`${row}-${i}`, ['gateway', 'service', 'store'][row]!, `${group} ${i + 1}`, group),
    ),
  ),
  edges: [0, 1].flatMap((row) =>
    Array.from({ length: 10 }, (_, i) => edge(`${row}-${i}`, `${row + 1}-${(i * 3) % 10}`, 'call', 'hard')),
  ),
};
