import { FolioPortfolio } from '../elements/portfolio/portfolio.js';
import { defineElement } from './define-element.js';

defineElement('folio-portfolio', FolioPortfolio);
