/** What `init` writes: every section once, with words that say what belongs there. */
export const starter = {
  $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
  basics: {
    name: 'Your Name',
    label: 'What you do, in a few words',
    summary: 'Two or three sentences: what you are good at, and what you care for.',
    email: 'you@example.org',
    url: 'https://example.org',
    location: { city: 'Your city', countryCode: 'DE' },
    profiles: [{ network: 'GitHub', username: 'you', url: 'https://github.com/you' }],
  },
  work: [
    {
      id: 'employer',
      name: 'An employer',
      position: 'Your position',
      startDate: '2022-03',
      highlights: ['What came of your work, with its figure: deploys went from hours → minutes.'],
      keywords: ['TypeScript', 'PostgreSQL'],
    },
  ],
  projects: [
    {
      id: 'project',
      name: 'A project',
      description: 'One line on what it is',
      summary: 'What you did in it.',
      outcome: 'What came of it.',
      keywords: ['TypeScript'],
      map: 'system',
    },
  ],
  education: [{ institution: 'A school', area: 'Your field', studyType: 'BSc', startDate: '2014', endDate: '2018' }],
  skills: [{ name: 'Server', keywords: ['TypeScript', 'PostgreSQL'] }],
  languages: [{ language: 'English', fluency: 'Fluent' }],
  folio: {
    headline: 'The sentence that stands large at the top.',
    maps: [
      {
        id: 'system',
        title: 'A system you built',
        nodes: [
          { id: 'api', label: 'API', kind: 'service', group: 'Services', skills: ['TypeScript'] },
          { id: 'db', label: 'Database', kind: 'store', group: 'State', skills: ['PostgreSQL'] },
        ],
        edges: [{ source: 'api', target: 'db', kind: 'call', need: 'hard' }],
      },
    ],
  },
} as const;
