/**
 * Defines every element under its own tag. The room `define/` holds the only side effects of the package: one file per
 * tag, which registers its class if the tag is free (`define-element.ts` says what happens if not), and `auto.ts`, which
 * loads them when their tags appear. Nothing else belongs there.
 */
import './define/architecture-map.js';
import './define/contact.js';
import './define/focus-areas.js';
import './define/hero.js';
import './define/portfolio.js';
import './define/project-card.js';
import './define/project-list.js';
import './define/record.js';
import './define/role-timeline.js';
import './define/skill-rings.js';
