// Old Nodes must be able to read this file far enough to say that they are too old.
Promise.all([import('./setup.mjs'), import('./port.mjs')]).then(function (modules) {
  return modules[0].run('./start.ts', {
    beforeInstall: function () { return modules[1].checkFree(modules[1].portOf(process.env.PORT)); },
  });
});
