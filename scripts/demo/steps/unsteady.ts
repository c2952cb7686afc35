import type { PylonMock } from "@pylonkit/mock";
import { dim, line } from "../print.ts";

const COLLEAGUES_REQUESTS = 12;

/** Makes the crawl less smooth, as real ones are: somebody else spends the same budget, and one answer fails. */
export async function unsteady(mock: PylonMock): Promise<void> {
  const query = new URLSearchParams({
    start_time: "2026-10-14T00:00:00Z",
    end_time: "2026-10-15T00:00:00Z",
    limit: "1",
  });
  const headers = { authorization: `Bearer ${mock.token}` };
  for (let sent = 0; sent < COLLEAGUES_REQUESTS; sent++) {
    const response = await fetch(`${mock.url}/issues?${query}`, { headers });
    await response.body?.cancel();
  }
  mock.fail("GET /issues", { status: 503, after: 20, times: 1 });
  line();
  line(
    dim(`   Another integration has just spent ${COLLEAGUES_REQUESTS} of this minute's 30 requests to GET /issues,`),
  );
  line(dim("   and one answer is going to be a 503: the client has to notice both by itself."));
}
