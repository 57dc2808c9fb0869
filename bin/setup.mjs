// What must be there before TypeScript runs: a new enough Node, the dependencies, the Prisma client.
// Written in the JavaScript of old Nodes, because saying "too old" is one of its jobs.
import { spawn } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

let screen = process.stdout;

/**
 * Makes everything ready and runs a TypeScript file of bin/, which exports `main(root)`.
 * @param options.screen where progress is shown: standard error for a command whose answers go to standard output
 * @param options.beforeInstall says what the command would fail of later, so that nobody waits for the dependencies to be told
 * @param options.client false for a command without a database
 * @param options.filter the filter that is to run: from a bundle, made now, where it can be kept
 */
export async function run(file, options) {
  try {
    checkNode();
    if (options && options.screen) screen = options.screen;
    await installDependencies(options && options.beforeInstall);
    if (!options || options.client !== false) await generateClient();
    if (options && options.filter && await runFilter(options.filter)) return;
    await allowTypeScript();
    const command = await import(pathToFileURL(join(root, 'bin', file)).href);
    await command.main(root);
  } catch (error) {
    fail(error);
  }
}

/** Sources that cannot be bundled say what is wrong when they run as they are. */
async function runFilter(command) {
  const { default: { bundle, bundled } } = await import('./bundle.cjs');
  const made = await bundle(command).catch((error) => {
    if (error.errors) return false;
    throw error;
  });
  const main = made && bundled(command);
  if (!main) return false;
  await main(process.argv.slice(3));
  return true;
}

/** One sentence for what was foreseen; the whole story where PARALLAX_DEBUG asks for it. */
export function fail(error) {
  process.stderr.write('\n' + (process.env.PARALLAX_DEBUG ? error.stack : sentence(error)) + '\n');
  process.exit(1);
}

/** Errors of the system that can meet any step. */
function sentence(error) {
  if (/ENOSPC|no space left on device/i.test(error.message)) return 'The disk that holds ' + root + ' is full: free some space and start again.';
  if (error.code === 'EACCES' && error.path) {
    return error.path + ' belongs to another user: start Parallax as the user who started it first, or give the folder to yourself with chown -R.';
  }
  return error.message;
}

/** Shows a step and that it lives: a clock on a terminal, a line at its start and its end elsewhere. */
export async function step(name, work) {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1) + ' s';
  const tty = screen.isTTY;
  const clock = setInterval(() => screen.write(tty ? '\r' + name + ' … ' + seconds() : '.'), tty ? 200 : 5000);
  screen.write(name + ' … ');
  try {
    const result = await work();
    screen.write((tty ? '\r' + name + ' … ' : '') + seconds() + '   \n');
    return result;
  } finally {
    clearInterval(clock);
  }
}

/**
 * Runs a program and keeps what it says; shows it only where it fails. It does not outlive this process.
 * @throws Error with the program's words
 */
export function quietly(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const end = () => child.kill();
    process.once('exit', end);
    for (const signal of ['SIGTERM', 'SIGHUP']) if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(1));
    let said = '';
    child.stdout.on('data', (chunk) => { said += chunk; });
    child.stderr.on('data', (chunk) => { said += chunk; });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.removeListener('exit', end);
      if (code === 0) resolve(said);
      else reject(new Error(said.trim() + '\n\n' + [program].concat(args).join(' ') + ' ended with ' + (signal || code)));
    });
  });
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error('Node ' + process.versions.node + ' is too old: Parallax needs 20.19 or newer, get it from https://nodejs.org.');
}

async function installDependencies(beforehand) {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  if (isDone(dependenciesNote(), lock) && existsSync(installed)) return;
  if (beforehand) await beforehand();
  const npm = process.env.npm_execpath;
  // `install`, not `ci`: a registry without every platform's optional packages makes a lock that `ci` refuses; the lock holds all the same.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  await step('Installing the dependencies (the first time takes a minute)', () =>
    npm ? quietly(process.execPath, [npm].concat(args)) : quietly('npm', args, { shell: process.platform === 'win32' }))
    .catch((error) => {
      throw new Error('npm could not install the dependencies:\n' + error.message);
    });
  done(dependenciesNote(), lock);
}

async function generateClient() {
  const schema = join(root, 'prisma', 'schema.prisma');
  if (isDone(clientNote(), schema)) return;
  // The CLI would download its native engine even to generate, which needs none: any existing file will do.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: schema, CHECKPOINT_DISABLE: '1' };
  await step('Generating the database client', () =>
    quietly(process.execPath, [join(root, 'node_modules', 'prisma', 'build', 'index.js'), 'generate'], { env }));
  done(clientNote(), schema);
}

/** TypeScript through tsx. `server-only` guards the bundles of pages; a command is a server already. */
async function allowTypeScript() {
  const { register: registerHooks } = await import('module');
  registerHooks('data:text/javascript,' + encodeURIComponent(
    `export const resolve = (name, context, next) =>
       name === 'server-only' ? { url: 'data:text/javascript,', shortCircuit: true } : next(name, context);`,
  ));
  const tsx = await import('tsx/esm/api');
  tsx.register();
}

/** Steps are remembered by the hash of what they were made from, beside what they made: clones may share their dependencies, never a client. */
const dependenciesNote = () => join(root, 'node_modules', '.parallax', 'dependencies');
const clientNote = () => join(root, 'lib', 'database', 'generated', '.made-from');
const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

function isDone(note, file) {
  return existsSync(note) && readFileSync(note, 'utf8') === hash(file);
}

function done(note, file) {
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, hash(file));
}
