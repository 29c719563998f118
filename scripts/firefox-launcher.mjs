// An installed Firefox as one more browser of web-test-runner, over WebDriver BiDi.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

// Puppeteer names keys differently than the others here, and knows no chords.
const KEYS = { Space: ' ' };
const keyOf = (name) => KEYS[name] ?? name;

const adapted = new WeakSet();

/** The same words for keys as in the other engines: `Space`, `Shift+Tab`. */
function adapt(page) {
  if (adapted.has(page)) return page;
  adapted.add(page);
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);
  const down = keyboard.down.bind(keyboard);
  const up = keyboard.up.bind(keyboard);
  keyboard.down = (key) => down(keyOf(key));
  keyboard.up = (key) => up(keyOf(key));
  keyboard.press = async (chord) => {
    const keys = chord.length > 1 ? chord.split('+').map(keyOf) : [chord];
    const last = keys.pop();
    for (const key of keys) await down(key);
    await press(last);
    for (const key of keys.toReversed()) await up(key);
  };
  return page;
}

/** @param {{path: string}} browser as found by `findBrowsers` */
export function firefoxLauncher(browser) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath: browser.path, headless: true },
    concurrency: 1,
  });
  const { initialize, getPage } = launcher;
  launcher.initialize = async (config) => {
    await initialize.call(launcher, config);
    launcher.name = 'Firefox';
  };
  launcher.getPage = (session) => adapt(getPage.call(launcher, session));
  return launcher;
}
