import { FolioFocusAreas } from '../elements/focus-areas/focus-areas.js';
import { defineElement } from './define-element.js';

defineElement('folio-focus-areas', FolioFocusAreas);
