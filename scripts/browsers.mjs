// Finds the browsers that the tests run in. For each engine, in this order: the environment's word for it, a browser
// that is installed, the test tools' own download, the system's packages (as root on Debian and its kin).
// What cannot be had is said in words that a person can act on.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { globSync } from 'glob';
import { chromium, firefox, webkit } from 'playwright-core';

export const ENGINES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

const own = { chromium, firefox, webkit };
const variables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const programs = process.env.ProgramFiles ?? 'C:\\Program Files';

const names = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};
const places = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(programs, 'Google\\Chrome\\Application\\chrome.exe'),
    join(programs, 'Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', join(programs, 'Mozilla Firefox\\firefox.exe')],
};
// Debian's names. WebKit there is WebKitGTK, which draws into a virtual screen.
const packages = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** WebKitGTK with its driver and a virtual screen, where all three are installed. */
function webkitGtk() {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  const browser = globSync('/usr/{lib,lib64,libexec}/{*/,}webkit2gtk-4.1/MiniBrowser')[0];
  return driver && screen && browser ? { via: 'webkitgtk', path: browser, driver, screen } : undefined;
}

/** @param {(typeof ENGINES)[number]} engine */
function installed(engine) {
  if (engine === 'webkit') return webkitGtk();
  const named = process.env[variables[engine]];
  if (named) {
    if (existsSync(named)) return { via: 'installed', path: named };
    console.warn(`${variables[engine]} names ${named}, and there is no such file. Looking on.`);
  }
  const path = names[engine].map(onPath).find(Boolean) ?? places[engine].find((file) => existsSync(file));
  return path ? { via: 'installed', path } : undefined;
}

/** The build that the tools downloaded, if it starts: on a bare Linux its libraries may be missing. @param {(typeof ENGINES)[number]} engine */
async function downloaded(engine) {
  try {
    const path = own[engine].executablePath();
    if (!existsSync(path)) return undefined;
    await (await own[engine].launch()).close();
    return { via: 'download', path };
  } catch {
    return undefined;
  }
}

/** @param {string} command @param {string[]} words */
function run(command, words) {
  console.log(`> ${command} ${words.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  return spawnSync(command, words, { stdio: ['ignore', 'inherit', 'inherit'], env, timeout: 300_000 }).status === 0;
}

/** One by one: an engine that cannot be had must not take the others with it. @param {readonly (typeof ENGINES)[number][]} engines */
function download(engines) {
  const cli = new URL('../node_modules/playwright-core/cli.js', import.meta.url).pathname;
  for (const engine of engines) run(process.execPath, [cli, 'install', engine]);
}

/** @param {readonly (typeof ENGINES)[number][]} engines */
function installPackages(engines) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  run('apt-get', ['update', '-qq']);
  for (const engine of engines)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages[engine]]);
  return true;
}

/** What to do about an engine that is missing. @param {(typeof ENGINES)[number]} engine */
function advice(engine) {
  const ways = [
    `\`npx playwright-core install --with-deps ${engine}\``,
    `\`apt-get install ${packages[engine].join(' ')}\` on Debian`,
  ];
  if (engine !== 'webkit') ways.push(`install it as usual`, `set ${variables[engine]} to its program`);
  return `${engine} is missing: ${ways.join(', or ')}.`;
}

/**
 * @typedef {{via: string, path: string, driver?: string, screen?: string}} Browser
 * @param {{install?: boolean, engines?: readonly (typeof ENGINES)[number][]}} [options]
 * @returns {Promise<{found: Partial<Record<(typeof ENGINES)[number], Browser>>, missing: string[]}>}
 */
export async function findBrowsers({ install = false, engines = ENGINES } = {}) {
  /** @type {Partial<Record<(typeof ENGINES)[number], Browser>>} */
  const found = {};
  const look = async () => {
    for (const engine of engines) found[engine] ??= installed(engine) ?? (await downloaded(engine));
    return engines.filter((engine) => !found[engine]);
  };
  let missing = await look();
  if (install && missing.length) {
    console.log(`Not on this machine: ${missing.join(', ')}. Trying the test tools' own download.`);
    download(missing);
    missing = await look();
  }
  if (install && missing.length && installPackages(missing)) missing = await look();
  return { found, missing: missing.map(advice) };
}

/** The engines that must not be missing: Chromium, and those that FOLIO_REQUIRE lists. */
export function requiredEngines() {
  const listed = (process.env.FOLIO_REQUIRE ?? '').split(',').map((word) => word.trim());
  return ENGINES.filter((engine) => engine === 'chromium' || listed.includes(engine));
}

/** Chromium for scripts and tests that drive a page themselves. */
export async function launchChromium(options = {}) {
  const { found, missing } = await findBrowsers({ engines: ['chromium'] });
  if (!found.chromium) throw new Error(missing.join('\n'));
  return chromium.launch({
    ...(found.chromium.via === 'installed' && { executablePath: found.chromium.path }),
    ...options,
  });
}
