import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ar } from '../model/strings/ar.js';
import { VERSION } from '../model/version.js';
import { checkText, type PlacedIssue } from './check.js';
import { renderNotFound, renderPage, renderSiteMap, siteIcon, siteStyle } from './site.js';
import { starter } from './starter.js';

const HELP = `folio-elements ${VERSION}

  folio-elements check <resume.json>               what its author should know, with line and column
  folio-elements build <resume.json> --out <dir>   a static site: whole without script, alive with it
  folio-elements init [resume.json]                a file to start from

Options
  --out <dir>        where the site goes; made if it is not there
  --url <address>    the site's own address, for the canonical link and the site map
  --language <tag>   which of the document's languages, and how dates are written (en, ar, de, …)
  --force            write into a folder or over a file that this command did not make
  --strict           check: warnings count as errors
  --help, --version

Ends with 0 where all is well, 1 where the file is no résumé or has errors, 2 where the command itself is wrong.
`;
/** Stands in every folder that `build` made: only there is anything replaced. */
const MARK = '.folio-elements';

/** Where words go, and from where the script of the page is taken. */
export interface Surroundings {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly cwd: string;
  /** The folder of the one script (`cdn/`). */
  readonly scripts: string;
}

class Refused extends Error {}

/** The command. Resolves with its exit code; never rejects. */
export async function run(words: readonly string[], around: Surroundings): Promise<number> {
  try {
    return await choose(words, around);
  } catch (error) {
    around.complain(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof Refused ? 2 : 1;
  }
}

async function choose(words: readonly string[], around: Surroundings): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        url: { type: 'string' },
        language: { type: 'string' },
        force: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
  } catch (error) {
    throw new Refused(`${(error as Error).message}\nSee folio-elements --help.`);
  }
  const { values, positionals } = parsed;
  const [command, file, ...more] = positionals;
  if (values.version) around.say(`${VERSION}\n`);
  else if (values.help || command === undefined) around.say(HELP);
  else if (more.length) throw new Refused(`One file at a time: ${more.join(' ')} is too much.`);
  else if (command === 'init') return init(resolve(around.cwd, file ?? 'resume.json'), values.force, around);
  else if (command !== 'check' && command !== 'build')
    throw new Refused(`There is no command ${command}. See folio-elements --help.`);
  else if (file === undefined) throw new Refused(`Which file? folio-elements ${command} resume.json`);
  else {
    const path = resolve(around.cwd, file);
    const text = await readFile(path, 'utf8').catch(() => {
      throw new Refused(`${file} cannot be read.`);
    });
    const { issues, readable, document } = checkText(text, basename(path), values.language);
    for (const issue of issues) around.say(line(basename(path), issue));
    const errors = issues.filter(({ severity }) => severity === 'error' || (values.strict && severity === 'warning'));
    around.say(`${basename(path)}: ${issues.length ? count(issues) : 'nothing to say'}.\n`);
    if (command === 'check' || !readable) return !readable || errors.length ? 1 : 0;
    return build(document, values, around);
  }
  return 0;
}

const line = (file: string, { line: row, column, severity, code, pointer, message }: PlacedIssue): string =>
  `${file}:${row}:${column} ${severity} ${code} ${pointer || '/'} ${message}\n`;

const count = (issues: readonly PlacedIssue[]): string =>
  (['error', 'warning', 'note'] as const)
    .map((severity) => [issues.filter((issue) => issue.severity === severity).length, severity] as const)
    .filter(([n]) => n)
    .map(([n, severity]) => `${n} ${severity}${n > 1 ? 's' : ''}`)
    .join(', ');

async function init(path: string, force: boolean, { say }: Surroundings): Promise<number> {
  if (existsSync(path) && !force)
    throw new Refused(`${basename(path)} is there already: nothing was written (--force writes over it).`);
  await writeFile(path, `${JSON.stringify(starter, null, 2)}\n`);
  say(`${basename(path)} is written. Next: folio-elements build ${basename(path)} --out site\n`);
  return 0;
}

interface BuildOptions {
  readonly out?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly force: boolean;
}

async function build(
  document: unknown,
  { out, url, language, force }: BuildOptions,
  around: Surroundings,
): Promise<number> {
  if (!out) throw new Refused('Where to? folio-elements build resume.json --out site');
  if (url !== undefined && !/^https?:\/\/[^\s]+$/.test(url)) throw new Refused(`${url} is not an address (https://…).`);
  const folder = resolve(around.cwd, out);
  const there = existsSync(folder) ? await readdir(folder) : [];
  if (there.length && !there.includes(MARK) && !force)
    throw new Refused(`${out} holds files that this command did not make: nothing was written (--force writes there).`);
  if (there.includes(MARK)) await rm(join(folder, 'assets'), { recursive: true, force: true });
  await mkdir(join(folder, 'assets'), { recursive: true });
  // The script's parts name each other: they keep their names. What the page names carries its hash.
  const scripts = (await readdir(around.scripts)).filter((name) => name.endsWith('.js'));
  let script = '';
  for (const name of scripts) {
    const text = await readFile(join(around.scripts, name));
    const written = name === 'folio.js' ? hashed(name, text) : name;
    if (name === 'folio.js') script = `assets/${written}`;
    await writeFile(join(folder, 'assets', written), text.toString().replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
  }
  const style = `assets/${hashed('page.css', siteStyle)}`;
  const icon = `assets/${hashed('icon.svg', siteIcon)}`;
  const arabic = /^ar\b/.test(language ?? '');
  const options = {
    script,
    style,
    icon,
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...(arabic && { strings: ar }),
  };
  const files: Record<string, string> = {
    'index.html': renderPage(document, options),
    '404.html': renderNotFound(options),
    [style]: siteStyle,
    [icon]: siteIcon,
    [MARK]: `${VERSION}\n`,
    ...(url !== undefined && {
      'sitemap.xml': renderSiteMap(url),
      'robots.txt': `User-agent: *\nSitemap: ${new URL('sitemap.xml', url).href}\n`,
    }),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  around.say(`${out}: ${Object.keys(files).length - 1 + scripts.length} files.\n`);
  return 0;
}

function hashed(name: string, text: string | Uint8Array): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return name.replace(/(\.\w+)$/, `-${hash}$1`);
}
