import('./setup.mjs').then(function (setup) {
  return setup.run('./migrate.ts');
});
