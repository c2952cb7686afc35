import { parseArgs } from "node:util";
import { ACCELERATION, connectToMock, connectToPylon } from "./connect.ts";
import { bold, dim, line, seconds } from "./print.ts";
import { crawl } from "./steps/crawl.ts";
import { oneIssue } from "./steps/one-issue.ts";
import { refusal } from "./steps/refusal.ts";
import { search } from "./steps/search.ts";
import { summary } from "./steps/summary.ts";
import { unsteady } from "./steps/unsteady.ts";
import { who } from "./steps/who.ts";

const DAYS = 95;

/** `pnpm demo`: the public packages at work against the mock. */
async function demo(): Promise<void> {
  const started = performance.now();
  await using connection = await connectToMock();
  const { pylon, clock, startedAt, mock } = connection;
  line(bold("pylonkit: a typed client for the Pylon API, against its own mock"));
  line(dim(`The mock is at ${mock.url}, world "support-desk", with Pylon's real limits.`));
  line(
    dim(
      `Client and mock share one clock that runs ${ACCELERATION} times as fast as yours; waits are given on that clock.`,
    ),
  );

  await who(pylon);
  await unsteady(mock);
  const issues = await crawl(connection, DAYS);
  await search(pylon, startedAt, issues);
  await oneIssue(pylon, clock, { email: "noor.haddad@lanternfreight.example", name: "Noor Haddad" });
  await refusal(pylon);
  await summary(6, connection);
  line(`\n${dim(`Done in ${seconds(performance.now() - started)} of real time.`)}`);
}

/** `pnpm demo --live`: steps 1 to 3 against the real API. Reads only. */
async function live(): Promise<void> {
  const token = process.env["PYLON_API_TOKEN"];
  if (!token) {
    line("demo --live reads from the real Pylon API and needs a token in PYLON_API_TOKEN.");
    line("An admin makes one at https://app.usepylon.com/settings/api-tokens.");
    line("For an organization in the EU set PYLON_BASE_URL=https://api.eu.usepylon.com as well.");
    process.exitCode = 1;
    return;
  }
  await using connection = connectToPylon(token);
  const { pylon, startedAt } = connection;
  line(bold("pylonkit against the real Pylon API (reads only)"));
  await who(pylon);
  const issues = await crawl(connection, DAYS);
  await search(pylon, startedAt, issues);
  await summary(4, connection);
}

const { values } = parseArgs({ options: { live: { type: "boolean", default: false } } });
await (values.live ? live() : demo());
