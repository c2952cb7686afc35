export default {
  globalSetup: "@pylonkit/mock/jest/setup",
  globalTeardown: "@pylonkit/mock/jest/teardown",
  testMatch: ["**/*.test.mjs"],
  transform: {},
};
