import { connectPylonMock, type RemoteControls } from "@pylonkit/mock/connect";

// A worker of a test runner: `worker-program.ts URL TOKEN world|reset TESTS` runs its tests one after the other, each in a
// world of its own or after a reset, and tells how many saw anything that was not theirs.

const [url = "", token = "", isolation, tests = "0"] = process.argv.slice(2);
const mock = await connectPylonMock(url, { token });

/** One test: it writes what only it knows, and looks whether that is all there is. */
async function sawOnlyItsOwn(controls: RemoteControls): Promise<boolean> {
  const name = crypto.randomUUID();
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  await controls.add({ accounts: [{ name }] });
  const body = JSON.stringify({ object_type: "issue", value: name });
  const answers = [
    await controls.fetch("/tags", { method: "POST", headers, body }),
    await controls.fetch("/accounts", { headers }),
    await controls.fetch("/issues/1042", { method: "PATCH", headers, body: '{"state":"closed"}' }),
  ];
  for (const answer of answers) await answer.arrayBuffer();
  const [state, journal] = [await controls.state(), await controls.journal()];
  const strangers = [...state.accounts.map((account) => account.name), ...state.tags.map(({ value }) => value)].filter(
    (each) => each !== name && /^[\da-f-]{36}$/.test(each ?? ""),
  );
  return strangers.length === 0 && journal.length === 3 && answers.every(({ status }) => status === 200);
}

let wrong = 0;
for (let test = 0; test < Number(tests); test++) {
  if (isolation === "world") {
    await using world = await mock.world();
    if (!(await sawOnlyItsOwn(world))) wrong++;
  } else {
    await mock.reset();
    if (!(await sawOnlyItsOwn(mock))) wrong++;
  }
}
console.log(JSON.stringify({ wrong }));
