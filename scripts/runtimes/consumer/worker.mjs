import { runChecks } from "./suite.mjs";

/** For workerd: settings come as the body of a request, the results are its answer. */
// oxlint-disable-next-line import/no-default-export -- a worker is its default export
export default {
  fetch: async (request) => Response.json(await runChecks(await request.json())),
};
