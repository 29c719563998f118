import { FolioRecord } from '../elements/record/record.js';
import { defineElement } from './define-element.js';

defineElement('folio-record', FolioRecord);
