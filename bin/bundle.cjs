// The filters of the command line, each bundled into one file, so that a call costs no compiling and no start of a database's code.
// A bundle is used only where every file that it was made from is what it was: same times and sizes, or else same contents.
// Where none can be kept (a read-only folder) the sources run through tsx.
// CommonJS, and nothing asynchronous on the way: on a busy machine every turn of the module loader waits for a thread.
const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');
const { Script } = require('node:vm');

const root = dirname(__dirname);
const FOLDER = join(root, 'node_modules', '.parallax', 'filters');

/** A bundle that no note names is kept this long: a process that has just read the note may be about to load it. */
const KEPT = 60 * 60 * 1000;

/** Other packages may have been installed, or this file may bundle otherwise. */
const ALWAYS = ['package-lock.json', 'bin/bundle.cjs'];

/**
 * Loads a filter from its bundle.
 * @returns its main(args), or undefined where there is no bundle that is up to date
 */
exports.bundled = (command) => {
  const file = current(command);
  if (!file) return undefined;
  // what V8 compiled the last time: it is V8 that refuses what another one compiled
  const cache = file + '.' + process.versions.v8 + '.cache';
  const cachedData = unlessMissing(() => readFileSync(cache));
  const script = new Script('(function (module, exports, require) {' + readFileSync(file, 'utf8') + '\n})', { filename: file, cachedData });
  if (!cachedData) process.once('exit', () => keep(() => publish(cache, script.createCachedData())));
  const loaded = { exports: {} };
  script.runInThisContext()(loaded, loaded.exports, require);
  return loaded.exports.main;
};

const noteOf = (command) => join(FOLDER, command + '.json');
const bundleOf = (command, hash) => join(FOLDER, command + '-' + hash + '.cjs');
const hashOf = (contents) => require('node:crypto').createHash('sha256').update(contents).digest('hex');

/** What tells without reading it that a file is as it was. */
function stampOf(file) {
  const { size, mtimeMs, ctimeMs } = statSync(join(root, file));
  return size + ' ' + mtimeMs + ' ' + ctimeMs;
}

/** A missing file is a value here: notes and sources come and go. Every other error is one. */
function unlessMissing(read) {
  try {
    return read();
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A note that was cut short is none. */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The bundle of a command, if it is what the sources say now. */
function current(command) {
  const text = unlessMissing(() => readFileSync(noteOf(command), 'utf8'));
  if (text === undefined) return undefined;
  const note = parsed(text);
  if (!note) return undefined;
  const { hash, inputs } = note;
  const stamps = inputs.map(([file]) => unlessMissing(() => stampOf(file)));
  if (stamps.includes(undefined)) return undefined;
  if (inputs.some(([, stamp], at) => stamp !== stamps[at])) {
    // copied or touched, but perhaps not changed
    if (inputs.some(([file, , contents]) => hashOf(readFileSync(join(root, file))) !== contents)) return undefined;
    keep(() => publish(noteOf(command), JSON.stringify({ hash, inputs: inputs.map(([file, , contents], at) => [file, stamps[at], contents]) })));
  }
  const file = bundleOf(command, hash);
  return unlessMissing(() => statSync(file)) && file;
}

/** Writes a file whole or not at all, whoever else writes it. */
function publish(file, contents) {
  mkdirSync(FOLDER, { recursive: true });
  const draft = file + '.' + process.pid + '-' + Date.now();
  try {
    writeFileSync(draft, contents);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Keeps what it can. A folder that may not be written, or a full disk, costs time at the next call and no answer. */
function keep(write) {
  try {
    write();
    return true;
  } catch (error) {
    if (/^(EROFS|EACCES|EPERM|ENOSPC|EDQUOT)$/.test(error.code)) return false;
    throw error;
  }
}

/**
 * Bundles a filter, for this call and the next ones. The dependencies have to be there.
 * @returns false where it could not be kept
 * @throws esbuild's words, where the sources are wrong
 */
exports.bundle = async (command) => {
  if (!keep(() => mkdirSync(FOLDER, { recursive: true }))) return false;
  const { build } = require('esbuild');
  const inputs = ALWAYS.map((file) => [file, stampOf(file), hashOf(readFileSync(join(root, file)))]);
  const { outputFiles: [output] } = await build({
    stdin: {
      contents: `import { runCommand } from './bin/command.ts';
import { run } from './bin/filters/${command}.ts';
export const main = (args) => runCommand('${command}', run, args);`,
      resolveDir: root, loader: 'ts',
    },
    absWorkingDir: root, bundle: true, write: false, platform: 'node', format: 'cjs', target: 'node20.19', charset: 'utf8', logLevel: 'silent',
    // read here, so that what is noted is what was bundled, whatever is written meanwhile
    plugins: [{
      name: 'notes',
      setup: (building) => building.onLoad({ filter: /\.(ts|js|mjs|cjs|json)$/ }, ({ path }) => {
        const file = relative(root, path);
        const stamp = stampOf(file);
        const contents = readFileSync(path);
        inputs.push([file, stamp, hashOf(contents)]);
        return { contents, loader: /\.ts$/.test(path) ? 'ts' : /\.json$/.test(path) ? 'json' : 'js' };
      }),
    }],
  });
  const hash = hashOf(output.contents).slice(0, 16);
  return keep(() => {
    publish(bundleOf(command, hash), output.contents);
    publish(noteOf(command), JSON.stringify({ hash, inputs }));
    for (const file of readdirSync(FOLDER)) {
      const old = join(FOLDER, file);
      const stat = unlessMissing(() => statSync(old));
      if (file.startsWith(command) && old !== noteOf(command) && old !== bundleOf(command, hash) && stat && Date.now() - stat.mtimeMs > KEPT) rmSync(old, { force: true });
    }
  });
};
