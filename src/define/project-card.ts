import { FolioProjectCard } from '../elements/project-card/project-card.js';
import { defineElement } from './define-element.js';

defineElement('folio-project-card', FolioProjectCard);
