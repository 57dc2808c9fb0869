// Old Nodes must be able to read this file far enough to say that they are too old.
// Standard output belongs to the answers: progress of the set-up goes to standard error.
import('./setup.mjs').then(function (setup) {
  return setup.run('./parallax.ts', { screen: process.stderr, client: /^(ingest|export)$/.test(process.argv[2] || '') });
});
