#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { run } from './main.js';

process.exitCode = await run(process.argv.slice(2), {
  say: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  cwd: process.cwd(),
  scripts: fileURLToPath(new URL('../cdn', import.meta.url)),
});
