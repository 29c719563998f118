import { FolioArchitectureMap } from '../elements/architecture-map/architecture-map.js';
import { defineElement } from './define-element.js';

defineElement('folio-architecture-map', FolioArchitectureMap);
