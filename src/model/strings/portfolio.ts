import type { Phrases } from '../phrases.js';

/** English words of ours: the assembled page. */
export const portfolioStrings = {
  title: 'Portfolio',
  sections: 'Sections',
  language: 'Language',
  loading: 'Loading the portfolio…',
  failed: 'This portfolio cannot be shown.',
  focus: 'Focus',
  map: 'Map',
  roles: 'Roles',
  projects: 'Projects',
  rings: 'Skills',
  contact: 'Contact',
  education: 'Education',
  certificates: 'Certificates',
  publications: 'Publications',
  awards: 'Awards',
  languages: 'Languages',
  volunteer: 'Volunteering',
  interests: 'Interests',
  references: 'References',
} as const satisfies Phrases;
