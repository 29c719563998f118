/**
 * The model: what a document is and what it means. Pure TypeScript, no DOM, no Lit, no state but caches. Here belong
 * the shapes of the document as given and as read, the readers between them, issues, dates, inline text, evidence,
 * selectors, and the words that are ours. What is drawn from it belongs to `layout/` and `elements/`.
 */
export * from './types.js';
export type * from './document.js';
export { readDocument, type ReadOptions } from './read-document.js';
export { issueCodes, type IssueCode, type Report } from './issues.js';
export {
  comparePartialDates,
  daysInMonth,
  durationOf,
  endsBeforeStart,
  monthIndex,
  readDate,
  readPeriod,
  stretchOf,
  today,
  type Duration,
  type Stretch,
} from './dates.js';
export { formatDate, formatDuration, formatPeriod, formatWritten, isoDate } from './format-dates.js';
export {
  chartByEvidence,
  evidenceOf,
  evidenceTime,
  isUnproven,
  type Backing,
  type EvidenceCounts,
  type EvidenceIndex,
  type EvidenceTime,
  type Match,
  type MatchPlace,
  type SkillEvidence,
} from './evidence.js';
export {
  evidenceReport,
  type DoubtfulWord,
  type EvidenceReport,
  type Mention,
  type UnlistedTool,
} from './evidence-report.js';
export { mapById, projectById, recordList, resolveReference } from './select.js';
export { addressOf } from './address.js';
export { skillOfNode } from './skill-of-node.js';
export { findGaps, type Gap } from './gaps.js';
export { roleOrders, selectRoles, type RoleOrder } from './select-roles.js';
export { projectOrders, selectProjects, type ProjectOrder, type ProjectSelection } from './select-projects.js';
export { parseInline, plainText, type InlineToken } from './inline.js';
export { safeImageUrl, safeUrl } from './url.js';
