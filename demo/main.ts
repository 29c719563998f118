// The owner's page, built as any user of the package would: import by name, hand over the file.
import 'folio-elements/define.js';
import './fonts.js';
import owner from './portfolio.json' with { type: 'json' };

document.querySelector('folio-portfolio')!.document = owner;
