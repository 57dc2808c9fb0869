import('./setup.mjs').then(function (setup) {
  return setup.run('./eval.ts', { client: false });
});
