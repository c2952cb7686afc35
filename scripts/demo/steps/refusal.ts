import { isPylonApiError, unwrap, type PylonClient } from "@pylonkit/core";
import { heading, line, red } from "../print.ts";

/** Step 5: a request Pylon would refuse, and what a developer gets to see of it. */
export async function refusal(pylon: PylonClient): Promise<void> {
  heading(5, "A request that is wrong");
  const filter = { field: "title", operator: "equals", value: "refund" } as const;
  line(`   POST /issues/search ${JSON.stringify({ filter })}`);
  line("   (where.issues.title.equals does not compile; this one was written by hand)");
  try {
    await unwrap(pylon.POST("/issues/search", { body: { filter } }));
  } catch (error) {
    if (!isPylonApiError(error)) throw error;
    line(`   ${red(error.message)}`);
    line(`   status ${error.status}, operation ${error.operation}, request ${error.requestId}`);
    return;
  }
  throw new Error("the wrong request was accepted");
}
