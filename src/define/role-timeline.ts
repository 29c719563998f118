import { FolioRoleTimeline } from '../elements/role-timeline/role-timeline.js';
import { defineElement } from './define-element.js';

defineElement('folio-role-timeline', FolioRoleTimeline);
