/** Defines every element under its own tag. */
import './define/focus-areas.js';
import './define/hero.js';
import './define/portfolio.js';
