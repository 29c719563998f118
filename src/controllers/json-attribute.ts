import type { ComplexAttributeConverter } from 'lit';
import { DEVELOPMENT } from '../model/development.js';

/** An attribute that holds JSON. What cannot be parsed counts as not given, and the author is told. */
export const jsonAttribute: ComplexAttributeConverter<unknown> = {
  fromAttribute(text) {
    if (text === null || text.trim() === '') return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      if (DEVELOPMENT) console.warn(`An attribute holds JSON that cannot be read: ${String(error)}`);
      return undefined;
    }
  },
};
