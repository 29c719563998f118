import { FolioHero } from '../elements/hero/hero.js';
import { defineElement } from './define-element.js';

defineElement('folio-hero', FolioHero);
