import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPylonMock } from "../create-pylon-mock.ts";
import { send } from "../testing/tiny-api.ts";
import type { WorldData } from "../workspace/contract.ts";
import { WORLDS } from "../worlds/worlds.ts";
import { readWorld } from "./read-world.ts";
import { writeWorld } from "./write-world.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pylonkit-seed-"));
});
afterAll(() => rm(folder, { recursive: true }));

const file = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

/** What is refused, without the name of the file. */
const refusal = async (text: string, name = "seed.yaml"): Promise<string> => {
  const path = await file(name, text);
  const error: unknown = await readWorld(path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  const { message } = error as TypeError;
  expect(message).toContain(path);
  return message.replace(path, "FILE");
};

describe("readWorld", () => {
  const DESK = `
accounts:
  - name: Harbor
  - { id: tide, name: Tide, domain: tide.example }
contacts:
  - { id: ada, name: Ada, email: ada@tide.example, account: { id: tide } }
knowledgeBases: [{ title: Help }]
articles: [{ title: Berths and tides }]
issues:
  - { id: late, title: The export is late, account: { id: tide }, requester: { id: ada } }
  - { number: 2000, title: A second one }
  - { title: A third one }
messages:
  late: [{ message_html: <p>Where is it?</p>, author: { name: Ada, contact: { id: ada } } }]
`;

  it("makes whole rows of what makes them different", async () => {
    const world = await readWorld(await file("desk.yaml", DESK));
    const [harbor, tide] = world.accounts ?? [];
    expect(harbor).toMatchObject({ name: "Harbor", type: "customer", tags: null, created_at: "2026-10-15T09:00:00Z" });
    expect(harbor?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(tide).toMatchObject({ id: "tide", domain: "tide.example" });
    expect(world.issues?.map(({ number }) => number)).toEqual([2001, 2000, 2002]);
    expect(world.articles?.[0]).toMatchObject({
      slug: "berths-and-tides",
      knowledge_base_id: world.knowledgeBases?.[0]?.id,
    });
    expect(world.messages?.["late"]?.[0]).toMatchObject({ is_private: false, timestamp: "2026-10-15T09:00:00Z" });
  });

  it("reads the same twice, in JSON as in YAML, and keeps the id of a row that others are put before", async () => {
    const first = await readWorld(await file("first.yml", DESK));
    expect(await readWorld(await file("again.yaml", DESK))).toEqual(first);
    const json = await file("rows.json", '{"accounts":[{"name":"New"},{"name":"Harbor"},{"name":"Harbor"}]}');
    const ids = (await readWorld(json)).accounts?.map(({ id }) => id) ?? [];
    expect(ids[1]).toBe(first.accounts?.[0]?.id);
    expect(new Set(ids).size).toBe(3);
  });

  it("gives a world that a mock starts with and answers from", async () => {
    await using mock = await createPylonMock({ world: await readWorld(await file("start.yaml", DESK)) });
    const { status, body } = await send(mock, "GET /issues/2001/messages");
    expect([status, body.data]).toEqual([200, [expect.objectContaining({ message_html: "<p>Where is it?</p>" })]]);
    expect((await send(mock, "POST /issues/2001/note", { body_html: "<p>Soon.</p>" })).status).toBe(200);
    for (const path of [
      "/accounts",
      "/contacts",
      "/users",
      "/issues?start_time=2026-10-01T00:00:00Z&end_time=2026-10-20T00:00:00Z",
    ])
      expect([path, (await send(mock, `GET ${path}`)).status]).toEqual([path, 200]);
  });

  it("reads one that comes over HTTP in the same way", async () => {
    await using mock = await createPylonMock();
    const open = async (world: unknown) => {
      const response = await fetch(`${mock.url}/_mock/worlds`, { method: "POST", body: JSON.stringify({ world }) });
      return (await response.json()) as { headers?: Record<string, string>; errors?: string[] };
    };
    const { headers = {} } = await open({ accounts: [{ name: "Harbor" }] });
    const { body } = await send(mock, "GET /accounts", undefined, { headers });
    expect(body.data).toEqual([expect.objectContaining({ name: "Harbor", type: "customer" })]);
    expect((await open({ accounts: [{ name: 5 }] })).errors).toEqual([
      "world is no world:\naccounts[0].name must be a string; 5 is there.",
    ]);
    expect((await open(mock.state)).headers).toBeDefined();
  });

  it("says where an unknown field is, and which one is meant", async () => {
    expect(await refusal("accounts: [{ name: Harbor, domian: harbor.example }]")).toMatch(
      /^FILE is no world:\naccounts\[0\]\.domian is unknown: accounts\[0\] has the fields id, name, .*\. Did you mean "domain"\?$/,
    );
  });

  it("says what is in a field and what is legal", async () => {
    const message = await refusal(
      "accounts: [{ name: 5, domains: tide.example }, { name: Tide, created_at: today }]\ntags: [{ value: vip }]",
    );
    expect(message.split("\n").slice(1)).toEqual([
      "tags[0].object_type is required; it must be one of account, article, issue, or a string.",
      "accounts[0].name must be a string; 5 is there.",
      'accounts[0].domains must be a list of which each is a string or null; "tide.example" is there.',
      'accounts[1].created_at must be a string of the format date-time; "today" is there.',
    ]);
  });

  it.each([
    [
      "contacts: [{ name: Ada, account: { id: tied } }]\naccounts: [{ id: tide, name: Tide }]",
      'contacts[0].account.id is "tied", which is no id of the accounts there are. Did you mean "tide"?',
    ],
    [
      "messages: { late: [] }\nissues: [{ id: later, title: x }]",
      'the key "late" of messages is "late", which is no id of the issues there are. Did you mean "later"?',
    ],
    ["tokenUser: nobody", 'tokenUser is "nobody", which is no id of the users there are.'],
    [
      "teams: [{ name: Crew, users: [{ id: nobody }] }]",
      'teams[0].users[0].id is "nobody", which is no id of the users there are.',
    ],
  ])("refuses what names nothing: %s", async (text, fault) => {
    expect(await refusal(text)).toBe(`FILE is no world:\n${fault}`);
  });

  it.each([
    ["acounts: []", 'it has no part "acounts", did you mean "accounts"?'],
    ["accounts: {}", "accounts is an object, not a list"],
    ["accounts: [Harbor]", 'accounts[0] is "Harbor", not an object'],
    ["messages: { late: {} }", 'messages["late"] is {}, not a list'],
    ["[]", "it holds [], not an object of its parts"],
    ["", "it holds null, not an object of its parts"],
    ["now: soon", `a world's now is a time as RFC 3339; "soon" was given`],
    ["accounts: [{ name: A }", "FILE cannot be read as YAML: "],
  ])("refuses what is no world: %s", async (text, fault) => {
    expect(await refusal(text)).toContain(fault);
  });

  it("takes an organization by its name alone, and the first user for the owner of the token", async () => {
    const text = "organization: { name: Tide }\nusers: [{ name: Bo, email: bo@tide.example }]";
    await using mock = await createPylonMock({ world: await readWorld(await file("tide.yaml", text)) });
    const { body } = await send(mock, "GET /me");
    expect(body.data).toMatchObject({ name: "Tide", user: { email: "bo@tide.example" } });
  });

  it("tells faults that builders fall over as it tells others", async () => {
    const text =
      "knowledgeBases: [{ title: Help }]\narticles: [{ id: 5, title: Berths }]\nroles: []\nusers: [{ name: Bo }]";
    expect(await refusal(text)).toBe("FILE is no world:\narticles[0].id must be a string; 5 is there.");
  });

  it("refuses JSON that is none, another ending, and a file that is not there", async () => {
    expect(await refusal('{"accounts":', "broken.json")).toContain("FILE cannot be read as JSON: ");
    await expect(readWorld("seed.toml")).rejects.toThrow(
      'a seed file ends in .json, .yaml, .yml; "seed.toml" was given',
    );
    await expect(readWorld(join(folder, "none.json"))).rejects.toThrow("none.json");
  });
});

describe("writeWorld", () => {
  it.each([
    ["empty", "yaml"],
    ["small", "yaml"],
    ["small", "json"],
    ["support-desk", "json"],
  ] as const)("keeps the world %s as %s so that it is read back the same", async (name, format) => {
    const world: WorldData = await WORLDS[name]();
    const path = join(folder, `${name}.${format}`);
    await writeWorld(path, world);
    expect(await readWorld(path)).toEqual(world);
  });

  it.each(["accounts", "contacts", "issues", "projects", "milestones", "tasks"] as const)(
    "keeps a world from which one of the %s was deleted",
    async (part) => {
      const path = join(folder, `without-${part}.json`);
      await using mock = await createPylonMock();
      const id = mock.state[part][0]?.id;
      expect((await send(mock, `DELETE /${part}/${id}`)).status).toBe(200);
      await writeWorld(path, mock.state);
      expect(await readWorld(path)).toEqual(mock.state);
    },
  );

  it("keeps what a mock has come to, for another one to go on from", async () => {
    const path = join(folder, "state.yaml");
    await using mock = await createPylonMock();
    const body = { title: "Berth 4", body_html: "<p>Closed?</p>", requester_email: "new@tide.example" };
    const { status } = await send(mock, "POST /issues", body);
    expect(status).toBe(200);
    await writeWorld(path, mock.state);
    expect(await readWorld(path)).toEqual(mock.state);
    expect(await readFile(path, "utf8")).toContain("title: Berth 4");
    await using next = await createPylonMock({ world: await readWorld(path) });
    expect(next.state.issues.map(({ title }) => title)).toContain("Berth 4");
  });
});
