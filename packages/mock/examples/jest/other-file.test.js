const { pylonMock } = require("@pylonkit/mock/jest");

const mock = pylonMock({ world: { accounts: [{ name: "Tide" }] } });

test("another file has a world of its own", async () => {
  expect((await mock.state()).accounts.map(({ name }) => name)).toEqual(["Tide"]);
});
