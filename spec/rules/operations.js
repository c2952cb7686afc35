const WRITES = ["put", "post", "delete", "patch"];

// The visitors stand below `Paths`: what Pylon sends to others (`webhooks`) has no limit, no pages and no retries of ours.

/** Refuses an operation that does not state its limit. */
export function rateLimitOnEveryOperation() {
  return {
    Paths: {
      Operation(operation, ctx) {
        if (operation["x-pylon-rate-limit"] !== undefined) return;
        ctx.report({ message: "Every operation states its limit in x-pylon-rate-limit, or the word unknown." });
      },
    },
  };
}

/** Whether the `data` of an operation's 200 answer is a list. Each reference is resolved from the file it stands in. */
function answersList(operation, ctx) {
  const step = ({ node, location }, next) => {
    const inner = next(node ?? {});
    return inner?.$ref === undefined ? { node: inner, location } : ctx.resolve(inner, location?.source.absoluteRef);
  };
  const start = { node: operation.responses ?? {}, location: ctx.location };
  const ok = step(start, (responses) => responses["200"]);
  const envelope = step(ok, (response) => response.content?.["application/json"]?.schema);
  const data = step(envelope, (schema) => schema.properties?.data);
  const alternatives = [data.node, ...(data.node?.anyOf ?? []), ...(data.node?.oneOf ?? [])];
  return alternatives.some((schema) => [schema?.type].flat().includes("array"));
}

/** Refuses a list that does not say how it is paged. */
export function paginationOnEveryList() {
  return {
    Paths: {
      Operation(operation, ctx) {
        if (operation["x-pylon-pagination"] !== undefined || !answersList(operation, ctx)) return;
        ctx.report({
          message: "An operation whose data is a list says in x-pylon-pagination how it is paged, or the word none.",
        });
      },
    },
  };
}

/** Refuses a search that does not say what it filters by. */
export function filterOnEverySearch() {
  return {
    Paths(paths, ctx) {
      for (const path of Object.keys(paths).filter((name) => name.endsWith("/search"))) {
        const { node: item, location } = ctx.resolve(paths[path]);
        for (const method of WRITES.filter((name) => item?.[name])) {
          if (item[method]["x-pylon-filter"] !== undefined) continue;
          ctx.report({
            message: "A path that ends in /search says in x-pylon-filter what it filters by.",
            location: location.child([method]).key(),
          });
        }
      }
    },
  };
}

/** Refuses a write that does not say whether it may be sent again, and a GET that does. */
export function retryOnEveryWrite() {
  return {
    Paths: {
      PathItem(item, ctx) {
        for (const method of WRITES.filter((name) => item[name])) {
          if (item[method]["x-pylon-retry"] !== undefined) continue;
          ctx.report({
            message: "Every method but GET says in x-pylon-retry whether it may be sent again.",
            location: ctx.location.child([method]).key(),
          });
        }
        if (item.get?.["x-pylon-retry"] === undefined) return;
        ctx.report({
          message: "A GET only reads, so it has no x-pylon-retry.",
          location: ctx.location.child(["get"]).key(),
        });
      },
    },
  };
}
