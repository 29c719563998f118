import type { GivenDocument } from '../src/model/document.js';

/** A fictional persona: Mara Lindqvist keeps ports and trains moving. Nothing about her is true. */
export const mara: GivenDocument = {
  basics: {
    name: 'Mara Lindqvist',
    label: 'Backend engineer (a fictional persona)',
    summary:
      'Twelve years of dispatch systems for harbours and railways: queues that keep their order, services that say when they cannot answer, and releases on a Tuesday afternoon.',
    location: { city: 'Norrport' },
    url: 'https://mara.example',
    profiles: [
      { network: 'GitHub', username: 'mara', url: 'https://github.example/mara' },
      { network: 'Mastodon', username: 'mara', url: 'https://social.example/@mara' },
    ],
  },
  work: [
    {
      id: 'harbour-grid',
      name: 'Harbour Grid',
      position: 'Principal engineer',
      startDate: '2023-01',
      highlights: ['Split the dispatch monolith along its events; peak load per node fell by 45 %.'],
      keywords: ['TypeScript', 'Kafka'],
    },
    {
      id: 'norrport',
      name: 'Norrport Logistics',
      position: 'Staff engineer',
      startDate: '2019-03',
      endDate: '2022-12',
      highlights: ['Berth planning in real time for 14 terminals.'],
      keywords: ['NestJS', 'PostgreSQL'],
    },
    {
      id: 'fenwick',
      name: 'Fenwick Rail',
      position: 'Backend engineer',
      startDate: '2015-02',
      endDate: '2019-01',
      highlights: ['Nightly batch replaced by a stream: hours → seconds.'],
      keywords: ['Node.js'],
    },
  ],
  projects: [
    {
      id: 'tideline',
      name: 'Tideline',
      description: 'A queue library',
      summary:
        'Ordered delivery per key on plain PostgreSQL. A consumer that falls behind slows its producer down and nobody else.',
      outcome: 'Releases went from **yearly → monthly**',
      url: 'https://tideline.example',
      keywords: ['Node.js', 'PostgreSQL', 'Back-pressure'],
      map: 'tideline',
    },
    {
      id: 'berths',
      name: 'Berth planner',
      description: 'Real-time planning for terminals',
      summary:
        'Ships report, tides are known, cranes break. The planner keeps a plan that an operator can read, pause and correct.',
      outcome: '**14 terminals** on one plan',
      confidential: true,
      entity: 'Norrport Logistics',
      roles: ['Design', 'Backend'],
      startDate: '2019-06',
      endDate: '2022-11',
      keywords: ['NestJS', 'RabbitMQ', 'PostgreSQL'],
      map: 'berths',
    },
    {
      id: 'tickets',
      name: 'Offline tickets',
      description: 'Validation without a network',
      summary: 'Gates check a signature on the spot and settle with the ledger when the tunnel ends.',
      outcome: 'Queues at gates: **minutes → seconds**',
      confidential: 'Under NDA',
      keywords: ['Node.js', 'MongoDB'],
      type: 'application',
    },
    {
      id: 'lectures',
      name: 'Distributed systems, one evening a week',
      description: 'A course',
      highlights: ['Twelve evenings, each around one failure.', 'Every exercise can be run on a laptop.'],
      type: 'talk',
      links: [
        { label: 'Slides', url: 'https://lakeside.example/slides' },
        { label: 'Exercises', url: 'https://lakeside.example/exercises' },
      ],
    },
  ],
  folio: {
    headline: 'Systems that keep their word when the network does not.',
    availability: { status: 'limited', note: 'Two days a week, from March' },
    proof: [
      { value: '~45 %', label: 'lower peak load per node after the dispatch monolith was split', source: 'work/0' },
      { value: '14', label: 'terminals planned in real time', source: 'work/1' },
      { value: 'h → s', label: 'hours to seconds, for what was a nightly batch', source: 'work/2' },
      { value: '−30 ms', label: 'at the gate, with signatures checked on the spot', source: 'projects/2' },
    ],
    focus: [
      { name: 'Dispatch and planning', summary: 'Berths, platforms, crews: scarce things, shared fairly and on time.' },
      { name: 'Ordered messaging', summary: 'Queues with keys, back-pressure and a story for every poison message.' },
      { name: 'Working offline', summary: 'Devices that decide alone and settle their accounts later.' },
    ],
    contact: { facts: [{ label: 'Best fit', value: 'Logistics, railways, anything with a timetable' }] },
    maps: [
      {
        id: 'dispatch',
        title: 'Dispatch system',
        arrangement: 'layers',
        nodes: [
          { id: 'desk', label: 'Dispatch desk', kind: 'client', group: 'Clients' },
          { id: 'crane', label: 'Crane terminal', kind: 'client', group: 'Clients' },
          { id: 'edge', label: 'Gateway', kind: 'gateway', group: 'Edge' },
          { id: 'plan', label: 'Planning', kind: 'service', group: 'Services' },
          { id: 'crew', label: 'Crews', kind: 'service', group: 'Services' },
          { id: 'log', label: 'Event log', kind: 'stream', group: 'Events' },
          { id: 'settle', label: 'Settlement', kind: 'worker', group: 'Workers' },
          { id: 'db', label: 'Ledger', kind: 'store', group: 'State' },
          { id: 'cache', label: 'Positions', kind: 'cache', group: 'State' },
        ],
        edges: [
          { source: 'desk', target: 'edge' },
          { source: 'crane', target: 'edge' },
          { source: 'edge', target: 'plan' },
          { source: 'edge', target: 'crew' },
          { source: 'plan', target: 'log', kind: 'event' },
          { source: 'crew', target: 'log', kind: 'event' },
          { source: 'log', target: 'settle', kind: 'event' },
          { source: 'settle', target: 'db' },
          { source: 'settle', target: 'cache' },
        ],
      },
      {
        id: 'tideline',
        title: 'Tideline, producer to consumer',
        nodes: [
          { id: 'producer', label: 'Producer', kind: 'service' },
          { id: 'queue', label: 'Queue', kind: 'stream' },
          { id: 'a', label: 'Consumer', kind: 'worker' },
          { id: 'b', label: 'Consumer', kind: 'worker' },
          { id: 'db', label: 'PostgreSQL', kind: 'store' },
        ],
        edges: [
          { source: 'producer', target: 'queue', kind: 'event' },
          { source: 'queue', target: 'a', kind: 'event' },
          { source: 'queue', target: 'b', kind: 'event' },
          { source: 'a', target: 'db' },
          { source: 'b', target: 'db' },
        ],
      },
      {
        id: 'berths',
        title: 'Berth planner',
        nodes: [
          { id: 'ships', label: 'Ships', kind: 'external' },
          { id: 'bus', label: 'Berth events', kind: 'stream' },
          { id: 'planner', label: 'Planner', kind: 'service' },
          { id: 'board', label: 'Operator board', kind: 'client' },
        ],
        edges: [
          { source: 'ships', target: 'bus', kind: 'event' },
          { source: 'bus', target: 'planner', kind: 'event' },
          { source: 'planner', target: 'board' },
        ],
      },
    ],
  },
};

/** شخصية خيالية: ليلى منصور, a fictional persona in Arabic. */
export const layla: GivenDocument = {
  basics: {
    name: 'ليلى منصور',
    label: 'شخصية خيالية، للعرض فقط',
    summary:
      'أبني منصات مالية وأنظمة أحداث تعمل في الوقت الحقيقي، وأعطي أكثر العناية لما لا يراه أحد: المهلات، وإعادة المحاولة، والنشر الهادئ.',
    location: { city: 'مدينة الميناء' },
    profiles: [{ network: 'GitHub', username: 'layla', url: 'https://github.example/layla' }],
  },
  work: [
    {
      id: 'payments',
      name: 'مرفأ المدفوعات',
      position: 'مهندسة أنظمة أولى',
      startDate: '2023-02',
      keywords: ['NestJS', 'Kafka'],
    },
    {
      id: 'events',
      name: 'منصة فعاليات',
      position: 'مستشارة، دوام جزئي',
      startDate: '2021-03',
      endDate: '2024-06',
      keywords: ['WebSockets'],
    },
    {
      id: 'delivery',
      name: 'شركة توصيل',
      position: 'مهندسة خلفية',
      startDate: '2018-01',
      endDate: '2023-01',
      keywords: ['Express.js'],
    },
  ],
  projects: [
    {
      id: 'settlement',
      name: 'مسار التسوية',
      description: 'تسوية لا تتكرر',
      summary: 'صُمم المسار بحيث لا تتكرر العملية مهما أُعيدت المحاولة، مع أثر يمكن للمدقق تتبعه عبر Kafka.',
      outcome: 'صمد عند **ذروة الافتتاح**',
      confidential: true,
      keywords: ['NestJS', 'Kafka', 'PostgreSQL'],
      map: 'settlement',
    },
    {
      id: 'gates',
      name: 'بوابات الحضور',
      description: 'قنوات مباشرة',
      summary: 'رسائل تصل إلى الحضور عبر WebSockets وتنتظر البطيء منهم.',
      outcome: 'من **دقائق → ثوانٍ**',
      keywords: ['WebSockets', 'Redis'],
    },
  ],
  folio: {
    language: 'ar',
    headline: 'أنظمة خلفية تكبر ولا يسمع لها أحد صوتًا.',
    availability: { status: 'open' },
    proof: [
      { value: '45 %', label: 'انخفاض زمن الاستجابة عند الذروة', source: 'work/0' },
      { value: '3×', label: 'نمو في الفعاليات المتزامنة', source: 'work/1' },
      { value: 'دقائق → ثوانٍ', label: 'زمن استعلامات التقارير', source: 'work/2' },
    ],
    focus: [
      { name: 'المنصات المالية', summary: 'تسوية لا تتكرر، وأثر يمكن تتبعه.' },
      { name: 'الوقت الحقيقي', summary: 'قنوات مباشرة عبر WebSockets وRedis.' },
      { name: 'البنية السحابية', summary: 'نشر بلا انقطاع على AWS وKubernetes.' },
    ],
    contact: {
      statement: 'لنبنِ معًا النظام الذي يجب أن يصمد.',
      facts: [{ label: 'الأنسب', value: 'الأنظمة الموزعة والمنصات المالية' }],
    },
    maps: [
      {
        id: 'system',
        title: 'نظام المدفوعات',
        arrangement: 'layers',
        nodes: [
          { id: 'app', label: 'التطبيق', kind: 'client' },
          { id: 'api', label: 'البوابة', kind: 'gateway' },
          { id: 'pay', label: 'المدفوعات', kind: 'service' },
          { id: 'log', label: 'Kafka', kind: 'stream' },
          { id: 'worker', label: 'التسوية', kind: 'worker' },
          { id: 'db', label: 'PostgreSQL', kind: 'store' },
        ],
        edges: [
          { source: 'app', target: 'api' },
          { source: 'api', target: 'pay' },
          { source: 'pay', target: 'log', kind: 'event' },
          { source: 'log', target: 'worker', kind: 'event' },
          { source: 'worker', target: 'db' },
        ],
      },
      {
        id: 'settlement',
        title: 'مسار التسوية',
        nodes: [
          { id: 'in', label: 'الطلبات', kind: 'external' },
          { id: 'log', label: 'Kafka', kind: 'stream' },
          { id: 'settle', label: 'التسوية', kind: 'worker' },
          { id: 'db', label: 'السجل', kind: 'store' },
        ],
        edges: [
          { source: 'in', target: 'log', kind: 'event' },
          { source: 'log', target: 'settle', kind: 'event' },
          { source: 'settle', target: 'db' },
        ],
      },
    ],
  },
};

/** Text that is too long in every way: words without a place to break, and far too many of them. Fictional, of course. */
export const long = {
  word: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  name: 'Wilhelmina-Konstantinopolitanska Featherstonehaugh-Cholmondeley of Somewhere Rather Far Away',
  address: `https://example.org/${'a-very-long-path/'.repeat(12)}`,
  text: 'This sentence says the same thing over and over again, as some descriptions do. '.repeat(24).trim(),
};
