import { FolioProjectList } from '../elements/project-list/project-list.js';
import { defineElement } from './define-element.js';

defineElement('folio-project-list', FolioProjectList);
