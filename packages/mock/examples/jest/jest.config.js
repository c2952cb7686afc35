module.exports = {
  globalSetup: "@pylonkit/mock/jest/setup",
  globalTeardown: "@pylonkit/mock/jest/teardown",
  testMatch: ["**/*.test.js"],
  // The packages are ES modules, which Jest's require cannot load: Babel turns them into CommonJS.
  transformIgnorePatterns: ["/node_modules/(?!@pylonkit/)"],
};
