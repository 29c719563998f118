import { FolioSkillRings } from '../elements/skill-rings/skill-rings.js';
import { defineElement } from './define-element.js';

defineElement('folio-skill-rings', FolioSkillRings);
