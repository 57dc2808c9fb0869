// Old Nodes must be able to read this file far enough to say that they are too old.
import('./setup.mjs').then(function (setup) {
  return setup.run('./test.ts');
});
