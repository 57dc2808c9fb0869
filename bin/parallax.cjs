// Old Nodes must be able to read this file far enough to say that they are too old.
// Standard output belongs to the answers: progress of the set-up goes to standard error.
// A filter runs from its bundle, where it has one that is up to date; else, and for all other commands, everything is made ready first.
var command = process.argv[2] || '';
var main;
var isFilter = /^(analyze|numbers|align|link|compare)$/.test(command);

function setUp() {
  return import('./setup.mjs').then(function (setup) {
    return setup.run('./parallax.ts', { screen: process.stderr, client: /^(ingest|import-companies|export)$/.test(command), filter: isFilter && command });
  });
}

function failed(error) {
  return import('./setup.mjs').then(function (setup) { setup.fail(error); });
}

try {
  main = isFilter && Number(process.versions.node.split('.')[0]) >= 20 ? require('./bundle.cjs').bundled(command) : undefined;
  if (main) main(process.argv.slice(3)).catch(failed);
  else setUp();
} catch (error) {
  failed(error);
}
