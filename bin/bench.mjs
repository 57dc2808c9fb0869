import('./setup.mjs').then(function (setup) {
  return setup.run('./bench.ts', { client: false });
});
