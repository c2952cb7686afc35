module.exports = {
  globalSetup: "@pylonkit/mock/jest/setup",
  globalTeardown: "@pylonkit/mock/jest/teardown",
  testMatch: ["**/*.test.js"],
  // The packages are ES modules, which Jest's require cannot load: Babel turns them and openapi-fetch into CommonJS.
  transform: { "\\.m?js$": ["babel-jest", { presets: [["@babel/preset-env", { targets: { node: "current" } }]] }] },
  transformIgnorePatterns: ["/node_modules/(?!@pylonkit/|openapi-fetch/)"],
};
