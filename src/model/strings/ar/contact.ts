import type { Translated } from '../../phrases.js';
import type { contactStrings } from '../contact.js';

/** Arabic words of ours: contact. */
export const contactArabic: Translated<typeof contactStrings> = {};
