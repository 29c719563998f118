/** Defines every element under its own tag. */
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
