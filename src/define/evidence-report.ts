import { FolioEvidenceReport } from '../elements/evidence-report/evidence-report.js';
import { defineElement } from './define-element.js';

defineElement('folio-evidence-report', FolioEvidenceReport);
