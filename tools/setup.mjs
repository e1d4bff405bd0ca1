// Sets up what npm start and npm test need and this machine lacks: packages, a new enough Node, browsers. Plain JavaScript, because an old Node runs it.
// Arguments: the browsers that are needed ("chromium", "firefox"); without any, both.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NODE_NEEDED = [22, 18];
const WINDOWS = process.platform === 'win32';

const say = (text) => console.log(`setup: ${text}`);

/** A reason that a person can act upon, without a stack. */
class Unable extends Error {}

function json(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Why the installed packages are not those of the lock file; undefined if they are. */
function outOfDate() {
  const wanted = json('package-lock.json');
  if (wanted === undefined) throw new Unable('package-lock.json is missing or broken: take it from the repository again.');
  const installed = json('node_modules/.package-lock.json');
  if (installed === undefined) return 'the packages are not installed';
  for (const [path, { version, optional, link }] of Object.entries(wanted.packages)) {
    if (path === '' || link) continue;
    const found = installed.packages[path];
    // Optional packages of other systems are rightly absent.
    if (found === undefined && optional) continue;
    if (found === undefined || found.version !== version) return `${path.slice('node_modules/'.length)} ${version} is not installed`;
    if (!existsSync(join(ROOT, path, 'package.json'))) return `${path} was removed`;
  }
  return undefined;
}

function installPackages() {
  const why = outOfDate();
  if (why === undefined) return;
  say(`${why}: npm ci (a minute or so)`);
  // Inside an npm script, npm says where it is itself.
  const npm = process.env.npm_execpath;
  const [command, args] = npm !== undefined && /\.c?js$/.test(npm) ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: WINDOWS && command === 'npm' });
  if (error || status !== 0) throw new Unable(`npm ci failed (${error ? error.message : `exit ${status}`}); what it printed above says why.`);
  const still = outOfDate();
  if (still !== undefined) throw new Unable(`npm ci ended well, yet ${still}.`);
}

/** The environment of an npm script: its own programs first in the path. */
function scriptEnvironment() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [name]: [join(ROOT, 'node_modules', '.bin'), process.env[name]].join(delimiter) };
}

function node(args, stdio) {
  return spawnSync('node', args, { cwd: ROOT, env: scriptEnvironment(), stdio, shell: WINDOWS, encoding: 'utf8' });
}

function checkNode() {
  const version = (node(['--version'], 'pipe').stdout ?? '').trim();
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  if (major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1])) return;
  const needed = NODE_NEEDED.join('.');
  const supplied = json('package.json')?.optionalDependencies ?? {};
  const own = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  if (process.platform === 'darwin') {
    throw new Unable(`npm scripts here run Node ${version || '(none)'}; ${needed} or later is needed. On a Mac: brew install node@24 && brew link --overwrite node@24, or the installer for Node 24 from nodejs.org.`);
  }
  if (own in supplied) {
    throw new Unable(`npm scripts here run Node ${version || '(none)'} although ${own} should bring a newer one. It was probably left out (npm's --omit=optional): rm -rf node_modules && npm ci --include=optional`);
  }
  throw new Unable(`npm scripts here run Node ${version || '(none)'}; ${needed} or later is needed, and there is no packaged one for ${process.platform} ${process.arch}. Install Node 24 with this system's package manager or from nodejs.org.`);
}

function run(command, args) {
  say(`${command} ${args.join(' ')}`);
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64 * 1024 * 1024 });
  if (error) return error.message;
  return status === 0 ? undefined : `exit ${status}: ${`${stderr}\n${stdout}`.trim().split('\n').slice(0, 6).join('\n')}`;
}

/** Debian or Ubuntu, and allowed to install? */
function canUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release);
}

const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Arabic and Chinese have to show as letters in screenshots, not as boxes. */
const FONTS = { 'fonts-noto-core': '/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf', 'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc' };

/** The paths that tools/browsers.ts finds; it is asked in the new Node, since the old one can't read it. */
function findBrowsers(names) {
  const code = `import { findBrowser, howToInstall } from './tools/browsers.ts';
    console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => ({ name, path: findBrowser(name), help: howToInstall(name) }))));`;
  const { status, stdout, stderr } = spawnSync(nodePath(), ['--input-type=module', '--eval', code], { cwd: ROOT, env: scriptEnvironment(), encoding: 'utf8' });
  if (status !== 0) throw new Unable(/Error: (.*)/.exec(stderr)?.[1] ?? stderr);
  return JSON.parse(stdout);
}

/** The new Node's own program: a shell would spoil the code handed to it. */
function nodePath() {
  return JSON.parse(node(['-p', 'JSON.stringify(process.execPath)'], 'pipe').stdout);
}

function installBrowsers(names) {
  const missing = () => findBrowsers(names).filter(({ path }) => path === undefined);
  const apt = canUseApt();
  const wanted = missing().map(({ name }) => PACKAGE[name]);
  const fonts = apt ? Object.entries(FONTS).filter(([, file]) => !existsSync(file)).map(([name]) => name) : [];
  if (apt && wanted.length + fonts.length > 0) {
    const noLists = run('apt-get', ['update', '-q']);
    if (noLists !== undefined) say(`apt-get update failed, going on with the old lists (${noLists})`);
    for (const name of [...wanted, ...fonts]) {
      const trouble = run('apt-get', ['install', '-y', '-q', '-o', 'DPkg::Lock::Timeout=120', '--no-install-recommends', name]);
      if (trouble === undefined) continue;
      say(`${name} could not be installed: ${trouble}`);
      if (fonts.includes(name)) say('going on without it: some scripts may show as boxes in pictures');
    }
  }
  const still = missing();
  if (still.length > 0) throw new Unable(still.map(({ help }) => help).join('\n'));
  for (const { name, path } of findBrowsers(names)) say(`${name}: ${path}`);
}

try {
  installPackages();
  checkNode();
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(PACKAGE);
  const unknown = names.find((name) => !(name in PACKAGE));
  if (unknown !== undefined) throw new Unable(`"${unknown}" is no browser that is known here: chromium, firefox`);
  installBrowsers(names);
} catch (error) {
  if (!(error instanceof Unable)) throw error;
  for (const line of error.message.split('\n')) console.error(`setup: ${line}`);
  process.exitCode = 1;
}
