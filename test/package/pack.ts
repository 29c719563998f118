import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed tarball, as it would be published. */
    tarball: string;
    /** An empty app with nothing in its node_modules but the package and its runtime dependencies. */
    app: string;
  }
}

const root = new URL('../..', import.meta.url).pathname;
/** Everything that the three runtime dependencies bring along. */
const dependencies = ['lit', 'lit-html', 'lit-element', '@lit', 'd3-force', 'd3-dispatch', 'd3-quadtree', 'd3-timer'];

/** Packs what was built and installs it into an empty app. Without a registry: the dependencies are those of this repository. */
export default function setup({ provide }: TestProject): () => void {
  for (const needed of [
    'dist/index.js',
    'dist/index.d.ts',
    'cdn/folio.js',
    'custom-elements.json',
    'demo/dist/index.html',
  ]) {
    if (!existsSync(join(root, needed))) throw new Error(`${needed} is missing: npm run build && npm run build:demo`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'folio-package-'));
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  const tarball = join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz'))!,
  );
  const app = join(folder, 'app');
  const installed = join(app, 'node_modules', 'folio-elements');
  mkdirSync(installed, { recursive: true });
  writeFileSync(join(app, 'package.json'), '{"name":"app","private":true,"type":"module"}');
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const name of dependencies)
    symlinkSync(join(root, 'node_modules', name), join(app, 'node_modules', name), 'dir');
  provide('tarball', tarball);
  provide('app', app);
  return () => rmSync(folder, { recursive: true, force: true });
}
