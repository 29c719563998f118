// WebKitGTK as one more browser of web-test-runner: a virtual screen, WebKitWebDriver, and the runner's own WebDriver
// launcher against them. WebDriver is not one of the protocols that the runner's commands know, so the slice of
// puppeteer's Page that they call is given here.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const KEYS = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A',
  Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Insert: '\uE016',
  Delete: '\uE017', Meta: '\uE03D',
}; // prettier-ignore
const BUTTONS = { left: 0, middle: 1, right: 2 };

const keyCode = (name) =>
  KEYS[name] ??
  (name.startsWith('Key') ? name.slice(3).toLowerCase() : name.startsWith('Digit') ? name.slice(5) : name);
const down = (value) => ({ type: 'keyDown', value });
const up = (value) => ({ type: 'keyUp', value });
const move = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y });
const press = (button) => ({ type: 'pointerDown', button: BUTTONS[button] });
const release = (button) => ({ type: 'pointerUp', button: BUTTONS[button] });

function pageOf(driver) {
  const keys = (actions) => driver.performActions([{ type: 'key', id: 'keys', actions }]);
  const mouse = (actions) =>
    driver.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  return {
    keyboard: {
      type: (text) => keys([...text].flatMap((letter) => [down(letter), up(letter)])),
      press: (chord) => {
        const codes = (chord.length > 1 ? chord.split('+') : [chord]).map(keyCode);
        return keys([...codes.map(down), ...codes.toReversed().map(up)]);
      },
      down: (key) => keys([down(keyCode(key))]),
      up: (key) => keys([up(keyCode(key))]),
    },
    mouse: {
      move: (x, y) => mouse([move(x, y)]),
      click: (x, y, { button = 'left' } = {}) => mouse([move(x, y), press(button), release(button)]),
      down: ({ button = 'left' } = {}) => mouse([press(button)]),
      up: ({ button = 'left' } = {}) => mouse([release(button)]),
      reset: async () => {
        await driver.releaseActions();
        await mouse([move(0, 0)]);
      },
    },
    // Its window is never narrower than about 447 pixels.
    async setViewport({ width, height }) {
      for (let attempt = 0; attempt < 5; attempt++) {
        const [innerWidth, innerHeight] = await driver.execute('return [window.innerWidth, window.innerHeight]');
        if (innerWidth === width && innerHeight === height) return;
        const window = await driver.getWindowRect();
        await driver.setWindowRect(null, null, window.width + width - innerWidth, window.height + height - innerHeight);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    emulateMediaFeatures: () => Promise.reject(new Error('WebKitWebDriver cannot emulate media features.')),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a virtual screen on a number that is free and says which. */
function startScreen(program, children) {
  return new Promise((resolve, reject) => {
    const words = ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'];
    const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    children.push(child);
    child.once('error', reject);
    child.once('exit', () => reject(new Error('The virtual screen (Xvfb) did not start.')));
    child.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

/** @param {{path: string, driver: string, screen: string}} browser as found by `findBrowsers` */
export async function webkitGtkLauncher(browser) {
  const port = await freePort();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser.path, args: ['--automation'] },
      'wdio:enforceWebDriverClassic': true,
    },
  });
  const children = [];
  const end = () => {
    for (const child of children.splice(0).toReversed()) child.kill();
  };
  const { initialize, stop } = launcher;
  launcher.initialize = async (config) => {
    process.once('exit', end);
    const DISPLAY = await startScreen(browser.screen, children);
    const env = {
      ...process.env,
      DISPLAY,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', // Its sandbox does not start for root; it opens only our own pages.
    };
    children.push(spawn(browser.driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
    await new Promise((resolve) => setTimeout(resolve, 800));
    await initialize.call(launcher, config);
    launcher.name = 'WebKitGTK';
  };
  launcher.type = 'puppeteer';
  let page;
  launcher.getPage = () => (page ??= pageOf(launcher.driver));
  launcher.stop = async () => {
    await stop.call(launcher);
    end();
  };
  return launcher;
}
