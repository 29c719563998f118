import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ENTRIES, measure, measureAll, sizeTable, type Row } from '../../scripts/sizes.mjs';

const dist = join(inject('app'), 'node_modules/folio-elements/dist');

describe('what it weighs, min + brotli, Lit included', () => {
  let rows: readonly Row[] = [];
  beforeAll(async () => {
    rows = await measureAll(dist);
    console.log(`\n${sizeTable(rows)}\n`);
  });

  test.each(ENTRIES)('$name: at most $limit bytes', ({ name, limit }) => {
    expect(rows.find((row) => row.name === name)?.size).toBeLessThanOrEqual(limit);
  });
});

describe('what is not imported is not loaded', () => {
  test('one class brings no other', async () => {
    const { modules } = await measure(
      dist,
      'import { FolioContact } from "folio-elements"; console.log(FolioContact);',
    );
    const files = Object.keys(modules.atOnce).join('\n');
    expect(files).toMatch(/elements\/contact\/contact\.js/);
    expect(files).not.toMatch(/elements\/(hero|role-timeline|architecture-map|skill-rings|portfolio)\/|d3-force/);
  });

  test('names that nobody uses leave nothing behind', async () => {
    const { atOnce } = await measure(dist, 'import "folio-elements";');
    expect(atOnce).toBeLessThan(10);
  });

  test('reading a document brings no Lit', async () => {
    const { modules } = await measure(
      dist,
      'import { readDocument } from "folio-elements/model.js"; console.log(readDocument);',
    );
    expect(Object.keys(modules.atOnce).join('\n')).not.toMatch(/node_modules\/(lit|@lit)|\/elements\//);
  });
});
