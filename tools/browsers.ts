// Where Chromium (or Chrome) and Firefox are on this machine, and what to install where one is missing.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The environment variable that names the program outright; it wins over every usual place. */
export const BROWSER_VARIABLE: Record<BrowserName, string> = { chromium: 'CHIOSA_CHROMIUM', firefox: 'CHIOSA_FIREFOX' };

const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPS: Record<BrowserName, string[]> = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserName, string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')];
    return MAC_APPS[name].flatMap((app) => folders.map((folder) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((variable) => process.env[variable]).filter((folder) => folder !== undefined);
    return WINDOWS_PROGRAMS[name].flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/firefox'];
  return COMMANDS[name].flatMap((command) => folders.filter((folder) => folder !== '').map((folder) => join(folder, command)));
}

/** The program's path, or undefined if it is nowhere. A variable that names nothing is a mistake worth stopping for. */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[BROWSER_VARIABLE[name]];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`${BROWSER_VARIABLE[name]} is set to ${named}, and nothing is there.`);
    return named;
  }
  return usualPlaces(name).find((path) => existsSync(path));
}

/** What a person has to do to have this browser here. */
export function howToInstall(name: BrowserName): string {
  const product = name === 'chromium' ? 'Chromium or Chrome (128 or later)' : 'Firefox (146 or later)';
  const mac = name === 'chromium' ? 'brew install --cask chromium' : 'brew install --cask firefox';
  const windows = name === 'chromium' ? 'winget install Google.Chrome' : 'winget install Mozilla.Firefox';
  const linux =
    name === 'chromium'
      ? 'your distribution’s chromium package (Debian: apt-get install chromium), not a snap: a snap cannot read the built extension'
      : 'your distribution’s firefox package (Debian: apt-get install firefox-esr), not a snap';
  const command = process.platform === 'darwin' ? mac : process.platform === 'win32' ? windows : linux;
  return `${product} was not found. Install it (${command}) or set ${BROWSER_VARIABLE[name]} to the program’s path.`;
}

export function needBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path === undefined) throw new Error(howToInstall(name));
  return path;
}

/** Is there a screen to open a window on? */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return process.env['CI'] === undefined;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
