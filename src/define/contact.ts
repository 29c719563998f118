import { FolioContact } from '../elements/contact/contact.js';
import { defineElement } from './define-element.js';

defineElement('folio-contact', FolioContact);
